package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.rlsrules.facts.DiaryAssociation;
import io.github.rlsrules.facts.DiaryChange;
import io.github.rlsrules.facts.DiaryEntry;
import io.github.rlsrules.facts.DiaryEntryBuilder;
import io.github.rlsrules.facts.DiaryMeasure;
import io.github.rlsrules.facts.DiaryNumber;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.NotAssessed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

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
