package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Problem.Code;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked under a path can be answered under it. */
class AnswersByPathTest {
    private static final RlsPatient NOBODY = RlsPatient.builder().build();
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static Problem refused(RlsPatient patient, String path, String answer) {
        InvalidFactsException refusal =
                catchThrowableOfType(InvalidFactsException.class, () -> patient.with(path, answer));
        assertThat(refusal).as(path).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        return refusal.problems().get(0);
    }

    private static <T> List<T> withNull(T item) {
        return Arrays.asList(null, item);
    }

    private static RlsPatient withAll(String... pathsAndAnswers) {
        RlsPatient patient = NOBODY;
        for (int i = 0; i < pathsAndAnswers.length; i += 2) {
            patient = patient.with(pathsAndAnswers[i], pathsAndAnswers[i + 1]);
        }
        return patient;
    }

    @Nested
    class Groups {
        static Stream<RecordComponent> groups() {
            return Stream.of(RlsPatient.class.getRecordComponents())
                    .filter(group -> group.getType().isRecord() && group.getType() != PartialDate.class);
        }

        @ParameterizedTest
        @MethodSource("groups")
        void everyConstantOfEveryFactIsSetAndNothingElse(RecordComponent group) {
            int set = 0;
            for (RecordComponent fact : group.getType().getRecordComponents()) {
                Object[] constants = fact.getType().getEnumConstants();
                for (Object constant : constants == null ? new Object[0] : constants) {
                    RlsPatient patient =
                            NOBODY.with(group.getName() + "." + fact.getName(), ((Enum<?>) constant).name());
                    Record answered = (Record) Records.read(group, patient);
                    assertThat(Records.read(fact, answered)).isEqualTo(constant);
                    Object unknown = Records.read(fact, (Record) Records.read(group, NOBODY));
                    assertThat(patient.with(group.getName() + "." + fact.getName(), unknown.toString()))
                            .isEqualTo(NOBODY);
                    set++;
                }
            }
            assertThat(set).isPositive();
        }

        @Test
        void thePatientBeforeStaysAsItWas() {
            assertThat(NOBODY.with("warningSigns.collapse", "NEW")).isNotEqualTo(NOBODY);
            assertThat(NOBODY).isEqualTo(RlsPatient.builder().build());
        }

