package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Signs that may need help soon or at once. Only YES raises an alarm; only NO is an answer. What is left out is unknown.
 *
 * @param bladderOrBowelChange new change of bladder or bowel control
 * @param saddleNumbness numbness between the legs
 * @param weaknessBothLegs weakness of both legs
 * @param painDownBothLegs pain down both legs
 * @param newSexualDysfunction new sexual dysfunction
 * @param spinalSignsWorsening these signs are getting worse
 * @param newGaitUnsteadiness newly unsteady walking
 * @param stiffOrWeakLegs newly stiff or weak legs
 * @param sensoryLevel feeling changed below a line on the body
 * @param upperMotorNeuronSigns upper motor neuron signs
 * @param painAroundNerveRoot pain along a nerve root
 * @param limbWeakness weakness of a limb
 * @param walkingDifficulty difficulty walking
 * @param sensoryLoss loss of feeling
 * @param upperSpinePain pain in the neck or upper back
 * @param severeUnremittingSpinePain severe spinal pain that does not let up
 * @param spinePainOnStraining spinal pain on straining
 * @param tenderSpine spine tender to touch
 * @param spinePainKeepsAwake spinal pain keeps awake
 * @param persistentBackOrBonePain persistent back or bone pain
 * @param newOneSidedSwelling new swelling of one leg
 * @param painfulTenderLeg one leg swollen, painful or tender
 * @param wholeLegSwollen the whole leg is swollen
 * @param tenderAlongDeepVeins tender along the deep veins
 * @param surfaceVeinsNewlyVisible surface veins newly visible
 * @param recentImmobilityOrSurgery recently bedridden or operated on
 * @param paralysisOrPlaster leg paralysed or in plaster
 * @param otherCauseOfSwellingLikely another cause of the swelling is as likely
 * @param newBreathlessness new or sudden breathlessness
 * @param breathlessAtRest breathless at rest
 * @param chestPain chest pain
 * @param coughingBlood coughing blood
 * @param collapse fainting or collapse
 * @param coldPaleLeg suddenly cold, pale or mottled leg
 * @param noPulseInLeg no pulse in the leg
 * @param suddenNumbOrWeakLeg suddenly painful, numb or weak leg
 * @param nonHealingWound wound or black skin on the foot that does not heal
 * @param hotSwollenJoint hot, swollen, painful joint
 * @param spreadingRedness spreading redness of the skin
 * @param fever fever
 * @param feelsVeryIll feels very ill
 * @param severeCalfTightnessAfterInjury severe tightness of the calf after an injury
 * @param objectiveWeakness weakness found on examination
 * @param progressiveWeakness weakness that increases
 * @param footDrop foot drop
 * @param absentReflexes absent reflexes
 * @param numbArea A numb area
 * @param gaitTrouble trouble walking
 * @param faceDroop one side of the face droops
 * @param suddenArmOrLegWeakness sudden weakness of an arm or leg
 * @param speechTrouble sudden trouble speaking
 * @param suddenVisualLoss sudden loss of vision
 * @param muscleRigidity rigid muscles
 * @param confusion confusion
 * @param jerksOrClonus muscle jerks
 * @param slowShallowBreathing slow or shallow breathing
 * @param blueLips blue lips
 * @param cannotBeWoken extreme sleepiness, hard to wake
 * @param severeHeadache severe headache
 * @param visualDisturbance flashes or blurred vision
 * @param painBelowRibs severe pain below the ribs
 * @param vomiting vomiting
 * @param suddenSwellingFaceOrHands sudden swelling of face, hands or feet
 * @param highBloodPressureInPregnancy high blood pressure in pregnancy
 * @param rectalBleeding blood from the back passage
 * @param blackStools black, tarry stools
 * @param unexplainedWeightLoss weight loss without a reason
 * @param swallowingDifficulty difficulty swallowing
 * @param bowelHabitChange changed bowel habit
 * @param abdominalMass A lump in the belly
 * @param nightSweats night sweats
 * @param limp limp
 * @param daytimeOrMorningPain pain by day or in the morning
 * @param oneSidedPain pain on one side only
 * @param bruising bruises without a reason
 * @param focalBonePain pain at one spot of a bone
 * @param restTremor tremor at rest
 * @param slowness slow movements
 * @param limbRigidity stiff limbs
 * @param smallHandwriting smaller handwriting
 * @param lossOfSmell loss of smell
 * @param actsOutDreams acting out dreams
 */
