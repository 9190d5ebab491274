package io.github.rlsrules.examples.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written by hand before it was made: what the rows of a person read like in the notation of facts. */
class FactsTextTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private final PersonRows rows = new PersonRows("a");

    private String text() {
        return new String(new FactsText(rows, AS_OF).json(), UTF_8);
    }

    private void answer(String path, String answer, String date) {
        rows.add(Table.ANSWER, new String[] {path, answer, date});
    }

    @Test
    void ofWhomNothingIsKnownNothingIsWritten() {
        rows.add(Table.PERSON, new String[] {null, " "});
        assertThat(text()).isEqualTo("{}");
    }

    @Test
    void whoSomebodyIs() {
        rows.add(Table.PERSON, new String[] {"1980-05", "FEMALE"});
        assertThat(text()).isEqualTo("""
                {"birthDate":"1980-05","person":{"sex":"FEMALE"}}""");
    }

    @Test
    void laboratoryValuesStandApartFromMeasurements() {
        rows.add(Table.OBSERVATION, new String[] {"FERRITIN", "22.0", null, "ug/L", "2026-11-01 08:30:00", null});
        rows.add(Table.OBSERVATION, new String[] {"AGE", "46", null, "a", null, null});
        assertThat(text()).isEqualTo("""
                {"labResults":[{"analyte":"FERRITIN","value":22.0,"unit":"ug/L","date":"2026-11-01"}],\
                "measurements":[{"measure":"AGE","value":46,"unit":"a"}]}""");
    }

    @Test
    void whatIsNoNumberIsWrittenAsItIsForWhoeverReadsItToTell() {
        rows.add(Table.OBSERVATION, new String[] {"FERRITIN", "< 5", null, "ug/L", null, null});
        rows.add(Table.OBSERVATION, new String[] {"IRON", "a lot", null, null, null, null});
        rows.add(Table.OBSERVATION, new String[] {"IRONN", "007", null, null, null, null});
        assertThat(text())
                .contains("\"value\":\"< 5\"")
                .contains("\"value\":\"a lot\"")
                .contains("{\"analyte\":\"IRONN\",\"value\":\"007\"}");
    }

    @Test
    void conditionsAreAnswers() {
        rows.add(Table.CONDITION, new String[] {"diabetes", "YES"});
        rows.add(Table.CONDITION, new String[] {"asthma", "false"});
        rows.add(Table.CONDITION, new String[] {"copd", null});
        assertThat(text()).isEqualTo("{\"conditions\":{\"asthma\":false,\"diabetes\":\"YES\"}}");
    }

    @Test
    void medicinesStandBesideWhetherTheListIsComplete() {
        rows.add(Table.MEDICATION, new String[] {"ropinirole", null, null, "CURRENT", null, "2024", null, "2"});
        answer("medicines.complete", "YES", null);
        assertThat(text()).isEqualTo("""
                {"medicines":{"items":[{"name":"ropinirole","use":"CURRENT","started":"2024","dailyDose":2}],"complete":"YES"}}""");
    }

    @Test
    void anAnswerWithADayHasAReply() {
        answer("warningSigns.collapse", "NEW", "2026-11-20");
        assertThat(text()).isEqualTo("""
                {"warningSigns":{"collapse":"NEW"},"replies":[{"fact":"warningSigns.collapse","date":"2026-11-20"}]}""");
    }

    @Test
    void ofSeveralAnswersTheLatestCounts() {
        answer("sleep.disturbed", "NO", "2026-01-01");
        answer("sleep.disturbed", "YES", "2026-11-01");
        assertThat(text()).startsWith("{\"sleep\":{\"disturbed\":\"YES\"},");
    }

    @Test
    void whereNobodyKnowsWhichIsLaterBothAreGiven() {
        answer("sleep.disturbed", "NO", null);
        answer("sleep.disturbed", "YES", null);
        answer("sleep.disturbed", "YES", null);
        assertThat(text()).isEqualTo("{\"sleep\":{\"disturbed\":\"NO\",\"disturbed\":\"YES\"}}");
    }

    /** Days that cannot be compared, one that is to come, and a day beside its month: the older text must not win by its letters. */
    @ParameterizedTest
    @CsvSource({
        "31.01.2020, 05.11.2026",
        "2027-11-01, 2026-11-01",
        "2026, 2026-11",
        "2026-11, 2026-11-05",
        "2026-11-01T08:00:00Z, 2026-11-01 09:00:00",
        "yesterday, 2026-11-01",
    })
    void whereItCannotBeToldWhichIsLaterBothAreGiven(String one, String other) {
        answer("sleep.disturbed", "NO", one);
        answer("sleep.disturbed", "YES", other);
        assertThat(text()).startsWith("{\"sleep\":{\"disturbed\":\"NO\",\"disturbed\":\"YES\"}");
    }

    @Test
    void aMonthThatIsOverIsBeforeADayOfTheNext() {
        answer("sleep.disturbed", "NO", "2026-10");
        answer("sleep.disturbed", "YES", "2026-11-01");
        assertThat(text()).startsWith("{\"sleep\":{\"disturbed\":\"YES\"},");
    }

    @Test
    void whoDoesNotKnowIsNotAskedAgainAndWhatWasKnownStays() {
        answer("sleep.disturbed", "?", null);
        answer("mind.lowMood", "?", "2026-11-01");
        answer("mind.lowMood", "NO", "2026-10-01");
        assertThat(text())
                .contains("{\"fact\":\"sleep.disturbed\",\"known\":\"NO\"}")
                .contains("\"mind\":{\"lowMood\":\"NO\"}")
                .doesNotContain("{\"fact\":\"mind.lowMood\",\"known\"");
    }

    @Test
    void whatWasTried() {
        answer("optionsTried[MAGNESIUM]", "STOPPED HELPED", null);
        assertThat(text()).isEqualTo("""
                {"optionsTried":[{"option":"MAGNESIUM","use":"STOPPED","effect":"HELPED"}]}""");
    }

    @Test
    void aPathOfAnotherTableIsToldAndNeverRepeated() {
        answer("labResults[FERRITIN]", "22 ug/L", null);
        FactsText text = new FactsText(rows, AS_OF);
        assertThat(new String(text.json(), UTF_8)).isEqualTo("{}");
        assertThat(text.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("tables of their own")
                        .doesNotContain("FERRITIN", "22"));
    }

    @Test
    void theOrderOfRowsDoesNotMatterAndOneThatIsThereTwiceCountsOnce() {
        PersonRows other = new PersonRows("a");
        String[][] values = {
            {"IRON", "12", null, "umol/L", "2026-11-01", null}, {"FERRITIN", "22", null, "ug/L", "2026-11-01", null}
        };
        for (int i : new int[] {0, 1, 0}) {
            rows.add(Table.OBSERVATION, values[i].clone());
            other.add(Table.OBSERVATION, values[1 - i].clone());
        }
        assertThat(text()).isEqualTo(new String(new FactsText(other, AS_OF).json(), UTF_8));
        assertThat(text().split("analyte", -1)).hasSize(3);
    }

    @Test
    void nothingOfAPersonIsPrinted() {
        answer("mind.suicidalThoughts", "NEW", null);
        assertThat(rows.toString()).doesNotContain("suicid");
    }
}
