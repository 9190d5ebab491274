package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One day of a symptom diary, evening and following night included.
 *
 * @param date the day on whose evening it begins
 * @param symptoms whether there were symptoms
 * @param onset when they began, by the clock of that place; a time after midnight belongs to the night that follows, one of the later morning to the day itself
 * @param durationMinutes how long they lasted
 * @param intensity how strong they were at worst, 0 to 10
 * @param side which side
 * @param painful whether they hurt
 * @param woke whether they woke the patient
 * @param sleepMinutes time asleep
 * @param inBedMinutes time in bed
 * @param caffeine whether there was caffeine after noon
 * @param alcohol whether there was alcohol
 * @param nicotine whether there was nicotine
 * @param exercise whether there was exercise
 * @param stress whether the day was stressful
 * @param medicineMissedOrLate whether a dose was missed or late
 * @param option what was tried that day, if one thing was
 * @param writtenLater whether the entry was filled in on a later day
 * @since 0.1.0
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record DiaryEntry(
        @Required @Nullable LocalDate date,
        Answer symptoms,
        @Nullable LocalTime onset,
        @Nullable Integer durationMinutes,
        @Nullable Integer intensity,
        Laterality side,
        Answer painful,
        Answer woke,
        @Nullable Integer sleepMinutes,
        @Nullable Integer inBedMinutes,
        Answer caffeine,
        Answer alcohol,
        Answer nicotine,
        Answer exercise,
        Answer stress,
        Answer medicineMissedOrLate,
        @Nullable Option option,
        Answer writtenLater) {

    public DiaryEntry {
        symptoms = orUnknown(symptoms);
        side = side == null ? Laterality.UNKNOWN : side;
        painful = orUnknown(painful);
        woke = orUnknown(woke);
        caffeine = orUnknown(caffeine);
        alcohol = orUnknown(alcohol);
        nicotine = orUnknown(nicotine);
        exercise = orUnknown(exercise);
        stress = orUnknown(stress);
        medicineMissedOrLate = orUnknown(medicineMissedOrLate);
        writtenLater = orUnknown(writtenLater);
    }

    @Override
    public String toString() {
        return "DiaryEntry";
    }
}
