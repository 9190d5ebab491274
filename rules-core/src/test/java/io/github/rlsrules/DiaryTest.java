package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.rlsrules.facts.DiaryAssociation;
import io.github.rlsrules.facts.DiaryChange;
import io.github.rlsrules.facts.DiaryEntry;
import io.github.rlsrules.facts.DiaryEntryBuilder;
import io.github.rlsrules.facts.DiaryMeasure;
import io.github.rlsrules.facts.DiaryNumber;
import io.github.rlsrules.facts.DiaryTrigger;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.PriorCareBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of a diary, before any rule sees it. */
class DiaryTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    /** A diary of so many days up to the assessment; the first day has the number 0. */
    private static List<DiaryEntry> days(int count, BiConsumer<Integer, DiaryEntryBuilder> fill) {
        List<DiaryEntry> diary = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DiaryEntryBuilder entry = DiaryEntryBuilder.builder().date(AS_OF.minusDays(count - 1L - i));
            fill.accept(i, entry);
            diary.add(entry.build());
        }
        return diary;
    }

    private static Facts facts(List<DiaryEntry> diary) {
        return RlsPatient.builder().diary(diary).build().toFacts(AS_OF);
    }

    private static DiaryNumber number(DiaryMeasure measure, List<DiaryEntry> diary) {
        return facts(diary).records().stream()
                .filter(DiaryNumber.class::isInstance)
                .map(DiaryNumber.class::cast)
                .filter(n -> n.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasNumber(DiaryMeasure measure, List<DiaryEntry> diary) {
        return facts(diary).records().stream().anyMatch(f -> f instanceof DiaryNumber n && n.measure() == measure);
    }

    @Test
    void anEmptyDiaryMakesNoFacts() {
        for (DiaryMeasure measure : DiaryMeasure.values()) {
            assertThat(hasNumber(measure, List.of())).isFalse();
        }
    }

    @Test
    void anEveningThatRunsPastMidnightIsOneEvening() {
        List<DiaryEntry> diary = days(14, (i, e) -> e.onset(i < 7 ? LocalTime.of(0, 10) : LocalTime.of(23, 50)));
        DiaryNumber advance = number(DiaryMeasure.ONSET_ADVANCE, diary);
        assertThat(advance.value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(advance.days()).isEqualTo(14);
    }

    /** Whoever gets them at five to noon has them earlier than whoever gets them at five past, and far earlier than in the evening. */
    @ParameterizedTest
    @CsvSource({
        "20:00, 12:05, 7.9166667", "20:00, 12:00, 8", "20:00, 11:55, 8.0833333", "20:00, 11:05, 8.9166667",
        "20:00, 08:05, 11.9166667", "20:00, 07:55, -11.9166667", "20:00, 04:00, -8", "23:50, 00:10, -0.3333333",
        "22:00, 03:55, -5.9166667", "11:55, 12:05, -0.1666667", "12:05, 11:55, 0.1666667", "08:30, 09:30, -1"
    })
    void anOnsetInTheLaterMorningIsByDay(LocalTime before, LocalTime now, double hoursEarlier) {
        List<DiaryEntry> diary = days(14, (i, e) -> e.onset(i < 7 ? before : now));
        assertThat(number(DiaryMeasure.ONSET_ADVANCE, diary).value()).isCloseTo(hoursEarlier, within(1e-6));
    }

    @Test
    void anOnsetThatMovesFromTheEveningIntoTheMorningGoesOneWay() {
        List<DiaryEntry> diary = days(56, (i, e) -> e.onset(LocalTime.of(20, 0).minusMinutes(105L * (i / 7))));
        assertThat(number(DiaryMeasure.ONSET_SLOPE, diary).value()).isEqualTo(-105);
        assertThat(number(DiaryMeasure.ONSET_ADVANCE, diary).value()).isCloseTo(12.25, within(1e-9));
    }

    @Test
    void oneOddMorningMovesNothing() {
        List<DiaryEntry> diary = days(
                28,
                (i, e) -> e.onset(
                        i == 20 ? LocalTime.of(7, 0) : LocalTime.of(23, 0).plusMinutes(10L * (i % 7))));
        assertThat(number(DiaryMeasure.ONSET_ADVANCE, diary).value()).isZero();
    }

    @Test
    void whoKeepsNoDiaryHasEveryNumberOfItOnNoDay() {
        RlsPatient patient = RlsPatient.builder()
                .priorCare(PriorCareBuilder.builder().keepsDiary(Answer.NO).build())
                .build();
        List<Record> facts = patient.toFacts(AS_OF).records();
        assertThat(facts.stream().filter(DiaryNumber.class::isInstance)).hasSize(DiaryMeasure.values().length);
        assertThat(facts.stream().filter(DiaryAssociation.class::isInstance)).hasSize(DiaryTrigger.values().length);
        assertThat(facts.stream().filter(DiaryChange.class::isInstance)).hasSize(Option.values().length);
        Assessment<RlsOutcome> assessment = TheRules.RULES.assess(patient, AS_OF);
        assertThat(TheRulebook.RULEBOOK.rules().stream().map(RuleInfo::id).filter(id -> id.startsWith("RLS-DIARY")))
                .hasSizeGreaterThan(15)
                .allSatisfy(id -> assertThat(assessment.status(id)).as(id).isEqualTo(RuleStatus.NOT_MET));
    }

    @Test
    void aDiaryThatIsGivenCountsWhateverIsSaidOfKeepingOne() {
        RlsPatient patient = RlsPatient.builder()
                .priorCare(PriorCareBuilder.builder().keepsDiary(Answer.NO).build())
                .diary(days(3, (i, e) -> e.symptoms(Answer.YES)))
                .build();
        assertThat(patient.toFacts(AS_OF).records())
                .filteredOn(DiaryNumber.class::isInstance)
                .allMatch(number -> ((DiaryNumber) number).days() > 0);
    }

    @Test
    void theSlopeIsTheMedianOfWeeklyMediansAndIgnoresAnOddEvening() {
        List<DiaryEntry> diary = days(
                42,
                (i, e) -> e.onset(i == 24 ? LocalTime.NOON : LocalTime.of(23, 0).minusMinutes(20L * (i / 7))));
        DiaryNumber slope = number(DiaryMeasure.ONSET_SLOPE, diary);
        assertThat(slope.value()).isEqualTo(-20);
        assertThat(slope.weeks()).isEqualTo(6);
    }

    @Test
    void withinOneWeekThereIsNoSlope() {
        assertThat(hasNumber(DiaryMeasure.ONSET_SLOPE, days(7, (i, e) -> e.onset(LocalTime.of(22, i)))))
                .isFalse();
    }

    @Test
    void aDayWithoutSymptomsHasIntensityZero() {
        List<DiaryEntry> diary = days(14, (i, e) -> {
            if (i < 7) {
                e.intensity(6);
            } else {
                e.symptoms(Answer.NO);
            }
        });
        assertThat(number(DiaryMeasure.INTENSITY_CHANGE, diary).value()).isEqualTo(-6);
    }

    @Test
    void whatWasWrittenLaterCountsForFrequencyOnly() {
        List<DiaryEntry> diary = days(
                14,
                (i, e) -> e.symptoms(Answer.YES)
                        .intensity(5)
                        .onset(LocalTime.of(22, 0))
                        .writtenLater(Answer.YES));
        assertThat(number(DiaryMeasure.SYMPTOM_DAYS_PER_WEEK, diary).value()).isEqualTo(7);
        assertThat(number(DiaryMeasure.WRITTEN_LATER, diary).value()).isEqualTo(100);
        assertThat(hasNumber(DiaryMeasure.INTENSITY_CHANGE, diary)).isFalse();
        assertThat(hasNumber(DiaryMeasure.ONSET_ADVANCE, diary)).isFalse();
    }

    @Test
    void onlyTheLast28DaysCountForFrequency() {
        List<DiaryEntry> diary = days(60, (i, e) -> e.symptoms(i < 32 ? Answer.YES : Answer.NO));
        assertThat(number(DiaryMeasure.SYMPTOM_DAYS_PER_WEEK, diary).value()).isZero();
        assertThat(number(DiaryMeasure.DAYS, diary).value()).isEqualTo(28);
    }

    @Test
    void anAssociationCarriesItsCounts() {
        List<DiaryEntry> diary = days(
                20,
                (i, e) ->
                        e.caffeine(i < 8 ? Answer.YES : Answer.NO).symptoms(i < 6 || i > 16 ? Answer.YES : Answer.NO));
        DiaryAssociation found = facts(diary).records().stream()
                .filter(DiaryAssociation.class::isInstance)
                .map(DiaryAssociation.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(found.days()).isEqualTo(20);
        assertThat(found.daysWith()).isEqualTo(8);
        assertThat(found.symptomsWith()).isEqualTo(6);
        assertThat(found.daysWithout()).isEqualTo(12);
        assertThat(found.symptomsWithout()).isEqualTo(3);
        assertThat(found.difference()).isEqualTo(50);
    }

    @Test
    void anOptionIsComparedWithTheDaysBeforeIt() {
        List<DiaryEntry> diary = days(
                20,
                (i, e) -> e.intensity(i < 8 ? 7 : i % 2 == 0 ? 3 : 5)
                        .option(i >= 8 && i % 2 == 0 ? Option.WALKING : null));
        DiaryChange change = facts(diary).records().stream()
                .filter(DiaryChange.class::isInstance)
                .map(DiaryChange.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(change).isEqualTo(new DiaryChange(Option.WALKING, 8, 6, -4));
    }

    @Test
    void theOrderOfTheEntriesDoesNotMatter() {
        List<DiaryEntry> diary = days(
                90,
                (i, e) -> e.symptoms(i % 3 == 0 ? Answer.NO : Answer.YES)
                        .intensity(i % 3 == 0 ? null : i % 10)
                        .alcohol(i % 2 == 0 ? Answer.YES : Answer.NO)
                        .onset(i % 3 == 0 ? null : LocalTime.of(20, 59).minusMinutes(i))
                        .option(i > 40 ? Option.STRETCHING : null));
        List<DiaryEntry> shuffled = new ArrayList<>(diary);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(facts(shuffled).records()).isEqualTo(facts(diary).records());
    }

    @Test
    void whatIsNotReadIsSaid() {
        List<DiaryEntry> diary =
                new ArrayList<>(days(3, (i, e) -> e.nicotine(Answer.YES).durationMinutes(30)));
        diary.add(DiaryEntryBuilder.builder()
                .date(AS_OF.minusDays(182))
                .painful(Answer.NO)
                .build());
        assertThat(TheRules.RULES
                        .assess(RlsPatient.builder().diary(diary).build(), AS_OF)
                        .notAssessed())
                .extracting(NotAssessed::what)
                .contains("diary[3]", "diary.nicotine", "diary.durationMinutes", "diary.painful");
    }
}
