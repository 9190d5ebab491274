package io.github.rlsrules.examples.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often what is true of people who are made up, and where each number comes from. */
final class Prevalences {
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, Reference> sources = new LinkedHashMap<>();

    /**
     * A number.
     *
     * @param sex FEMALE, MALE, PREGNANT, or ANY
     * @param percent of those to whom it applies
     * @param sources keys of those from which it comes
     */
    record Row(String what, String sex, int from, int to, double percent, String sources, String remark) {}

    /** A work. */
    record Reference(String key, String citation, String link) {}

    Prevalences() {
        for (String[] cells : table("prevalence-sources.tsv", 3)) {
            sources.put(cells[0], new Reference(cells[0], cells[1], cells[2]));
        }
        for (String[] cells : table("prevalences.tsv", 7)) {
            Row row = new Row(
                    cells[0],
                    cells[1],
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    Double.parseDouble(cells[4]),
                    cells[5],
                    cells[6]);
            rows.computeIfAbsent(row.what, what -> new ArrayList<>()).add(row);
        }
    }

    private static List<String[]> table(String file, int columns) {
        try (InputStream in = Prevalences.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("this program lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .peek(cells -> {
                        if (cells.length != columns) {
                            throw new IllegalStateException(file + ": a row has " + columns + " cells: " + cells[0]);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chance, from 0 to 1, for somebody of that age. */
    double chance(String what, String sex, int age) {
        for (Row row : rows.getOrDefault(what, List.of())) {
            if ((row.sex.equals("ANY") || row.sex.equals(sex)) && row.from <= age && age <= row.to) {
                return row.percent / 100;
            }
        }
        return 0;
    }

    List<Row> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    Map<String, Reference> sources() {
        return new HashMap<>(sources);
    }
}