@Fact("warningSigns")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record WarningSigns(
        Answer bladderOrBowelChange,
        Answer saddleNumbness,
        Answer weaknessBothLegs,
        Answer painDownBothLegs,
        Answer newSexualDysfunction,
        Answer spinalSignsWorsening,
        Answer newGaitUnsteadiness,
        Answer stiffOrWeakLegs,
        Answer sensoryLevel,
        Answer upperMotorNeuronSigns,
        Answer painAroundNerveRoot,
        Answer limbWeakness,
        Answer walkingDifficulty,
        Answer sensoryLoss,
        Answer upperSpinePain,
        Answer severeUnremittingSpinePain,
        Answer spinePainOnStraining,
        Answer tenderSpine,
        Answer spinePainKeepsAwake,
        Answer persistentBackOrBonePain,
        Answer newOneSidedSwelling,
        Answer painfulTenderLeg,
        Answer wholeLegSwollen,
        Answer tenderAlongDeepVeins,
        Answer surfaceVeinsNewlyVisible,
        Answer recentImmobilityOrSurgery,
        Answer paralysisOrPlaster,
        Answer otherCauseOfSwellingLikely,
        Answer newBreathlessness,
        Answer breathlessAtRest,
        Answer chestPain,
        Answer coughingBlood,
        Answer collapse,
        Answer coldPaleLeg,
        Answer noPulseInLeg,
        Answer suddenNumbOrWeakLeg,
        Answer nonHealingWound,
        Answer hotSwollenJoint,
        Answer spreadingRedness,
        Answer fever,
        Answer feelsVeryIll,
        Answer severeCalfTightnessAfterInjury,
        Answer objectiveWeakness,
        Answer progressiveWeakness,
        Answer footDrop,
        Answer absentReflexes,
        Answer numbArea,
        Answer gaitTrouble,
        Answer faceDroop,
        Answer suddenArmOrLegWeakness,
        Answer speechTrouble,
        Answer suddenVisualLoss,
        Answer muscleRigidity,
        Answer confusion,
        Answer jerksOrClonus,
        Answer slowShallowBreathing,
        Answer blueLips,
        Answer cannotBeWoken,
        Answer severeHeadache,
        Answer visualDisturbance,
        Answer painBelowRibs,
        Answer vomiting,
        Answer suddenSwellingFaceOrHands,
        Answer highBloodPressureInPregnancy,
        Answer rectalBleeding,
        Answer blackStools,
        Answer unexplainedWeightLoss,
        Answer swallowingDifficulty,
        Answer bowelHabitChange,
        Answer abdominalMass,
        Answer nightSweats,
        Answer limp,
        Answer daytimeOrMorningPain,
        Answer oneSidedPain,
        Answer bruising,
        Answer focalBonePain,
        Answer restTremor,
        Answer slowness,
        Answer limbRigidity,
        Answer smallHandwriting,
        Answer lossOfSmell,
        Answer actsOutDreams) {

    public WarningSigns {
        bladderOrBowelChange = orUnknown(bladderOrBowelChange);
        saddleNumbness = orUnknown(saddleNumbness);
        weaknessBothLegs = orUnknown(weaknessBothLegs);
        painDownBothLegs = orUnknown(painDownBothLegs);
        newSexualDysfunction = orUnknown(newSexualDysfunction);
        spinalSignsWorsening = orUnknown(spinalSignsWorsening);
        newGaitUnsteadiness = orUnknown(newGaitUnsteadiness);
        stiffOrWeakLegs = orUnknown(stiffOrWeakLegs);
        sensoryLevel = orUnknown(sensoryLevel);
        upperMotorNeuronSigns = orUnknown(upperMotorNeuronSigns);
        painAroundNerveRoot = orUnknown(painAroundNerveRoot);
        limbWeakness = orUnknown(limbWeakness);
        walkingDifficulty = orUnknown(walkingDifficulty);
        sensoryLoss = orUnknown(sensoryLoss);
        upperSpinePain = orUnknown(upperSpinePain);
        severeUnremittingSpinePain = orUnknown(severeUnremittingSpinePain);
        spinePainOnStraining = orUnknown(spinePainOnStraining);
        tenderSpine = orUnknown(tenderSpine);
        spinePainKeepsAwake = orUnknown(spinePainKeepsAwake);
        persistentBackOrBonePain = orUnknown(persistentBackOrBonePain);
        newOneSidedSwelling = orUnknown(newOneSidedSwelling);
        painfulTenderLeg = orUnknown(painfulTenderLeg);
        wholeLegSwollen = orUnknown(wholeLegSwollen);
        tenderAlongDeepVeins = orUnknown(tenderAlongDeepVeins);
        surfaceVeinsNewlyVisible = orUnknown(surfaceVeinsNewlyVisible);
        recentImmobilityOrSurgery = orUnknown(recentImmobilityOrSurgery);
        paralysisOrPlaster = orUnknown(paralysisOrPlaster);
        otherCauseOfSwellingLikely = orUnknown(otherCauseOfSwellingLikely);
        newBreathlessness = orUnknown(newBreathlessness);
        breathlessAtRest = orUnknown(breathlessAtRest);
        chestPain = orUnknown(chestPain);
        coughingBlood = orUnknown(coughingBlood);
        collapse = orUnknown(collapse);
        coldPaleLeg = orUnknown(coldPaleLeg);
        noPulseInLeg = orUnknown(noPulseInLeg);
        suddenNumbOrWeakLeg = orUnknown(suddenNumbOrWeakLeg);
        nonHealingWound = orUnknown(nonHealingWound);
        hotSwollenJoint = orUnknown(hotSwollenJoint);
        spreadingRedness = orUnknown(spreadingRedness);
        fever = orUnknown(fever);
        feelsVeryIll = orUnknown(feelsVeryIll);
        severeCalfTightnessAfterInjury = orUnknown(severeCalfTightnessAfterInjury);
        objectiveWeakness = orUnknown(objectiveWeakness);
        progressiveWeakness = orUnknown(progressiveWeakness);
        footDrop = orUnknown(footDrop);
        absentReflexes = orUnknown(absentReflexes);
        numbArea = orUnknown(numbArea);
        gaitTrouble = orUnknown(gaitTrouble);
        faceDroop = orUnknown(faceDroop);
        suddenArmOrLegWeakness = orUnknown(suddenArmOrLegWeakness);
        speechTrouble = orUnknown(speechTrouble);
        suddenVisualLoss = orUnknown(suddenVisualLoss);
        muscleRigidity = orUnknown(muscleRigidity);
        confusion = orUnknown(confusion);
        jerksOrClonus = orUnknown(jerksOrClonus);
        slowShallowBreathing = orUnknown(slowShallowBreathing);
        blueLips = orUnknown(blueLips);
        cannotBeWoken = orUnknown(cannotBeWoken);
        severeHeadache = orUnknown(severeHeadache);
        visualDisturbance = orUnknown(visualDisturbance);
        painBelowRibs = orUnknown(painBelowRibs);
        vomiting = orUnknown(vomiting);
        suddenSwellingFaceOrHands = orUnknown(suddenSwellingFaceOrHands);
        highBloodPressureInPregnancy = orUnknown(highBloodPressureInPregnancy);
        rectalBleeding = orUnknown(rectalBleeding);
        blackStools = orUnknown(blackStools);
        unexplainedWeightLoss = orUnknown(unexplainedWeightLoss);
        swallowingDifficulty = orUnknown(swallowingDifficulty);
        bowelHabitChange = orUnknown(bowelHabitChange);
        abdominalMass = orUnknown(abdominalMass);
        nightSweats = orUnknown(nightSweats);
        limp = orUnknown(limp);
        daytimeOrMorningPain = orUnknown(daytimeOrMorningPain);
        oneSidedPain = orUnknown(oneSidedPain);
        bruising = orUnknown(bruising);
        focalBonePain = orUnknown(focalBonePain);
        restTremor = orUnknown(restTremor);
        slowness = orUnknown(slowness);
        limbRigidity = orUnknown(limbRigidity);
        smallHandwriting = orUnknown(smallHandwriting);
        lossOfSmell = orUnknown(lossOfSmell);
        actsOutDreams = orUnknown(actsOutDreams);
    }

    /** Nothing is known. */
    public static WarningSigns unknown() {
        return WarningSignsBuilder.builder().build();
    }

    @Override
    public String toString() {
        return "WarningSigns";
    }
}
