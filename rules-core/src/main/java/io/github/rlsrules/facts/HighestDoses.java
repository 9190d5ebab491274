package io.github.rlsrules.facts;

import java.util.HashMap;
import java.util.Map;

/** The highest doses that are known, of the register {@code medicine-doses.tsv}. */
final class HighestDoses {
    private static final Map<String, Double> MG_A_DAY = new HashMap<>();

    static {
        MedicineTable.read("rulebook/medicine-doses.tsv", 3, cells -> MG_A_DAY.put(cells[0], Double.valueOf(cells[1])));
    }

    private HighestDoses() {}

    /** Of what may be one substance or another, the lowest counts; of a combination nobody knows whose milligrams they are. */
    static DoseSize sizeOf(MedicineEntry entry, Recognition recognition) {
        Double dose = entry.dailyDose();
        return dose != null
                        && recognition.isRecognised()
                        && recognition.meanings().stream()
                                .filter(meaning -> meaning.substances().size() == 1)
                                .map(meaning ->
                                        MG_A_DAY.get(meaning.substances().get(0)))
                                .anyMatch(highest -> highest != null && dose > highest)
                ? DoseSize.BEYOND_HIGHEST
                : DoseSize.NOT_KNOWN_TO_BE;
    }
}
