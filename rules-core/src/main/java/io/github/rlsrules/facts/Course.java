package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Unchanging;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How it has gone since it began, and what it does to life. What is left out is unknown.
 *
 * @param impact distress or impairment
 * @param moderateDistress at least moderate distress
 * @param workOrSchoolLoss work or school missed
 * @param nightlySymptoms symptoms every night
 * @param familyHistory restless legs in a parent, sibling or child
 * @param earlierSpells earlier spells with a symptom-free time between
 * @param firstResponseToDopaminergic dopaminergic medicine helped at first
 * @param provokedOnly only during pregnancy or a provoking medicine
 * @param explainedByMedicine a medicine or substance explains all of it
 * @param afterSittingLong after sitting long
 * @param beforeSleep when going to bed
 * @param duringNight waking at night
 * @param afterExercise worse after exercise
 * @param afterStroke began after a stroke
 * @param afterSpinalProcedure began after a spinal procedure
 * @param selfCareTriedSixWeeks self-care tried for six weeks
 * @param selfCareHelped self-care helped
 * @since 0.1.0
 */
@Fact("course")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Course(
        Answer impact,
        Answer moderateDistress,
        Answer workOrSchoolLoss,
        Answer nightlySymptoms,
        @Unchanging Answer familyHistory,
        @Unchanging Answer earlierSpells,
        @Unchanging Answer firstResponseToDopaminergic,
        Answer provokedOnly,
        Answer explainedByMedicine,
        Answer afterSittingLong,
        Answer beforeSleep,
        Answer duringNight,
        Answer afterExercise,
        @Unchanging Answer afterStroke,
        @Unchanging Answer afterSpinalProcedure,
        Answer selfCareTriedSixWeeks,
        Answer selfCareHelped) {
    private static final Course UNKNOWN = Unknown.of(Course.class);

    public Course {
        impact = orUnknown(impact);
        moderateDistress = orUnknown(moderateDistress);
        workOrSchoolLoss = orUnknown(workOrSchoolLoss);
        nightlySymptoms = orUnknown(nightlySymptoms);
        familyHistory = orUnknown(familyHistory);
        earlierSpells = orUnknown(earlierSpells);
        firstResponseToDopaminergic = orUnknown(firstResponseToDopaminergic);
        provokedOnly = orUnknown(provokedOnly);
        explainedByMedicine = orUnknown(explainedByMedicine);
        afterSittingLong = orUnknown(afterSittingLong);
        beforeSleep = orUnknown(beforeSleep);
        duringNight = orUnknown(duringNight);
        afterExercise = orUnknown(afterExercise);
        afterStroke = orUnknown(afterStroke);
        afterSpinalProcedure = orUnknown(afterSpinalProcedure);
        selfCareTriedSixWeeks = orUnknown(selfCareTriedSixWeeks);
        selfCareHelped = orUnknown(selfCareHelped);
    }

    /** {@return a record of which nothing is known} */
    public static Course unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Course";
    }
}
