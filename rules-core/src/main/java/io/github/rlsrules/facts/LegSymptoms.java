package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Unchanging;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What the patient feels in the legs, and when. The heart of the picture. What is left out is unknown.
 *
 * @param urgeToMove urge to move the legs. Criterion 1. YES while legsInvolved is NO is read as OUTSIDE_LEGS. Pain or a sensation without an urge is NO; legs that jump by themselves are an {@code involuntaryOnly} movement.
 * @param involuntaryOnly legs only jump by themselves
 * @param legsInvolved legs involved. NO if only arms or trunk are concerned and never the legs.
 * @param unpleasantSensations unpleasant sensations in the legs
 * @param worseAtRest begins or gets worse at rest. Criterion 2. NO only if they come when walking, standing or exercising.
 * @param reliefByMovement relief by movement. Criterion 3.
 * @param reliefWhileMoving relief lasts while moving
 * @param pastReliefByMovement earlier relief by movement
 * @param walkingMakesWorse walking makes it worse
 * @param timeOfDay time of day. Criterion 4. With shift work: relative to the habitual sleep.
 * @param pastEveningWorsening earlier worsening in the evening
 * @param roundTheClock symptoms round the clock
 * @param judgedVerySevere very severe in a clinician's judgement
 * @param mimicAssessment other explanations considered. Criterion 5.
 * @param laterality side
 * @param armsInvolved arms involved
 * @param trunkOrFaceInvolved trunk or face involved
 * @param painful painful
 * @param burningFeet burning feet
 * @param numbness numbness
 * @param painFromLightTouch pain from light touch
 * @param daytimeSymptoms symptoms by day
 * @param inOwnWords described in the child's own words
 * @param abruptOnset abrupt onset
 * @param rapidProgression rapid progression
 * @since 0.1.0
 */
@Fact("legSymptoms")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record LegSymptoms(
        Urge urgeToMove,
        Answer involuntaryOnly,
        Answer legsInvolved,
        Answer unpleasantSensations,
        Answer worseAtRest,
        Relief reliefByMovement,
        Answer reliefWhileMoving,
        @Unchanging Answer pastReliefByMovement,
        Answer walkingMakesWorse,
        TimeOfDay timeOfDay,
        @Unchanging Answer pastEveningWorsening,
        Answer roundTheClock,
        Answer judgedVerySevere,
        MimicAssessment mimicAssessment,
        Laterality laterality,
        Answer armsInvolved,
        Answer trunkOrFaceInvolved,
        Answer painful,
        Answer burningFeet,
        Answer numbness,
        Answer painFromLightTouch,
        Answer daytimeSymptoms,
        Answer inOwnWords,
        @Unchanging Answer abruptOnset,
        Answer rapidProgression) {
    private static final LegSymptoms UNKNOWN = Unknown.of(LegSymptoms.class);

    public LegSymptoms {
        urgeToMove = urgeToMove == null ? Urge.UNKNOWN : urgeToMove;
        involuntaryOnly = orUnknown(involuntaryOnly);
        legsInvolved = orUnknown(legsInvolved);
        unpleasantSensations = orUnknown(unpleasantSensations);
        worseAtRest = orUnknown(worseAtRest);
        reliefByMovement = reliefByMovement == null ? Relief.UNKNOWN : reliefByMovement;
        reliefWhileMoving = orUnknown(reliefWhileMoving);
        pastReliefByMovement = orUnknown(pastReliefByMovement);
        walkingMakesWorse = orUnknown(walkingMakesWorse);
        timeOfDay = timeOfDay == null ? TimeOfDay.UNKNOWN : timeOfDay;
        pastEveningWorsening = orUnknown(pastEveningWorsening);
        roundTheClock = orUnknown(roundTheClock);
        judgedVerySevere = orUnknown(judgedVerySevere);
        mimicAssessment = mimicAssessment == null ? MimicAssessment.UNKNOWN : mimicAssessment;
        laterality = laterality == null ? Laterality.UNKNOWN : laterality;
        armsInvolved = orUnknown(armsInvolved);
        trunkOrFaceInvolved = orUnknown(trunkOrFaceInvolved);
        painful = orUnknown(painful);
        burningFeet = orUnknown(burningFeet);
        numbness = orUnknown(numbness);
        painFromLightTouch = orUnknown(painFromLightTouch);
        daytimeSymptoms = orUnknown(daytimeSymptoms);
        inOwnWords = orUnknown(inOwnWords);
        abruptOnset = orUnknown(abruptOnset);
        rapidProgression = orUnknown(rapidProgression);
    }

    /** {@return a record of which nothing is known} */
    public static LegSymptoms unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "LegSymptoms";
    }
}
