package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Unchanging;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How treatment with medicines for restless legs has gone. What is left out is unknown.
 *
 * @param goodResponseAtFirst good response at first
 * @param worseAfterDoseIncrease worse some time after a dose increase
 * @param betterAfterDoseDecrease better some time after a dose decrease
 * @param shorterTimeToSymptomsAtRest symptoms come sooner at rest
 * @param spreadToOtherParts spread to other parts of the body
 * @param greaterIntensity stronger than before treatment
 * @param shorterRelief relief lasts shorter
 * @param earlierInTheDay earlier in the day than when treatment began
 * @param higherOrEarlierDoseNeeded higher or earlier dose needed
 * @param explainedOtherwise explained by another change
 * @param baselineBeforeTreatment compared with the time before treatment
 * @param earlyMorningReturn symptoms return in the early morning
 * @param lessEffectOnly less effect without earlier start or spread
 * @param missedOrLateDoses doses missed or late
 * @param inadequateResponse inadequate response
 * @param intolerableEffects side effects not tolerable
 * @param formerAugmentation augmentation in the past
 * @param doseSplitOrMovedEarlier dose split or moved earlier
 * @param plansToStopAbruptly plans to stop a medicine abruptly
 * @param stoppedAbruptly stopped a medicine abruptly
 * @param doseBeingReduced dose is being reduced
 * @param withdrawalSymptoms withdrawal symptoms
 * @param restlessAfterNewMedicine severe restlessness after a new medicine or dose
 * @param opioidRequested opioid considered
 * @param opioidRiskDiscussed opioid risks discussed
 * @param naloxoneDiscussed naloxone discussed
 * @param impulseControlDiscussed impulse control discussed
 * @since 0.1.0
 */
@Fact("treatment")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Treatment(
        @Unchanging Answer goodResponseAtFirst,
        Answer worseAfterDoseIncrease,
        Answer betterAfterDoseDecrease,
        Answer shorterTimeToSymptomsAtRest,
        Answer spreadToOtherParts,
        Answer greaterIntensity,
        Answer shorterRelief,
        Answer earlierInTheDay,
        Answer higherOrEarlierDoseNeeded,
        Answer explainedOtherwise,
        Answer baselineBeforeTreatment,
        Answer earlyMorningReturn,
        Answer lessEffectOnly,
        Answer missedOrLateDoses,
        Answer inadequateResponse,
        Answer intolerableEffects,
        @Unchanging Answer formerAugmentation,
        Answer doseSplitOrMovedEarlier,
        Answer plansToStopAbruptly,
        Answer stoppedAbruptly,
        Answer doseBeingReduced,
        Answer withdrawalSymptoms,
        Answer restlessAfterNewMedicine,
        Answer opioidRequested,
        Answer opioidRiskDiscussed,
        Answer naloxoneDiscussed,
        Answer impulseControlDiscussed) {
    private static final Treatment UNKNOWN = Unknown.of(Treatment.class);

    public Treatment {
        goodResponseAtFirst = orUnknown(goodResponseAtFirst);
        worseAfterDoseIncrease = orUnknown(worseAfterDoseIncrease);
        betterAfterDoseDecrease = orUnknown(betterAfterDoseDecrease);
        shorterTimeToSymptomsAtRest = orUnknown(shorterTimeToSymptomsAtRest);
        spreadToOtherParts = orUnknown(spreadToOtherParts);
        greaterIntensity = orUnknown(greaterIntensity);
        shorterRelief = orUnknown(shorterRelief);
        earlierInTheDay = orUnknown(earlierInTheDay);
        higherOrEarlierDoseNeeded = orUnknown(higherOrEarlierDoseNeeded);
        explainedOtherwise = orUnknown(explainedOtherwise);
        baselineBeforeTreatment = orUnknown(baselineBeforeTreatment);
        earlyMorningReturn = orUnknown(earlyMorningReturn);
        lessEffectOnly = orUnknown(lessEffectOnly);
        missedOrLateDoses = orUnknown(missedOrLateDoses);
        inadequateResponse = orUnknown(inadequateResponse);
        intolerableEffects = orUnknown(intolerableEffects);
        formerAugmentation = orUnknown(formerAugmentation);
        doseSplitOrMovedEarlier = orUnknown(doseSplitOrMovedEarlier);
        plansToStopAbruptly = orUnknown(plansToStopAbruptly);
        stoppedAbruptly = orUnknown(stoppedAbruptly);
        doseBeingReduced = orUnknown(doseBeingReduced);
        withdrawalSymptoms = orUnknown(withdrawalSymptoms);
        restlessAfterNewMedicine = orUnknown(restlessAfterNewMedicine);
        opioidRequested = orUnknown(opioidRequested);
        opioidRiskDiscussed = orUnknown(opioidRiskDiscussed);
        naloxoneDiscussed = orUnknown(naloxoneDiscussed);
        impulseControlDiscussed = orUnknown(impulseControlDiscussed);
    }

    /** {@return a record of which nothing is known} */
    public static Treatment unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Treatment";
    }
}
