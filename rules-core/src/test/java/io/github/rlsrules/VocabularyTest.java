package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.DiaryMeasure;
import io.github.rlsrules.facts.DiaryTrigger;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Scale;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Texts;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary of facts: every one has words, units that are right, and keeps its secrets. */
class VocabularyTest {
    private static final Texts TEXTS = TheRulebook.RULEBOOK.texts(Locale.ENGLISH);

    /** The records of which a patient has one each. */
    static Stream<Class<?>> groups() {
        return Arrays.stream(RlsPatient.class.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .filter(type -> type.isAnnotationPresent(Fact.class));
    }

    static Stream<String> paths() {
        Stream<String> answers = groups().flatMap(type -> Arrays.stream(type.getRecordComponents())
                .map(c -> type.getAnnotation(Fact.class).value() + "." + c.getName()));
        Stream<String> labs = Arrays.stream(Analyte.values()).map(a -> "labResults[" + a + "]");
        Stream<String> measures = Arrays.stream(Measurand.values()).map(m -> "measurements[" + m + "]");
        Stream<String> options = Arrays.stream(Option.values()).map(o -> "optionsTried[" + o + "]");
        Stream<String> diary = Stream.of(
                        Arrays.stream(DiaryMeasure.values()).map(m -> "diary[" + m + "]"),
                        Arrays.stream(DiaryTrigger.values()).map(t -> "diaryAssociations[" + t + "]"),
                        Arrays.stream(Option.values()).map(o -> "diaryChanges[" + o + "]"))
                .flatMap(s -> s);
        return Stream.of(answers, labs, measures, options, diary).flatMap(s -> s);
    }

    @Test
    void holdsWhatTheClinicalFactsNeed() {
        assertThat(paths().count()).isGreaterThan(400);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyFactHasALabelAndAQuestion(String path) {
        assertThat(TEXTS.hasFact(path)).isTrue();
        assertThat(TEXTS.label(path)).doesNotEndWith(".");
        assertThat(TEXTS.question(path)).endsWith("?");
    }

    @Test
    void noTwoFactsAreAskedForInTheSameWords() {
        List<String> questions = paths().map(TEXTS::question).toList();
        assertThat(questions).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void whatIsLeftOutIsUnknown(Class<?> type) throws ReflectiveOperationException {
        Object unknown = type.getMethod("unknown").invoke(null);
        assertThat(Records.values((Record) unknown))
                .allSatisfy(value -> assertThat(value).hasToString("UNKNOWN"));
        Object nulls = Records.make(type, new Object[type.getRecordComponents().length]);
        assertThat(nulls).isEqualTo(unknown);
    }

    @Test
    void aPatientPrintsNothingOfWhatItHolds() {
        TheCohort.patients(21, 200).forEach(patient -> {
            assertThat(patient).hasToString("RlsPatient");
            Facts facts = patient.toFacts(TheCohort.AS_OF);
            assertThat(facts.toString()).matches("Facts\\[\\d+ records]");
            assertThat(facts.records())
                    .allSatisfy(
                            fact -> assertThat(fact).hasToString(fact.getClass().getSimpleName()));
            Stream.of(
                            patient.labResults(),
                            patient.measurements(),
                            patient.optionsTried(),
                            patient.medicines().items())
                    .flatMap(List::stream)
                    .forEach(
                            item -> assertThat(item).hasToString(item.getClass().getSimpleName()));
        });
    }

    private static final Set<Scale> SHIFTED = Set.of(Analyte.HBA1C.scale(), Measurand.BODY_TEMPERATURE.scale());

    static Stream<Scale> scales() {
        return Stream.concat(
                Arrays.stream(Analyte.values()).map(Analyte::scale),
                Arrays.stream(Measurand.values()).map(Measurand::scale));
    }

    /**
     * Held against a library that knows the whole of UCUM. It has no molar masses, does not convert temperatures, and takes an
     * equivalent for a mole and the percentage of HbA1c, which is a convention, for a share.
     */
    @Test
    void unitsAndConversionsAreThoseOfUcum() throws Exception {
        UcumEssenceService ucum =
                new UcumEssenceService(UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml"));
        int compared = 0;
        for (Scale scale : scales().toList()) {
            for (String unit : scale.units()) {
                assertThat(ucum.validate(unit)).as(unit).isNull();
                if (!SHIFTED.contains(scale) && !unit.contains("eq/") && ucum.isComparable(unit, scale.unit())) {
                    String expected = ucum.convert(new Decimal("60000"), unit, scale.unit())
                            .asDecimal();
                    assertThat(scale.convert(60_000, unit).orElseThrow())
                            .as("60000 %s in %s", unit, scale.unit())
                            .isCloseTo(Double.parseDouble(expected), Percentage.withPercentage(0.2));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void whatStartsFromAnotherZeroIsShifted() {
        assertThat(Measurand.BODY_TEMPERATURE.scale().convert(98.6, "[degF]").orElseThrow())
                .isCloseTo(37, Percentage.withPercentage(0.01));
        assertThat(Analyte.HBA1C.scale().convert(6.5, "%").orElseThrow())
                .isCloseTo(47.5, Percentage.withPercentage(0.1));
    }

    @Test
    void anUnknownUnitIsNotConverted() {
        assertThat(Analyte.FERRITIN.scale().convert(60, "mmol/L")).isEmpty();
    }

    @Test
    void aValueInItsOwnUnitStaysWhatItIs() {
        assertThat(Analyte.FERRITIN.scale().convert(75.1, "ug/L")).hasValue(75.1);
        assertThat(Measurand.AGE.scale().convert(216, "mo")).hasValue(18);
    }
}
