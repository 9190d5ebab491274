package io.github.rlsrules.runtime;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** On which screen each fact is asked, as {@code screens.tsv} of a rulebook has it. */
final class Screens {
    static final String FILE = "screens.tsv";

    private final Map<String, ScreenRow> byFact = new LinkedHashMap<>();
    /** Rows whose fact ends in a star stand for all that begins so. */
    private final Map<String, ScreenRow> byStart = new LinkedHashMap<>();

    private final Map<String, Integer> order = new HashMap<>();
    /** The rows that were looked for: a fact is asked for by the same path again and again. */
    private final Map<String, Optional<ScreenRow>> found = new ConcurrentHashMap<>();

    /** @param lines those of all files, one after the other */
    Screens(List<String> lines) {
        int place = 0;
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(ScreenRow.parse(place++, line));
            }
        }
    }

    private void add(ScreenRow row) {
        order.putIfAbsent(row.screen(), order.size());
        boolean isStart = row.fact().endsWith("*");
        String fact = isStart ? row.fact().substring(0, row.fact().length() - 1) : row.fact();
        if ((isStart ? byStart : byFact).put(fact, row) != null) {
            throw new RulebookException("screens: " + row.fact() + " stands in two rows");
        }
    }

    /** Those of one fact each, in their order. */
    List<ScreenRow> rows() {
        return List.copyOf(byFact.values());
    }

    /** The row of a fact; null if it is asked on no screen. */
    @Nullable
    ScreenRow row(String fact) {
        return found.computeIfAbsent(fact, f -> Optional.ofNullable(find(f))).orElse(null);
    }

    /** That of a component of a list's item is that of any item. */
    private @Nullable ScreenRow find(String fact) {
        ScreenRow row = byFact.get(fact);
        if (row == null && fact.contains("].")) {
            row = byFact.get(fact.replaceFirst("\\[\\d*]", "[]"));
        }
        if (row == null) {
            for (Map.Entry<String, ScreenRow> start : byStart.entrySet()) {
                if (fact.startsWith(start.getKey())) {
                    return start.getValue();
                }
            }
        }
        return row;
    }

    /** Whether something is there, and does not only tell who the patient is, which is asked on the first screen. */
    boolean isSign(Because.Given given) {
        ScreenRow row = row(given.fact());
        return given.isThere() && (row == null || order(row.screen()) > 0);
    }

    /** Whether it makes urgent what is still open: many take a medicine or have a lasting disease, and few have what it can bring. */
    boolean presses(Because.Given given) {
        ScreenRow row = row(given.fact());
        return isSign(given) && !given.isOfList() && (row == null || row.when() != ScreenRow.When.LASTING);
    }

    /** The place of a screen among all. */
    int order(String screen) {
        return order.getOrDefault(screen, Integer.MAX_VALUE);
    }
}
