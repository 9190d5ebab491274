package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.NewWithin;
import io.github.rlsrules.runtime.Sign;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Signs that may need help soon or at once. What is left out is unknown. Of a {@link Sign} the time decides: for how long it counts as
 * new is on the page of decisions, and in its label. What has none of its own is as urgent today as it was a year ago.
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
 * @since 0.1.0
 */
@Fact("warningSigns")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record WarningSigns(
        @NewWithin(days = 14) Sign bladderOrBowelChange,
        @NewWithin(days = 14) Sign saddleNumbness,
        @NewWithin(days = 14) Sign weaknessBothLegs,
        @NewWithin(days = 14) Sign painDownBothLegs,
        @NewWithin(days = 14) Sign newSexualDysfunction,
        Answer spinalSignsWorsening,
        @NewWithin(days = 14) Sign newGaitUnsteadiness,
        @NewWithin(days = 14) Sign stiffOrWeakLegs,
        @NewWithin(days = 14) Sign sensoryLevel,
        @NewWithin(days = 14) Sign upperMotorNeuronSigns,
        @NewWithin(days = 14) Sign painAroundNerveRoot,
        @NewWithin(days = 14) Sign limbWeakness,
        @NewWithin(days = 14) Sign walkingDifficulty,
        @NewWithin(days = 14) Sign sensoryLoss,
        Answer upperSpinePain,
        Answer severeUnremittingSpinePain,
        Answer spinePainOnStraining,
        Answer tenderSpine,
        Answer spinePainKeepsAwake,
        Answer persistentBackOrBonePain,
        @NewWithin(days = 14) Sign newOneSidedSwelling,
        @NewWithin(days = 14) Sign painfulTenderLeg,
        @NewWithin(days = 14) Sign wholeLegSwollen,
        @NewWithin(days = 14) Sign tenderAlongDeepVeins,
        @NewWithin(days = 14) Sign surfaceVeinsNewlyVisible,
        Answer recentImmobilityOrSurgery,
        Answer paralysisOrPlaster,
        Answer otherCauseOfSwellingLikely,
        @NewWithin(days = 7) Sign newBreathlessness,
        @NewWithin(days = 7) Sign breathlessAtRest,
        @NewWithin(days = 7) Sign chestPain,
        @NewWithin(days = 7) Sign coughingBlood,
        @NewWithin(days = 7) Sign collapse,
        @NewWithin(days = 14) Sign coldPaleLeg,
        @NewWithin(days = 14) Sign noPulseInLeg,
        @NewWithin(days = 14) Sign suddenNumbOrWeakLeg,
        Answer nonHealingWound,
        @NewWithin(days = 14) Sign hotSwollenJoint,
        @NewWithin(days = 7) Sign spreadingRedness,
        @NewWithin(days = 7) Sign fever,
        @NewWithin(days = 7) Sign feelsVeryIll,
        @NewWithin(days = 7) Sign severeCalfTightnessAfterInjury,
        @NewWithin(days = 14) Sign objectiveWeakness,
        Answer progressiveWeakness,
        @NewWithin(days = 14) Sign footDrop,
        Answer absentReflexes,
        Answer numbArea,
        @NewWithin(days = 7) Sign faceDroop,
        @NewWithin(days = 7) Sign suddenArmOrLegWeakness,
        @NewWithin(days = 7) Sign speechTrouble,
        @NewWithin(days = 7) Sign suddenVisualLoss,
        @NewWithin(days = 7) Sign muscleRigidity,
        @NewWithin(days = 7) Sign confusion,
        @NewWithin(days = 7) Sign jerksOrClonus,
        @NewWithin(days = 7) Sign slowShallowBreathing,
        @NewWithin(days = 7) Sign blueLips,
        @NewWithin(days = 7) Sign cannotBeWoken,
        @NewWithin(days = 7) Sign severeHeadache,
        @NewWithin(days = 7) Sign visualDisturbance,
        @NewWithin(days = 7) Sign painBelowRibs,
        @NewWithin(days = 7) Sign vomiting,
        @NewWithin(days = 7) Sign suddenSwellingFaceOrHands,
        @NewWithin(days = 7) Sign highBloodPressureInPregnancy,
        Answer rectalBleeding,
        @NewWithin(days = 7) Sign blackStools,
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
    private static final WarningSigns UNKNOWN = Unknown.of(WarningSigns.class);

    public WarningSigns {
        bladderOrBowelChange = Sign.orUnknown(bladderOrBowelChange);
        saddleNumbness = Sign.orUnknown(saddleNumbness);
        weaknessBothLegs = Sign.orUnknown(weaknessBothLegs);
        painDownBothLegs = Sign.orUnknown(painDownBothLegs);
        newSexualDysfunction = Sign.orUnknown(newSexualDysfunction);
        spinalSignsWorsening = Answer.orUnknown(spinalSignsWorsening);
        newGaitUnsteadiness = Sign.orUnknown(newGaitUnsteadiness);
        stiffOrWeakLegs = Sign.orUnknown(stiffOrWeakLegs);
        sensoryLevel = Sign.orUnknown(sensoryLevel);
        upperMotorNeuronSigns = Sign.orUnknown(upperMotorNeuronSigns);
        painAroundNerveRoot = Sign.orUnknown(painAroundNerveRoot);
        limbWeakness = Sign.orUnknown(limbWeakness);
        walkingDifficulty = Sign.orUnknown(walkingDifficulty);
        sensoryLoss = Sign.orUnknown(sensoryLoss);
        upperSpinePain = Answer.orUnknown(upperSpinePain);
        severeUnremittingSpinePain = Answer.orUnknown(severeUnremittingSpinePain);
        spinePainOnStraining = Answer.orUnknown(spinePainOnStraining);
        tenderSpine = Answer.orUnknown(tenderSpine);
        spinePainKeepsAwake = Answer.orUnknown(spinePainKeepsAwake);
        persistentBackOrBonePain = Answer.orUnknown(persistentBackOrBonePain);
        newOneSidedSwelling = Sign.orUnknown(newOneSidedSwelling);
        painfulTenderLeg = Sign.orUnknown(painfulTenderLeg);
        wholeLegSwollen = Sign.orUnknown(wholeLegSwollen);
        tenderAlongDeepVeins = Sign.orUnknown(tenderAlongDeepVeins);
        surfaceVeinsNewlyVisible = Sign.orUnknown(surfaceVeinsNewlyVisible);
        recentImmobilityOrSurgery = Answer.orUnknown(recentImmobilityOrSurgery);
        paralysisOrPlaster = Answer.orUnknown(paralysisOrPlaster);
        otherCauseOfSwellingLikely = Answer.orUnknown(otherCauseOfSwellingLikely);
        newBreathlessness = Sign.orUnknown(newBreathlessness);
        breathlessAtRest = Sign.orUnknown(breathlessAtRest);
        chestPain = Sign.orUnknown(chestPain);
        coughingBlood = Sign.orUnknown(coughingBlood);
        collapse = Sign.orUnknown(collapse);
        coldPaleLeg = Sign.orUnknown(coldPaleLeg);
        noPulseInLeg = Sign.orUnknown(noPulseInLeg);
        suddenNumbOrWeakLeg = Sign.orUnknown(suddenNumbOrWeakLeg);
        nonHealingWound = Answer.orUnknown(nonHealingWound);
        hotSwollenJoint = Sign.orUnknown(hotSwollenJoint);
        spreadingRedness = Sign.orUnknown(spreadingRedness);
        fever = Sign.orUnknown(fever);
        feelsVeryIll = Sign.orUnknown(feelsVeryIll);
        severeCalfTightnessAfterInjury = Sign.orUnknown(severeCalfTightnessAfterInjury);
        objectiveWeakness = Sign.orUnknown(objectiveWeakness);
        progressiveWeakness = Answer.orUnknown(progressiveWeakness);
        footDrop = Sign.orUnknown(footDrop);
        absentReflexes = Answer.orUnknown(absentReflexes);
        numbArea = Answer.orUnknown(numbArea);
        faceDroop = Sign.orUnknown(faceDroop);
        suddenArmOrLegWeakness = Sign.orUnknown(suddenArmOrLegWeakness);
        speechTrouble = Sign.orUnknown(speechTrouble);
        suddenVisualLoss = Sign.orUnknown(suddenVisualLoss);
        muscleRigidity = Sign.orUnknown(muscleRigidity);
        confusion = Sign.orUnknown(confusion);
        jerksOrClonus = Sign.orUnknown(jerksOrClonus);
        slowShallowBreathing = Sign.orUnknown(slowShallowBreathing);
        blueLips = Sign.orUnknown(blueLips);
        cannotBeWoken = Sign.orUnknown(cannotBeWoken);
        severeHeadache = Sign.orUnknown(severeHeadache);
        visualDisturbance = Sign.orUnknown(visualDisturbance);
        painBelowRibs = Sign.orUnknown(painBelowRibs);
        vomiting = Sign.orUnknown(vomiting);
        suddenSwellingFaceOrHands = Sign.orUnknown(suddenSwellingFaceOrHands);
        highBloodPressureInPregnancy = Sign.orUnknown(highBloodPressureInPregnancy);
        rectalBleeding = Answer.orUnknown(rectalBleeding);
        blackStools = Sign.orUnknown(blackStools);
        unexplainedWeightLoss = Answer.orUnknown(unexplainedWeightLoss);
        swallowingDifficulty = Answer.orUnknown(swallowingDifficulty);
        bowelHabitChange = Answer.orUnknown(bowelHabitChange);
        abdominalMass = Answer.orUnknown(abdominalMass);
        nightSweats = Answer.orUnknown(nightSweats);
        limp = Answer.orUnknown(limp);
        daytimeOrMorningPain = Answer.orUnknown(daytimeOrMorningPain);
        oneSidedPain = Answer.orUnknown(oneSidedPain);
        bruising = Answer.orUnknown(bruising);
        focalBonePain = Answer.orUnknown(focalBonePain);
        restTremor = Answer.orUnknown(restTremor);
        slowness = Answer.orUnknown(slowness);
        limbRigidity = Answer.orUnknown(limbRigidity);
        smallHandwriting = Answer.orUnknown(smallHandwriting);
        lossOfSmell = Answer.orUnknown(lossOfSmell);
        actsOutDreams = Answer.orUnknown(actsOutDreams);
    }

    /** As rules read it: the same if no sign is known to be new. */
    WarningSigns asRead() {
        if (!hasNew()) {
            return this;
        }
        return new WarningSigns(
                bladderOrBowelChange.asRead(),
                saddleNumbness.asRead(),
                weaknessBothLegs.asRead(),
                painDownBothLegs.asRead(),
                newSexualDysfunction.asRead(),
                spinalSignsWorsening,
                newGaitUnsteadiness.asRead(),
                stiffOrWeakLegs.asRead(),
                sensoryLevel.asRead(),
                upperMotorNeuronSigns.asRead(),
                painAroundNerveRoot.asRead(),
                limbWeakness.asRead(),
                walkingDifficulty.asRead(),
                sensoryLoss.asRead(),
                upperSpinePain,
                severeUnremittingSpinePain,
                spinePainOnStraining,
                tenderSpine,
                spinePainKeepsAwake,
                persistentBackOrBonePain,
                newOneSidedSwelling.asRead(),
                painfulTenderLeg.asRead(),
                wholeLegSwollen.asRead(),
                tenderAlongDeepVeins.asRead(),
                surfaceVeinsNewlyVisible.asRead(),
                recentImmobilityOrSurgery,
                paralysisOrPlaster,
                otherCauseOfSwellingLikely,
                newBreathlessness.asRead(),
                breathlessAtRest.asRead(),
                chestPain.asRead(),
                coughingBlood.asRead(),
                collapse.asRead(),
                coldPaleLeg.asRead(),
                noPulseInLeg.asRead(),
                suddenNumbOrWeakLeg.asRead(),
                nonHealingWound,
                hotSwollenJoint.asRead(),
                spreadingRedness.asRead(),
                fever.asRead(),
                feelsVeryIll.asRead(),
                severeCalfTightnessAfterInjury.asRead(),
                objectiveWeakness.asRead(),
                progressiveWeakness,
                footDrop.asRead(),
                absentReflexes,
                numbArea,
                faceDroop.asRead(),
                suddenArmOrLegWeakness.asRead(),
                speechTrouble.asRead(),
                suddenVisualLoss.asRead(),
                muscleRigidity.asRead(),
                confusion.asRead(),
                jerksOrClonus.asRead(),
                slowShallowBreathing.asRead(),
                blueLips.asRead(),
                cannotBeWoken.asRead(),
                severeHeadache.asRead(),
                visualDisturbance.asRead(),
                painBelowRibs.asRead(),
                vomiting.asRead(),
                suddenSwellingFaceOrHands.asRead(),
                highBloodPressureInPregnancy.asRead(),
                rectalBleeding,
                blackStools.asRead(),
                unexplainedWeightLoss,
                swallowingDifficulty,
                bowelHabitChange,
                abdominalMass,
                nightSweats,
                limp,
                daytimeOrMorningPain,
                oneSidedPain,
                bruising,
                focalBonePain,
                restTremor,
                slowness,
                limbRigidity,
                smallHandwriting,
                lossOfSmell,
                actsOutDreams);
    }

    private boolean hasNew() {
        return bladderOrBowelChange == Sign.NEW
                || saddleNumbness == Sign.NEW
                || weaknessBothLegs == Sign.NEW
                || painDownBothLegs == Sign.NEW
                || newSexualDysfunction == Sign.NEW
                || newGaitUnsteadiness == Sign.NEW
                || stiffOrWeakLegs == Sign.NEW
                || sensoryLevel == Sign.NEW
                || upperMotorNeuronSigns == Sign.NEW
                || painAroundNerveRoot == Sign.NEW
                || limbWeakness == Sign.NEW
                || walkingDifficulty == Sign.NEW
                || sensoryLoss == Sign.NEW
                || newOneSidedSwelling == Sign.NEW
                || painfulTenderLeg == Sign.NEW
                || wholeLegSwollen == Sign.NEW
                || tenderAlongDeepVeins == Sign.NEW
                || surfaceVeinsNewlyVisible == Sign.NEW
                || newBreathlessness == Sign.NEW
                || breathlessAtRest == Sign.NEW
                || chestPain == Sign.NEW
                || coughingBlood == Sign.NEW
                || collapse == Sign.NEW
                || coldPaleLeg == Sign.NEW
                || noPulseInLeg == Sign.NEW
                || suddenNumbOrWeakLeg == Sign.NEW
                || hotSwollenJoint == Sign.NEW
                || spreadingRedness == Sign.NEW
                || fever == Sign.NEW
                || feelsVeryIll == Sign.NEW
                || severeCalfTightnessAfterInjury == Sign.NEW
                || objectiveWeakness == Sign.NEW
                || footDrop == Sign.NEW
                || faceDroop == Sign.NEW
                || suddenArmOrLegWeakness == Sign.NEW
                || speechTrouble == Sign.NEW
                || suddenVisualLoss == Sign.NEW
                || muscleRigidity == Sign.NEW
                || confusion == Sign.NEW
                || jerksOrClonus == Sign.NEW
                || slowShallowBreathing == Sign.NEW
                || blueLips == Sign.NEW
                || cannotBeWoken == Sign.NEW
                || severeHeadache == Sign.NEW
                || visualDisturbance == Sign.NEW
                || painBelowRibs == Sign.NEW
                || vomiting == Sign.NEW
                || suddenSwellingFaceOrHands == Sign.NEW
                || highBloodPressureInPregnancy == Sign.NEW
                || blackStools == Sign.NEW;
    }

    /** {@return a record of which nothing is known} */
    public static WarningSigns unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "WarningSigns";
    }
}
