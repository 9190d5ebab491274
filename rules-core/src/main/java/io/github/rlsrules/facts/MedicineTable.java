package io.github.rlsrules.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A table of the rulebook or of what reads names: cells parted by tabs, lines of remarks before it. */
final class MedicineTable {
    private static final String FOLDER = "/io/github/rlsrules/";

    private MedicineTable() {}

    static void read(String file, int columns, Consumer<String[]> row) {
        try (InputStream in = MedicineTable.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("a table of medicines is missing: " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    row.accept(cells(file, columns, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String file, int columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(file + " needs " + columns + " columns: " + line);
        }
        return cells;
    }

    /** The items of a cell, none if it is empty or a hyphen. By hand, for a pattern takes its time in a JVM that has just started. */
    static List<String> items(String cell, char separator) {
        if (cell.isEmpty() || cell.equals("-")) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int end = cell.indexOf(separator); end >= 0; end = cell.indexOf(separator, start)) {
            items.add(cell.substring(start, end));
            start = end + 1;
        }
        items.add(cell.substring(start));
        return items;
    }
}
