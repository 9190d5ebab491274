package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Sleep, and what disturbs it. What is left out is unknown.
 *
 * @param disturbed sleep disturbed
 * @param troubleFallingAsleep trouble falling asleep
 * @param troubleStayingAsleep trouble staying asleep
 * @param loudSnoring loud snoring
 * @param witnessedApnoea breathing pauses seen
 * @param daytimeSleepiness sleepy by day
 * @param fallsAsleepUnintentionally falls asleep without meaning to
 * @param suddenSleepAttacks sudden attacks of sleep
 * @param drowsyAtTheWheel drowsy at the wheel
 * @param tiredMornings tired in the morning
 * @param movementsImpairSleep movements impair sleep or day
 * @param regularHours regular hours
 * @param trackerCausesWorry sleep tracker causes worry
 * @since 0.1.0
 */
@Fact("sleep")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Sleep(
        Answer disturbed,
        Answer troubleFallingAsleep,
        Answer troubleStayingAsleep,
        Answer loudSnoring,
        Answer witnessedApnoea,
        Answer daytimeSleepiness,
        Answer fallsAsleepUnintentionally,
        Answer suddenSleepAttacks,
        Answer drowsyAtTheWheel,
        Answer tiredMornings,
        Answer movementsImpairSleep,
        Answer regularHours,
        Answer trackerCausesWorry) {
    private static final Sleep UNKNOWN = Unknown.of(Sleep.class);

    public Sleep {
        disturbed = orUnknown(disturbed);
        troubleFallingAsleep = orUnknown(troubleFallingAsleep);
        troubleStayingAsleep = orUnknown(troubleStayingAsleep);
        loudSnoring = orUnknown(loudSnoring);
        witnessedApnoea = orUnknown(witnessedApnoea);
        daytimeSleepiness = orUnknown(daytimeSleepiness);
        fallsAsleepUnintentionally = orUnknown(fallsAsleepUnintentionally);
        suddenSleepAttacks = orUnknown(suddenSleepAttacks);
        drowsyAtTheWheel = orUnknown(drowsyAtTheWheel);
        tiredMornings = orUnknown(tiredMornings);
        movementsImpairSleep = orUnknown(movementsImpairSleep);
        regularHours = orUnknown(regularHours);
        trackerCausesWorry = orUnknown(trackerCausesWorry);
    }

    /** {@return a record of which nothing is known} */
    public static Sleep unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Sleep";
    }
}
