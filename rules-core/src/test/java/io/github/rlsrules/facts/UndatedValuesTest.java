package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

/** A value that lacks only a date that can be is asked for its date, and not for the value that is there. */
class UndatedValuesTest {
    private static final RlsRules RULES = RlsRules.standard();
    private static final String VALUE = "labResults[FERRITIN]";
    private static final String DATE = VALUE + ".date";

    private static LabReport ferritin(LocalDate date) {
        return LabReport.of(Analyte.FERRITIN, 22, "ug/L", date);
    }

    private static RlsPatientBuilder with(LabReport... reports) {
        return RlsPatient.builder()
                .birthDate(PartialDate.of(LocalDate.of(1980, 1, 1)))
                .labResults(List.of(reports));
    }

    private static List<String> asked(RlsPatientBuilder patient) {
        return RULES.assess(patient.build(), AS_OF).questions().stream()
                .map(Question::fact)
                .toList();
    }

    static Stream<LocalDate> datesThatCannotBe() {
        return Stream.of(AS_OF.plusDays(3), LocalDate.of(1979, 12, 31), LocalDate.of(1899, 12, 31));
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("datesThatCannotBe")
    void itsDateIsAskedFor(LocalDate date) {
        assertThat(asked(with())).contains(VALUE).doesNotContain(DATE);
        assertThat(asked(with(ferritin(date)))).contains(DATE).doesNotContain(VALUE);
    }

    @Test
    void onceItIsToldNothingMoreIsAskedOfIt() {
        assertThat(asked(with(ferritin(AS_OF)))).doesNotContain(VALUE, DATE);
        assertThat(asked(with(ferritin(null), ferritin(AS_OF)))).doesNotContain(VALUE, DATE);
    }

    @Test
    void ofAnotherAnalyteTheValueIsAskedFor() {
        assertThat(asked(with(ferritin(null))))
                .contains("labResults[TRANSFERRIN_SATURATION]")
                .doesNotContain("labResults[TRANSFERRIN_SATURATION].date");
    }

    @Test
    void aValueThatCannotBeIsAskedForItself() {
        assertThat(asked(with(LabReport.of(Analyte.FERRITIN, 22, "furlong", null))))
                .contains(VALUE)
                .doesNotContain(DATE);
        assertThat(asked(with(LabReport.of(Analyte.FERRITIN, RangeFlag.BELOW, null))))
                .contains(VALUE)
                .doesNotContain(DATE);
    }

    @Test
    void whereADateIsNotKnownTheValueOfADayThatIsKnownIsAskedFor() {
        RlsPatientBuilder patient = with(ferritin(null)).replies(List.of(Reply.notKnown(DATE)));
        assertThat(RULES.assess(patient.build(), AS_OF).setAside()).noneMatch(problem -> problem.isOfHost());
        assertThat(asked(patient)).contains(VALUE).doesNotContain(DATE);
    }

    @Test
    void ofAnAlarmInDoubtTheDateComesFirst() {
        assertThat(asked(with(LabReport.of(Analyte.HAEMOGLOBIN, 60, "g/L", null))))
                .first()
                .isEqualTo("labResults[HAEMOGLOBIN].date");
    }

    @Test
    void ofAMeasurementToo() {
        MeasurementReport total =
                new MeasurementReport(Measurand.IRLS_TOTAL, 20.0, Bound.EXACT, "{score}", AS_OF.plusDays(3));
        assertThat(asked(with().measurements(List.of(total))))
                .contains("measurements[IRLS_TOTAL].date")
                .doesNotContain("measurements[IRLS_TOTAL]");
    }

    @Test
    void theQuestionSaysOfWhat() {
        assertThat(RULES.rulebook().texts(Locale.ENGLISH).question(DATE))
                .isEqualTo("Ferritin: when was the sample taken?");
        assertThat(RULES.rulebook().texts(Locale.ENGLISH).label(DATE)).isEqualTo("Ferritin: date of the sample");
    }

    @Test
    void whereNoValueIsMeantTheWordsAreGeneral() {
        assertThat(RULES.rulebook().texts(Locale.ENGLISH).label("labResults[].date"))
                .isEqualTo("Laboratory value: date of the sample");
        assertThat(RULES.rulebook().texts(Locale.ENGLISH).question("measurements[].date"))
                .isEqualTo("Measurement: when was it measured?");
    }

    @Test
    void noOtherPathEndsInADate() {
        for (String fact : List.of("optionsTried[WALKING].date", "labResults[GOLD].date", "person.date")) {
            assertThat(RULES.assess(
                                    with().replies(List.of(Reply.notKnown(fact)))
                                            .build(),
                                    AS_OF)
                            .setAside())
                    .as(fact)
                    .anyMatch(problem -> problem.isOfHost());
        }
    }
}
