package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first look at a patient, held against the check that decides. */
class FirstLookTest {
    private static final int PATIENTS = 10_000;

    private static boolean passes(RlsPatient patient) {
        return new FirstLook(patient, AS_OF).isSound();
    }

    private static List<Problem> problems(RlsPatient patient) {
        return PatientCheck.closely(patient, AS_OF).problems();
    }

    @Test
    void whatItPassesIsSoundAndWhatIsSoundItPasses() {
        RandomPatients patients = new RandomPatients(41);
        int passed = 0;
        for (int i = 0; i < PATIENTS; i++) {
            RlsPatient patient = patients.possible();
            assertThat(passes(patient)).isEqualTo(problems(patient).isEmpty());
            passed += passes(patient) ? 1 : 0;
        }
        assertThat(passed).isBetween(PATIENTS / 2, PATIENTS - PATIENTS / 50);
    }

    /** Where something stands twice, and both are equal, it asks for a closer look. */
    @Test
    void whatIsWrongInAnyFieldItNeverPasses() {
        RandomPatients patients = new RandomPatients(42);
        Map<String, Integer> found = new TreeMap<>();
        int sound = 0;
        int lookedCloser = 0;
        for (int i = 0; i < 4 * PATIENTS; i++) {
            RlsPatient patient = patients.odd();
            List<Problem> problems = problems(patient);
            if (problems.isEmpty()) {
                sound++;
                lookedCloser += passes(patient) ? 0 : 1;
            } else {
                assertThat(passes(patient)).as(problems.toString()).isFalse();
            }
            if (problems.size() == 1) {
                Problem only = problems.get(0);
                found.merge(only.path().replaceAll("\\d+", "") + " " + only.code(), 1, Integer::sum);
            }
        }
        assertThat(sound).isGreaterThan(4 * PATIENTS / 10);
        assertThat(lookedCloser).isLessThan(sound / 4);
        assertThat(found.keySet()).contains(EVERY_FAULT);
    }

    private static final String[] EVERY_FAULT = {
        "diary[] MISSING",
        "diary[].date DATE_AFTER_ASSESSMENT",
        "diary[].date CONTRADICTION",
        "diary[].date IMPOSSIBLE_VALUE",
        "diary[].date MISSING",
        "diary[].durationMinutes IMPOSSIBLE_VALUE",
        "diary[].inBedMinutes IMPOSSIBLE_VALUE",
        "diary[].intensity IMPOSSIBLE_VALUE",
        "diary[].onset CONTRADICTION",
        "diary[].sleepMinutes CONTRADICTION",
        "diary[].sleepMinutes IMPOSSIBLE_VALUE",
        "irlsItems CONTRADICTION",
        "irlsItems IMPOSSIBLE_VALUE",
        "irlsItems[] IMPOSSIBLE_VALUE",
        "labResults[] CONTRADICTION",
        "labResults[] MISSING",
        "labResults[].analyte MISSING",
        "labResults[].date DATE_AFTER_ASSESSMENT",
        "labResults[].date IMPOSSIBLE_VALUE",
        "labResults[].date MISSING",
        "labResults[].unit MISSING",
        "labResults[].unit UNKNOWN_UNIT",
        "labResults[].value IMPOSSIBLE_VALUE",
        "labResults[].value MISSING",
        "measurements CONTRADICTION",
        "measurements[] CONTRADICTION",
        "measurements[] MISSING",
        "measurements[].date DATE_AFTER_ASSESSMENT",
        "measurements[].date IMPOSSIBLE_VALUE",
        "measurements[].measure MISSING",
        "measurements[].unit MISSING",
        "measurements[].unit UNKNOWN_UNIT",
        "measurements[].value IMPOSSIBLE_VALUE",
        "measurements[].value MISSING",
        "medicines.items[].dailyDose IMPOSSIBLE_VALUE",
        "medicines.items[].doseChanged DATE_AFTER_ASSESSMENT",
        "medicines.items[].doseChanged IMPOSSIBLE_VALUE",
        "medicines.items[].started DATE_AFTER_ASSESSMENT",
        "medicines.items[].started IMPOSSIBLE_VALUE",
        "medicines.items[].stopped CONTRADICTION",
        "medicines.items[].stopped DATE_AFTER_ASSESSMENT",
        "optionsTried[] MISSING",
        "optionsTried[].option CONTRADICTION",
        "optionsTried[].option MISSING",
    };

    @Test
    void everyContradictionBetweenAnswersComesUpAmongThem() {
        RandomPatients patients = new RandomPatients(43);
        assertThat(IntStream.range(0, 10 * PATIENTS) // some come up rarely
                        .mapToObj(i -> patients.possible())
                        .flatMap(patient -> problems(patient).stream())
                        .map(problem -> problem.path().replaceAll("\\d+", "") + " " + problem.message())
                        .distinct())
                .hasSize(16)
                .filteredOn(text -> text.contains("["))
                .containsExactly("labResults[] does not fit iron and iron-binding capacity of the same day");
    }

    @Test
    void whatIsRefusedIsRefusedForTheReasonsThatTheCheckGives() {
        LocalDate dayAfterTomorrow = AS_OF.plusDays(2);
        RlsPatient patient = RlsPatient.builder()
                .labResults(List.of(
                        LabReport.of(Analyte.FERRITIN, -1, "ug/L", AS_OF),
                        LabReport.of(Analyte.FERRITIN, 50, "mg/dL", dayAfterTomorrow)))
                .build();
        assertThatThrownBy(() -> patient.toFacts(AS_OF))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        e -> assertThat(e.problems())
                                .isEqualTo(problems(patient))
                                .hasSize(3));
    }

    @Test
    void twoEqualValuesOfOneDayAreNoContradiction() {
        LabReport report = LabReport.of(Analyte.FERRITIN, 50, "ug/L", AS_OF);
        RlsPatient patient =
                RlsPatient.builder().labResults(List.of(report, report)).build();
        assertThat(passes(patient)).isFalse();
        assertThatCode(() -> patient.toFacts(AS_OF)).doesNotThrowAnyException();
    }
}
