package io.github.rlsrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Bound;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, bounds and whole numbers are read as records have them. */
class ValuesAsWrittenTest {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    private static Given<RlsPatient> read(String json) {
        return READER.given(json.getBytes(UTF_8));
    }

    private static LabReport lab(String fields) {
        Given<RlsPatient> given =
                read("{\"labResults\":[{\"analyte\":\"FERRITIN\",\"unit\":\"ug/L\"," + fields + "}]}");
        assertThat(given.problems()).isEmpty();
        return given.patient().labResults().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-01",
        "2025-03, 2025-03-01",
        "2025, 2025-01-01",
        "2025-03-01T08:30:00+02:00, 2025-03-01",
        "2025-03-01T23:30:00-11:00, 2025-03-01",
        "2025-03-01T00:05:00Z, 2025-03-01",
        "2025-03-01T08:30:00.123456+00:00, 2025-03-01",
        "2025-03-01T08:30, 2025-03-01",
        "2024-02-29T08:30:00Z, 2024-02-29"
    })
    void aDateCountsAsItsEarliestDay(String written, LocalDate day) {
        assertThat(lab("\"value\":5,\"date\":\"" + written + "\"").date()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25",
                "202",
                "20255",
                "2025-13",
                "2025-00",
                "2025-02-30",
                "2025-3-1",
                "01.03.2025",
                "2025-03-01 08:30",
                "2025-03-01T",
                "2025-03-01T25:00",
                "March 2025",
                "",
                "2025-"
            })
    void whatIsNoDateIsSaid(String written) {
        Given<RlsPatient> given = read("{\"labResults\":[{\"analyte\":\"FERRITIN\",\"date\":\"" + written
                + "\"}],\"birthDate\":\"" + written + "\"}");
        assertThat(given.problems())
                .extracting(Problem::path, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("labResults[0].date", Problem.Code.WRONG_TYPE),
                        org.assertj.core.groups.Tuple.tuple("birthDate", Problem.Code.WRONG_TYPE));
    }

    @Test
    void aBirthDateKeepsWhatIsOpen() {
        assertThat(read("{\"birthDate\":\"1960\"}").patient().birthDate())
                .isEqualTo(new PartialDate(LocalDate.of(1960, 1, 1), LocalDate.of(1960, 12, 31)));
        assertThat(read("{\"birthDate\":\"1960-02\"}").patient().birthDate())
                .isEqualTo(new PartialDate(LocalDate.of(1960, 2, 1), LocalDate.of(1960, 2, 29)));
        assertThat(read("{\"birthDate\":\"1960-02-03\"}").patient().birthDate())
                .isEqualTo(PartialDate.of(LocalDate.of(1960, 2, 3)));
    }

    @ParameterizedTest
    @CsvSource({"<, BELOW", "<=, AT_MOST", ">, ABOVE", ">=, AT_LEAST", "=, EXACT"})
    void aComparatorIsRead(String written, Bound bound) {
        LabReport report = lab("\"value\":5,\"comparator\":\"" + written + "\"");
        assertThat(report.comparator()).isEqualTo(bound);
        assertThat(report.value()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"<5, BELOW, 5", "> 60, ABOVE, 60", "' <= 0.3 ', AT_MOST, 0.3", ">=1650, AT_LEAST, 1650"})
    void aNumberMayHaveItsComparatorInOneText(String written, Bound bound, double number) {
        LabReport report = lab("\"value\":\"" + written + "\"");
        assertThat(report.comparator()).isEqualTo(bound);
        assertThat(report.value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "<", "< -5", "<5 ug/L", "<<5", "< 5,0", "<1e3", "=5", "about 5"})
    void anotherTextIsNoNumber(String written) {
        assertThat(read("{\"labResults\":[{\"analyte\":\"FERRITIN\",\"value\":\"" + written + "\"}]}")
                        .problems())
                .extracting(Problem::path, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("labResults[0].value", Problem.Code.WRONG_TYPE));
    }

    @Test
    void anotherComparatorIsSaid() {
        assertThat(read("{\"labResults\":[{\"analyte\":\"FERRITIN\",\"comparator\":\"~\"}]}")
                        .problems())
                .extracting(Problem::path, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("labResults[0].comparator", Problem.Code.WRONG_TYPE));
    }

    @ParameterizedTest
    @CsvSource({"3.0, 3", "0.0, 0", "4, 4", "1e0, 1"})
    void aWholeNumberMayHaveADecimalPoint(String written, int number) {
        Given<RlsPatient> given = read("{\"irlsItems\":[" + written + "]}");
        assertThat(given.problems()).isEmpty();
        assertThat(given.patient().irlsItems()).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "-0.1", "1e99", "\"3\""})
    void whatIsNoWholeNumberIsSaid(String written) {
        assertThat(read("{\"irlsItems\":[" + written + "]}").problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.WRONG_TYPE);
    }
}
