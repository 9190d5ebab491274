package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * Where a fact is asked.
 *
 * @param place its row: the order in which to ask
 * @param when whether it is asked of everybody to whom it applies
 * @param onlyIf all must hold
 */
record ScreenRow(
        int place, String screen, String fact, KnownBy knownBy, When when, HowOften howOften, List<Gate> onlyIf) {
    /** When it is asked. */
    enum When {
        ALWAYS,
        /** Once something known makes it matter. */
        OPENED,
        /** Likewise; and what it tells is there for years, so that by itself it makes no question urgent. */
        LASTING
    }

    private static final int CELLS = 6;

    static ScreenRow parse(int place, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new RulebookException("screens: a row has " + CELLS + " cells, not " + cells.length + ": " + line);
        }
        try {
            return new ScreenRow(
                    place,
                    cells[0],
                    cells[1],
                    KnownBy.valueOf(cells[2]),
                    When.valueOf(cells[3]),
                    HowOften.valueOf(cells[4]),
                    Arrays.stream(cells[5].split("&", -1))
                            .filter(condition -> !condition.isBlank())
                            .map(Gate::parse)
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new RulebookException("screens: no such constant: " + line, e);
        }
    }

    boolean always() {
        return when == When.ALWAYS;
    }

    /**
     * Whether it can apply; unknown while it waits for an answer that can still come. What was asked in vain, or is asked of nobody like
     * this patient, holds nothing back.
     */
    Truth applies(KnownAnswers known, Screens screens) {
        if (onlyIf.stream().anyMatch(gate -> gate.holds(known) == Truth.FALSE)) {
            return Truth.FALSE;
        }
        return waitsFor(known, screens).isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** The answers that are missing to tell whether it applies. */
    List<String> waitsFor(KnownAnswers known, Screens screens) {
        return onlyIf.stream()
                .flatMap(gate -> gate.waitsFor(known).stream())
                .filter(fact -> !known.isNotKnown(fact))
                .filter(fact -> {
                    ScreenRow row = screens.row(fact);
                    return row == null || row.applies(known, screens) != Truth.FALSE;
                })
                .toList();
    }
}
