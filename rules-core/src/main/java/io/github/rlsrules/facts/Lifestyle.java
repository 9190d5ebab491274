package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Habits that may matter. What is left out is unknown.
 *
 * @param caffeine caffeine
 * @param alcohol alcohol
 * @param alcoholInEvening alcohol in the evening
 * @param alcoholForSymptoms alcohol against the symptoms
 * @param nicotine nicotine
 * @param regularExercise regular moderate exercise
 * @param lateIntenseExercise intense exercise late in the day
 * @param unaccustomedExercise unaccustomed exercise
 * @param enduranceSport endurance sport
 * @param longSitting long sitting
 * @param stress stress
 * @param sleepLoss too little sleep
 * @param veganDiet vegan diet
 * @param saunaOrHotTub sauna or hot tub
 * @since 0.1.0
 */
@Fact("lifestyle")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Lifestyle(
        Caffeine caffeine,
        Alcohol alcohol,
        Answer alcoholInEvening,
        Answer alcoholForSymptoms,
        Answer nicotine,
        Answer regularExercise,
        Answer lateIntenseExercise,
        Answer unaccustomedExercise,
        Answer enduranceSport,
        Answer longSitting,
        Answer stress,
        Answer sleepLoss,
        Answer veganDiet,
        Answer saunaOrHotTub) {
    private static final Lifestyle UNKNOWN = Unknown.of(Lifestyle.class);

    public Lifestyle {
        caffeine = caffeine == null ? Caffeine.UNKNOWN : caffeine;
        alcohol = alcohol == null ? Alcohol.UNKNOWN : alcohol;
        alcoholInEvening = orUnknown(alcoholInEvening);
        alcoholForSymptoms = orUnknown(alcoholForSymptoms);
        nicotine = orUnknown(nicotine);
        regularExercise = orUnknown(regularExercise);
        lateIntenseExercise = orUnknown(lateIntenseExercise);
        unaccustomedExercise = orUnknown(unaccustomedExercise);
        enduranceSport = orUnknown(enduranceSport);
        longSitting = orUnknown(longSitting);
        stress = orUnknown(stress);
        sleepLoss = orUnknown(sleepLoss);
        veganDiet = orUnknown(veganDiet);
        saunaOrHotTub = orUnknown(saunaOrHotTub);
    }

    /** {@return a record of which nothing is known} */
    public static Lifestyle unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Lifestyle";
    }
}