        @Test
        void anotherWordIsRefusedWithThoseThatThereAre() {
            assertThat(refused(NOBODY, "legSymptoms.timeOfDay", "teatime")).satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.WRONG_TYPE);
                assertThat(problem.path()).isEqualTo("legSymptoms.timeOfDay");
                assertThat(problem.message()).startsWith("expected one of ").contains("UNKNOWN");
            });
            assertThat(refused(NOBODY, "warningSigns.collapse", "").message())
                    .isEqualTo("expected one of NEW, YES, LONG_STANDING, NO, UNKNOWN");
        }

        @Test
        void theBirthDateMayBeAYear() {
            assertThat(NOBODY.with("birthDate", "1980").birthDate()).isEqualTo(PartialDate.parse("1980"));
            assertThat(NOBODY.with("birthDate", "1980-02-29").birthDate()).isEqualTo(PartialDate.parse("1980-02-29"));
            assertThat(refused(NOBODY, "birthDate", "1981-02-29").message())
                    .isEqualTo("expected a date like 2026-03-01, or a month or a year of it");
        }
    }

    @Nested
    class Values {
        @ParameterizedTest
        @CsvSource({
            "22 ug/L, EXACT, 22, ug/L,",
            "22ug/L, EXACT, 22, ug/L,",
            " 22.5  ng/mL  2026-11-01 , EXACT, 22.5, ng/mL, 2026-11-01",
            "< 5 ug/L, BELOW, 5, ug/L,",
            "<=5 ug/L 2026-11, AT_MOST, 5, ug/L, 2026-11-01",
            ">= 5 mcg per litre 2026-11-01T08:30:00+01:00, AT_LEAST, 5, mcg per litre, 2026-11-01",
            "> 1650 ug/L 2026, ABOVE, 1650, ug/L, 2026-01-01",
            "-3 ug/L, EXACT, -3, ug/L,"
        })
        void aLaboratoryValueHasAUnitAndPerhapsADate(
                String answer, Bound bound, double value, String unit, LocalDate date) {
            LabReport report = LabReportBuilder.builder()
                    .analyte(Analyte.FERRITIN)
                    .comparator(bound)
                    .value(value)
                    .unit(unit)
                    .date(date)
                    .build();
            assertThat(NOBODY.with("labResults[FERRITIN]", answer).labResults()).containsExactly(report);
        }

        @ParameterizedTest
        @CsvSource({
            "22, MISSING",
            "22 2026-11-01, MISSING",
            "22 furlong, UNKNOWN_UNIT",
            "22 mg/dL/L, UNKNOWN_UNIT",
            "22 Mg/L, AMBIGUOUS_UNIT",
            "'22,5 ug/L', WRONG_TYPE",
            "1 500 ug/L, WRONG_TYPE",
            "1.5.2 ug/L, WRONG_TYPE",
            "about 22 ug/L, WRONG_TYPE",
            "22 ug/L 2026-02-31, WRONG_TYPE",
            "ug/L, WRONG_TYPE",
            "NaN ug/L, WRONG_TYPE",
            "UNKNOWN, WRONG_TYPE",
            "BELOW 22 ug/L, WRONG_TYPE"
        })
        void whatCannotBeReadIsRefused(String answer, Code code) {
            assertThat(refused(NOBODY, "labResults[FERRITIN]", answer)).satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.path()).isEqualTo("labResults[FERRITIN]");
            });
        }

        @Test
        void aRefusalSaysWhatWouldBeRight() {
            assertThat(refused(NOBODY, "labResults[FERRITIN]", "22").message())
                    .startsWith("a number needs its unit; use ug/L, ng/mL, pmol/L");
            assertThat(refused(NOBODY, "labResults[FERRITIN]", "low").message())
                    .isEqualTo(
                            "expected a number with its unit, like 12 ug/L; or BELOW, WITHIN or ABOVE; a date may stand behind it");
            assertThat(refused(NOBODY, "measurements[AGE]", "old").message())
                    .isEqualTo("expected a number, like 12; a date may stand behind it");
        }

        @ParameterizedTest
        @ValueSource(strings = {"01.11.2026", "1/11/2026", "11-1-26", "2026/11/01", "2026-13-01"})
        void aDateThatCanBeTwoDaysIsRefusedAsADateAndIsNoPartOfTheUnit(String date) {
            assertThat(refused(NOBODY, "labResults[FERRITIN]", "400 ug/L " + date)
                            .message())
                    .startsWith("expected a date like 2026-03-01");
        }

        @ParameterizedTest
        @CsvSource({"BELOW,", "WITHIN, 2026-11-01", "ABOVE, 2026-11-01"})
        void whatALaboratorySaidIsAnAnswer(RangeFlag flag, LocalDate date) {
            assertThat(NOBODY.with("labResults[FERRITIN]", flag + (date == null ? "" : " " + date))
                            .labResults())
                    .containsExactly(LabReportBuilder.builder()
                            .analyte(Analyte.FERRITIN)
                            .range(flag)
                            .date(date)
                            .build());
        }

        @Test
        void aValueReplacesThatOfTheSameDateOnly() {
            RlsPatient patient = withAll(
                    "labResults[FERRITIN]", "22 ug/L 2026-11-01",
                    "labResults[IRON]", "9 umol/L 2026-11-01",
                    "labResults[FERRITIN]", "30 ug/L 2026-05-01",
                    "labResults[FERRITIN]", "40 ug/L",
                    "labResults[FERRITIN]", "BELOW 2026-11-01",
                    "labResults[FERRITIN]", "23 ug/L 2026-11-01",
                    "labResults[FERRITIN]", "41 ug/L");
            assertThat(patient.labResults())
                    .containsExactly(
                            LabReport.of(Analyte.FERRITIN, 23, "ug/L", NOVEMBER),
                            LabReport.of(Analyte.IRON, 9, "umol/L", NOVEMBER),
                            LabReport.of(Analyte.FERRITIN, 30, "ug/L", LocalDate.of(2026, 5, 1)),
                            LabReport.of(Analyte.FERRITIN, 41, "ug/L", null),
                            LabReport.of(Analyte.FERRITIN, RangeFlag.BELOW, NOVEMBER));
        }

        @Test
        void aDateIsThatOfAllThatHaveNone() {
            RlsPatient patient = withAll(
                    "labResults[FERRITIN]", "22 ug/L",
                    "labResults[FERRITIN]", "BELOW",
                    "labResults[FERRITIN]", "30 ug/L 2026-05-01",
                    "labResults[IRON]", "9 umol/L",
                    "labResults[FERRITIN].date", "2026-11-01");
            assertThat(patient.labResults())
                    .extracting(LabReport::date)
                    .containsExactly(NOVEMBER, NOVEMBER, LocalDate.of(2026, 5, 1), null);
        }

        @Test
        void whereNoneLacksItsDateThatOfTheLatestWasWrong() {
            RlsPatient patient = withAll(
                    "labResults[FERRITIN]", "30 ug/L 2026-05-01",
                    "labResults[FERRITIN]", "22 ug/L 2062-11-01",
                    "measurements[IRLS_TOTAL]", "20 2062-11-01");
            String lab = "labResults[FERRITIN].date";
            String measured = "measurements[IRLS_TOTAL].date";
            assertThat(patient.intake(AS_OF).setAside())
                    .extracting(Problem::code)
                    .containsExactly(Code.DATE_AFTER_ASSESSMENT, Code.DATE_AFTER_ASSESSMENT);
            RlsPatient mended = patient.with(lab, "2026-11-01").with(measured, "2026-11-01");
            assertThat(mended.intake(AS_OF).setAside()).isEmpty();
            assertThat(mended.labResults()).extracting(LabReport::value).containsExactly(30.0, 22.0);
        }

        @ParameterizedTest
        @ValueSource(strings = {"labResults[FERRITIN].date", "labResults[FERRITIN].morning", "measurements[AGE].date"})
        void whatIsToldOfAValueNeedsTheValue(String path) {
            String answer = path.endsWith("date") ? "2026-11-01" : "YES";
            assertThat(refused(NOBODY, path, answer)).satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.MISSING);
                assertThat(problem.message()).contains(path.substring(0, path.indexOf(']') + 1));
            });
        }

        @Test
        void detailsAreThoseOfTheLatestNumber() {
            RlsPatient patient = withAll(
                    "labResults[FERRITIN]", "22 ug/L 2026-11-01",
                    "labResults[FERRITIN]", "30 ug/L 2026-05-01",
                    "labResults[FERRITIN]", "BELOW 2026-11-20",
                    "labResults[FERRITIN].assay", "ROCHE",
                    "labResults[FERRITIN].morning", "YES",
                    "labResults[FERRITIN].ironFreeDay", "NO",
                    "labResults[FERRITIN].range", "WITHIN");
            assertThat(patient.labResults().get(0))
                    .isEqualTo(new LabReport(
                            Analyte.FERRITIN,
                            22.0,
                            Bound.EXACT,
                            "ug/L",
                            NOVEMBER,
                            RangeFlag.WITHIN,
                            FerritinAssay.ROCHE,
                            Answer.YES,
                            Answer.NO));
            assertThat(patient.labResults().get(1))
                    .isEqualTo(LabReport.of(Analyte.FERRITIN, 30, "ug/L", LocalDate.of(2026, 5, 1)));
        }

        @Test
        void aSaturationThatIsWorkedOutIsOfTheSampleOfTheIron() {
            RlsPatient patient = withAll(
                    "labResults[IRON]", "9 umol/L 2026-05-01",
                    "labResults[TOTAL_IRON_BINDING_CAPACITY]", "60 umol/L 2026-05-01",
                    "labResults[IRON]", "12 umol/L 2026-11-01",
                    "labResults[TRANSFERRIN_SATURATION].morning", "YES");
            assertThat(patient.labResults())
                    .extracting(LabReport::morning)
                    .containsExactly(Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN);
        }

        @Test
        void anAgeIsToldInYears() {
            MeasurementReport age = MeasurementReport.of(Measurand.AGE, 46, "a");
            assertThat(NOBODY.with("measurements[AGE]", "46").measurements()).containsExactly(age);
            assertThat(NOBODY.with("measurements[AGE]", "46 a").measurements()).containsExactly(age);
            assertThat(NOBODY.with("measurements[AGE]", "45")
                            .with("measurements[AGE]", "46")
                            .measurements())
                    .containsExactly(age);
            assertThat(NOBODY.with("measurements[AGE]", "552 months 2026-11-01").measurements())
                    .containsExactly(MeasurementReport.of(Measurand.AGE, 552, "months", NOVEMBER));
            assertThat(NOBODY.with("measurements[ONSET_ADVANCE]", "-2").measurements())
                    .containsExactly(MeasurementReport.of(Measurand.ONSET_ADVANCE, -2, "h"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"5 10", "5 2", "1 500", "5,10"})
        void aSecondNumberIsNoUnit(String answer) {
            assertThat(refused(NOBODY, "measurements[LIFETIME_EPISODES]", answer)
                            .code())
                    .isEqualTo(Code.WRONG_TYPE);
        }

        @Test
        void measuredAgainIsBesideItAndADateIsGivenToThatWithout() {
            RlsPatient patient = withAll(
                    "measurements[IRLS_TOTAL]", "20",
                    "measurements[IRLS_TOTAL]", "25 2026-05-01",
                    "measurements[IRLS_TOTAL].date", "2026-11-01");
            assertThat(patient.measurements())
                    .containsExactly(
                            MeasurementReport.of(Measurand.IRLS_TOTAL, 20, "{score}", NOVEMBER),
                            MeasurementReport.of(Measurand.IRLS_TOTAL, 25, "{score}", LocalDate.of(2026, 5, 1)));
        }

        @Test
        void whatCannotBeIsSetAsideLater() {
            assertThat(NOBODY.with("measurements[AGE]", "400").intake(AS_OF).setAside())
                    .extracting(Problem::code)
                    .containsExactly(Code.IMPOSSIBLE_VALUE);
        }
    }

    @Nested
    class Lists {
        @Test
        void anOptionHasAUseAndPerhapsAnEffect() {
            RlsPatient stopped = NOBODY.with("optionsTried[MAGNESIUM]", "STOPPED HELPED");
            OptionTried helped = new OptionTried(Option.MAGNESIUM, Use.STOPPED, OptionTried.Effect.HELPED);
            assertThat(stopped.optionsTried()).containsExactly(helped);
            assertThat(stopped.with("optionsTried[MAGNESIUM]", "CURRENT").optionsTried())
                    .containsExactly(new OptionTried(Option.MAGNESIUM, Use.CURRENT, OptionTried.Effect.HELPED));
            assertThat(withAll("optionsTried[MAGNESIUM].effect", "HELPED", "optionsTried[MAGNESIUM].use", "STOPPED"))
                    .isEqualTo(stopped);
            assertThat(stopped.with("optionsTried[YOGA]", "NEVER").optionsTried())
                    .hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "HELPED", "YES", "STOPPED MAYBE", "STOPPED HELPED WORSE"})
        void anythingElseIsRefused(String answer) {
            assertThat(refused(NOBODY, "optionsTried[MAGNESIUM]", answer).message())
                    .isEqualTo(
                            "expected one of CURRENT, STOPPED, CONSIDERED, NEVER, UNKNOWN, and perhaps behind it one of "
                                    + "HELPED, NO_CHANGE, WORSE, UNKNOWN");
        }

        @Test
        void aMedicineIsOneThatIsTakenNow() {
            RlsPatient patient = withAll(
                    "medicines.items", "ropinirole 0.5 mg",
                    "medicines.items", "iron; ; codeine ",
                    "medicines.complete", "YES");
            assertThat(patient.medicines())
                    .isEqualTo(Medicines.only(
                            MedicineEntry.current("ropinirole 0.5 mg"),
                            MedicineEntry.current("iron"),
                            MedicineEntry.current("codeine")));
            assertThat(refused(NOBODY, "medicines.items", " ; ").code()).isEqualTo(Code.WRONG_TYPE);
        }

        @Test
        void everythingOfAMedicineCanBeTold() {
            RlsPatient patient = withAll(
                    "medicines.items", "aspirin; iron",
                    "medicines.items[1].name", "ropinirole",
                    "medicines.items[1].atcCode", "N04BC04",
                    "medicines.items[1].rxNormCode", "72302",
                    "medicines.items[1].use", "STOPPED",
                    "medicines.items[1].indication", "RESTLESS_LEGS",
                    "medicines.items[1].started", "2024-05",
                    "medicines.items[1].stopped", "2026-11-01",
                    "medicines.items[1].doseChange", "INCREASED",
                    "medicines.items[1].doseChanged", "2025",
                    "medicines.items[1].dailyDose", "0.25",
                    "medicines.items[1].doseBasis", "BASE",
                    "medicines.items[1].worseAfterStart", "YES",
                    "medicines.items[1].worseAfterDoseChange", "NO",
                    "medicines.items[1].worseAfterStop", "YES");
            assertThat(patient.medicines().items())
                    .containsExactly(
                            MedicineEntry.current("aspirin"),
                            new MedicineEntry(
                                    "ropinirole",
                                    "N04BC04",
                                    "72302",
                                    Use.STOPPED,
                                    Indication.RESTLESS_LEGS,
                                    LocalDate.of(2024, 5, 1),
                                    NOVEMBER,
                                    DoseChange.INCREASED,
                                    LocalDate.of(2025, 1, 1),
                                    0.25,
                                    DoseBasis.BASE,
                                    Answer.YES,
                                    Answer.NO,
                                    Answer.YES));
        }

        @ParameterizedTest
        @CsvSource({
            "medicines.items[1].use, CURRENT, MISSING",
            "medicines.items[999999].use, CURRENT, MISSING",
            "medicines.items[9999999].use, CURRENT, UNKNOWN_FIELD",
            "medicines.items[-1].use, CURRENT, UNKNOWN_FIELD",
            "medicines.items[x].use, CURRENT, UNKNOWN_FIELD",
            "medicines.items[].use, CURRENT, UNKNOWN_FIELD",
            "medicines.items[0], iron, UNKNOWN_FIELD",
            "medicines.items[0].group, IRON, UNKNOWN_FIELD",
            "medicines.items[0].colour, RED, UNKNOWN_FIELD",
            "medicines.items[0].use, perhaps, WRONG_TYPE",
            "medicines.items[0].dailyDose, 1e3, WRONG_TYPE",
            "medicines.items[0].dailyDose, NaN, WRONG_TYPE",
            "medicines.items[0].started, yesterday, WRONG_TYPE",
            "medicines.items[0].name, ' ', WRONG_TYPE"
        })
        void whatCannotBeReadOfAMedicineIsRefused(String path, String answer, Code code) {
            assertThat(refused(NOBODY.with("medicines.items", "iron"), path, answer)
                            .code())
                    .isEqualTo(code);
        }

        @Test
        void theDoseOfAGroupIsThatOfTheOneMedicineOfIt() {
            RlsPatient told = NOBODY.with("medicines.items", "iron; Sifrol")
                    .with("dailyDoses[PRAMIPEXOLE]", "0.54")
                    .with("dailyDoses[PRAMIPEXOLE].basis", "BASE");
            assertThat(told.medicines().items())
                    .extracting(MedicineEntry::dailyDose, MedicineEntry::doseBasis)
                    .containsExactly(tuple(null, DoseBasis.UNKNOWN), tuple(0.54, DoseBasis.BASE));
            assertThat(told.intake(AS_OF).facts().records())
                    .contains(new DailyDose(MedicineGroup.PRAMIPEXOLE, 0.54, DoseBasis.BASE));
        }

        @Test
        void theDoseOfAGroupThatNobodyTakesIsRefused() {
            RlsPatient stopped =
                    NOBODY.with("medicines.items", "pramipexole").with("medicines.items[0].use", "STOPPED");
            for (RlsPatient patient : List.of(NOBODY, stopped, NOBODY.with("medicines.items", "ropinirole"))) {
                assertThat(refused(patient, "dailyDoses[PRAMIPEXOLE]", "0.5")).satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.MISSING);
                    assertThat(problem.message()).contains("medicines.items");
                });
            }
        }

        @Test
        void ofSeveralOfAGroupNobodyKnowsWhoseTheDoseIs() {
            RlsPatient two = NOBODY.with("medicines.items", "iron; Sifrol; pramipexole");
            assertThat(refused(two, "dailyDoses[PRAMIPEXOLE]", "0.5").message())
                    .contains("medicines.items[1].dailyDose");
        }
    }

    @Nested
    class NotKnown {
        private static Stream<String> paths() {
            return Stream.of(
                    "warningSigns.collapse",
                    "labResults[FERRITIN]",
                    "labResults[FERRITIN].date",
                    "labResults[FERRITIN].ironFreeDay",
                    "measurements[AGE]",
                    "optionsTried[WALKING].effect",
                    "medicines.complete",
                    "medicines.items[0].worseAfterStart",
                    "dailyDoses[PRAMIPEXOLE].basis",
                    "labChanges[FERRITIN]",
                    "diary[DAYS]",
                    "diaryAssociations[ALCOHOL]",
                    "diaryChanges[YOGA]",
                    "birthDate");
        }

        @ParameterizedTest
        @MethodSource("paths")
        void whatIsAskedMayBeNotKnown(String path) {
            RlsPatient patient = NOBODY.notKnown(path);
            assertThat(patient.replies()).containsExactly(Reply.notKnown(path));
            assertThat(patient.notKnown(path)).isEqualTo(patient);
            assertThat(patient.intake(AS_OF).setAside()).isEmpty();
        }

        @Test
        void whatIsToldLaterIsKnown() {
            Reply then = Reply.of("warningSigns.collapse", NOVEMBER);
            RlsPatient patient = RlsPatient.builder()
                    .replies(List.of(then))
                    .build()
                    .notKnown("warningSigns.collapse")
                    .notKnown("warningSigns.confusion");
            assertThat(patient.with("warningSigns.collapse", "NO").replies())
                    .containsExactly(then, Reply.notKnown("warningSigns.confusion"));
        }

        @Test
        void ofAnotherValueTheDetailsAreUnknownAnew() {
            RlsPatient patient = NOBODY.with("labResults[FERRITIN]", "22 ug/L")
                    .notKnown("labResults[FERRITIN].date")
                    .notKnown("labResults[IRON].date");
            assertThat(patient.with("labResults[FERRITIN]", "23 ug/L").replies())
                    .containsExactly(Reply.notKnown("labResults[IRON].date"));
        }

        @Test
        void whatWasToldBeforeStays() {
            RlsPatient patient = NOBODY.with("warningSigns.collapse", "NEW");
            assertThat(patient.notKnown("warningSigns.collapse").warningSigns()).isEqualTo(patient.warningSigns());
        }

        @Test
        void aPathThatThereIsNotIsRefused() {
            assertThatThrownBy(() -> NOBODY.notKnown("person.colour")).isInstanceOf(InvalidFactsException.class);
        }
    }

    @Nested
    class Refusals {
        private static final String MEGABYTE = "9".repeat(1_000_000);

        @ParameterizedTest
        @CsvSource({
            "irlsItems, RlsPatient.builder()",
            "irlsItems[0], RlsPatient.builder()",
            "diary, RlsPatient.builder()",
            "diary[DAYS], RlsPatient.builder()",
            "diaryAssociations[ALCOHOL].days, RlsPatient.builder()",
            "diaryChanges[YOGA], RlsPatient.builder()",
            "replies, RlsPatient.builder()",
            "labChanges[FERRITIN], labResults[FERRITIN]",
            "labResults, labResults[FERRITIN]",
            "measurements, measurements[AGE]",
            "optionsTried, optionsTried[",
            "legSymptoms, urgeToMove",
            "medicines, 'complete, items'",
            "labResults[FERRITIN].past, 'assay, ironFreeDay, morning, range'",
            "labResults[FERRITIN].value, date",
            "measurements[AGE].ageDays, date",
            "legSymptoms.nothing, urgeToMove",
            "labResults[GOLD], FERRITIN",
            "medicines.nothing, worseAfterStop",
            "nothing, legSymptoms"
        })
        void whatNoTextAnswersSaysWhatDoes(String path, String instead) {
            assertThat(refused(NOBODY, path, "YES")).satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.UNKNOWN_FIELD);
                assertThat(problem.path()).isEqualTo(path);
                assertThat(problem.message()).contains(instead);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    ".",
                    "[",
                    "]",
                    "labResults[",
                    "labResults[FERRITIN",
                    "labResults[X]",
                    "labResults[]",
                    "labResults[FERRITIN].",
                    "labResults[FERRITIN].x",
                    "labResults.FERRITIN",
                    "person.sex.name",
                    ".person",
                    "person.",
                    "person..sex",
                    "nothing",
                    "medicines.items.use",
                    "optionsTried[WALKING].date",
                    "\u001b[31mperson.sex",
                    "person.sex\n",
                    "pers\u0000on",
                    "\ud800",
                    "\u202eperson"
                })
        void aPathThatIsNoneIsRefusedAndShownAsNothingThatATerminalObeys(String path) {
            Problem problem = refused(NOBODY, path, "YES");
            assertThat(problem.code()).isEqualTo(Code.UNKNOWN_FIELD);
            assertThat(problem.told()).doesNotContain("\u001b", "\n", "\u0000", "\u202e", "\ud800");
            assertThat(problem.toString()).doesNotContain("nothing", ".sex", ".name");
        }

        @Test
        void ofSomethingLongLittleIsShown() {
            List<String> paths = List.of(
                    MEGABYTE,
                    "labResults[" + MEGABYTE + "]",
                    "medicines.items[" + MEGABYTE + "].use",
                    "person." + MEGABYTE,
                    ".".repeat(1_000_000),
                    "[".repeat(1_000_000));
            for (String path : paths) {
                assertThat(refused(NOBODY, path, "YES").path().length()).isLessThanOrEqualTo(60);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "person.sex",
                    "birthDate",
                    "labResults[FERRITIN]",
                    "labResults[FERRITIN].date",
                    "measurements[AGE]",
                    "optionsTried[YOGA]",
                    "medicines.items[0].dailyDose",
                    "medicines.items[0].started",
                    "medicines.complete"
                })
        void noAnswerIsRepeatedAndNoneBreaksAnything(String path) {
            RlsPatient patient = withAll("medicines.items", "iron", "labResults[FERRITIN]", "22 ug/L");
            List<String> answers = List.of(
                    "",
                    " ",
                    "secret",
                    "\u001b[31msecret",
                    "secret\u0000",
                    "- 1",
                    "+",
                    "<",
                    "< <",
                    "..",
                    "\ud800",
                    MEGABYTE,
                    " ".repeat(1_000_000),
                    "a ".repeat(500_000),
                    "1 " + "a ".repeat(500_000),
                    MEGABYTE + " ug/L 2026");
            for (String answer : answers) {
                Problem problem = refused(patient, path, answer);
                assertThat(problem.path()).isEqualTo(path);
                assertThat(problem.message())
                        .doesNotContain("secret", "\u001b", "999")
                        .hasSizeLessThan(400);
            }
        }

        @Test
        void nullIsNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> NOBODY.with(null, "YES"))
                    .withMessage("the path of the fact is needed");
            assertThatNullPointerException()
                    .isThrownBy(() -> NOBODY.with("person.sex", null))
                    .withMessage("the answer is needed");
            assertThatNullPointerException()
                    .isThrownBy(() -> NOBODY.notKnown(null))
                    .withMessage("the path of the fact is needed");
        }

        @Test
        void whatTheHostItselfLeftOutBreaksNothing() {
            RlsPatient patient = RlsPatient.builder()
                    .labResults(withNull(LabReportBuilder.builder().build()))
                    .measurements(withNull(new MeasurementReport(null, null, null, null, null)))
                    .optionsTried(withNull(new OptionTried(null, null, null)))
                    .medicines(new Medicines(
                            null, withNull(MedicineEntryBuilder.builder().build())))
                    .replies(withNull(new Reply(null, null, Answer.NO)))
                    .build();
            RlsPatient answered = patient.with("labResults[FERRITIN]", "22 ug/L")
                    .with("labResults[FERRITIN].date", "2026-11-01")
                    .with("labResults[FERRITIN].morning", "YES")
                    .with("measurements[AGE]", "46")
                    .with("measurements[AGE].date", "2026-11-01")
                    .with("optionsTried[YOGA]", "NEVER")
                    .with("medicines.items", "iron")
                    .with("medicines.items[1].use", "STOPPED")
                    .notKnown("person.sex")
                    .with("person.sex", "MALE");
            assertThat(answered.labResults()).hasSize(3).contains((LabReport) null);
            assertThat(answered.replies()).hasSize(2);
            assertThat(refused(patient, "medicines.items[0].use", "CURRENT").code())
                    .isEqualTo(Code.MISSING);
            assertThat(refused(patient, "labResults[TRANSFERRIN_SATURATION].morning", "YES")
                            .code())
                    .isEqualTo(Code.MISSING);
        }
    }

    /** Whoever nobody would draw, told answer by answer, is the same. */
    @Test
    void takenApartAndPutTogetherAPatientIsTheSame() {
        RandomPatients random = new RandomPatients(2026);
        int answers = 0;
        for (int i = 0; i < 500; i++) {
            RlsPatient reachable = TakenApart.reachable(random.possible());
            RlsPatient told = NOBODY;
            for (TakenApart.Told one : TakenApart.of(reachable)) {
                told = told.with(one.path(), one.answer());
                answers++;
            }
            assertThat(told.equals(reachable)).as("patient %d", i).isTrue();
        }
        assertThat(answers).isGreaterThan(10_000);
    }
}
