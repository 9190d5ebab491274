package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Doses beyond what anybody takes, each by what its source says, and whose dose counts at all. */
class HighestDosesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 28);

    private static List<Record> read(String name, double dose, Use use) {
        MedicineEntry entry = MedicineEntryBuilder.builder()
                .name(name)
                .dailyDose(dose)
                .use(use)
                .build();
        return RlsPatient.builder()
                .medicines(new Medicines(Answer.YES, List.of(entry)))
                .build()
                .toFacts(AS_OF)
                .records();
    }

    private static List<DoseSize> sizes(String name, double dose) {
        return read(name, dose, Use.CURRENT).stream()
                .filter(MedicineUse.class::isInstance)
                .map(use -> ((MedicineUse) use).dailyDose())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "diphenhydramine, 300", // 50 mg every four hours at most
        "doxylamine, 150",
        "gabapentin, 4800", // in open studies; 3600 in trials
        "pramipexole, 4.5", // of the salt, in Parkinson's disease
        "pregabalin, 600",
        "ropinirole, 24", // in Parkinson's disease
        "rotigotine, 16", // the same, in 24 hours
        "paracetamol, 4000",
        "sertraline, 400", // in a trial against compulsions; 200 by its label
        "tramadol, 400",
        "zolpidem, 12.5" // in a tablet of slow release
    })
    void onItNothingIsSaidAndAboveItThatItIsBeyond(String name, double highest) {
        assertThat(sizes(name, highest)).containsExactly(DoseSize.NOT_KNOWN_TO_BE);
        assertThat(sizes(name, highest + 0.1)).containsExactly(DoseSize.BEYOND_HIGHEST);
    }

    @Test
    void noOtherDoseStandsInTheRegister() {
        List<String> names = new ArrayList<>();
        MedicineTable.read("rulebook/medicine-doses.tsv", 3, cells -> names.add(cells[0]));
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "diphenhydramine",
                        "doxylamine",
                        "gabapentin",
                        "paracetamol",
                        "pramipexole",
                        "pregabalin",
                        "ropinirole",
                        "rotigotine",
                        "sertraline",
                        "tramadol",
                        "zolpidem");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheDoseOfWhatIsTakenNowIsADailyDose(Use use) {
        boolean counted = read("pramipexole", 0.5, use).stream().anyMatch(DailyDose.class::isInstance);
        assertThat(counted).isEqualTo(use == Use.CURRENT);
    }
}
