package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Signs that tell conditions which resemble restless legs apart from it. What is left out is unknown.
 *
 * @param hardMuscleKnot hard knot in the muscle
 * @param suddenCramp sudden painful tightening
 * @param oneMuscleOnly one muscle at a time
 * @param lastsSecondsToMinutes lasts seconds to minutes
 * @param soreAfterwards soreness afterwards
 * @param reliefByStretchingMuscle relief by stretching the muscle
 * @param endsWithChangeOfPosition ends with one change of position
 * @param onlyInOnePosture only in one posture
 * @param limbNumbFromPressure limb asleep from pressure
 * @param tenderMuscles tender muscles
 * @param recentExertion recent unusual exertion
 * @param movementHurts movement hurts
 * @param heaviness heavy legs
 * @param worseStandingLong worse after long standing, at the end of the day
 * @param reliefByLegElevation relief by putting the legs up
 * @param varicoseVeins varicose veins
 * @param skinChangesLowerLegs skin changes of the lower legs
 * @param legSwelling swelling of the legs
 * @param jointPainOrSwelling painful or swollen joints
 * @param stiffnessAfterRest stiffness after rest
 * @param worseInMorning worst in the morning
 * @param symmetricNumbFeet both feet numb or tingling
 * @param notRelievedByWalking walking does not help
 * @param reducedReflexesOrVibration reduced reflexes or vibration sense
 * @param unsteadyGait unsteady gait
 * @param normalNeurologicalExam normal strength and reflexes
 * @param worseStandingOrWalking worse when standing or walking
 * @param autonomicSymptoms autonomic symptoms
 * @param painAlongOneLeg pain running down one leg
 * @param backPain back pain
 * @param straightLegRaisePositive positive straight leg raise
 * @param muscleWasting muscle wasting
 * @param reliefBySittingOrBending relief by sitting or bending forward
 * @param worseWalkingUpright worse walking or standing upright
 * @param leansOnTrolley walks better leaning on a trolley
 * @param buttockOrThighPain pain in buttock or thigh
 * @param calfPainOnWalking calf pain after a certain distance
 * @param reliefByStandingStill relief by standing still
 * @param weakFootPulses weak foot pulses
 * @param vascularRiskFactors vascular risk factors
 * @param forefootPainAtRest pain in forefoot or toes at rest
 * @param reliefByHangingLegDown relief by hanging the leg down
 * @param innerRestlessness restlessness of the whole body
 * @param pacingOrRocking pacing or rocking
 * @param onlySittingNotLying only when sitting, not when lying
 * @param lowBloodPressureOnStanding blood pressure falls on standing
 * @param habitWithoutUrge habit without an urge
 * @param easilySuppressed easily suppressed
 * @param worryOrTension worry or tension
 * @param deepAcheBothLegs deep ache in both legs
 * @param goneByMorning gone by the morning
 * @param massageHelps massage helps
 * @param normalByDay normal activity by day
 * @param movesDuringSleep leg movements during sleep
 * @param unawareOfMovements unaware of the movements
 * @param singleJerkFallingAsleep single jerk when falling asleep
 * @param writhingToes slow writhing of the toes
 * @param onlyStandingStill only when standing still
 * @param redHotFeet red, hot feet
 * @param coolingHelps cooling helps
 * @param widespreadPain widespread pain
 * @param involuntaryMovements involuntary movements elsewhere
 * @param spasticity spastic legs
 * @param yawningSweatingOrGutUpset yawning, sweating or gut upset
 * @param clockWatching lying awake watching the clock
 * @since 0.1.0
 */
@Fact("mimicSigns")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record MimicSigns(
        Answer hardMuscleKnot,
        Answer suddenCramp,
        Answer oneMuscleOnly,
        Answer lastsSecondsToMinutes,
        Answer soreAfterwards,
        Answer reliefByStretchingMuscle,
        Answer endsWithChangeOfPosition,
        Answer onlyInOnePosture,
        Answer limbNumbFromPressure,
        Answer tenderMuscles,
        Answer recentExertion,
        Answer movementHurts,
        Answer heaviness,
        Answer worseStandingLong,
        Answer reliefByLegElevation,
        Answer varicoseVeins,
        Answer skinChangesLowerLegs,
        Swelling legSwelling,
        Answer jointPainOrSwelling,
        Answer stiffnessAfterRest,
        Answer worseInMorning,
        Answer symmetricNumbFeet,
        Answer notRelievedByWalking,
        Answer reducedReflexesOrVibration,
        Answer unsteadyGait,
        Answer normalNeurologicalExam,
        Answer worseStandingOrWalking,
        Answer autonomicSymptoms,
        Answer painAlongOneLeg,
        Answer backPain,
        Answer straightLegRaisePositive,
        Answer muscleWasting,
        Answer reliefBySittingOrBending,
        Answer worseWalkingUpright,
        Answer leansOnTrolley,
        Answer buttockOrThighPain,
        Answer calfPainOnWalking,
        Answer reliefByStandingStill,
        Answer weakFootPulses,
        Answer vascularRiskFactors,
        Answer forefootPainAtRest,
        Answer reliefByHangingLegDown,
        Answer innerRestlessness,
        Answer pacingOrRocking,
        Answer onlySittingNotLying,
        Answer lowBloodPressureOnStanding,
        Answer habitWithoutUrge,
        Answer easilySuppressed,
        Answer worryOrTension,
        Answer deepAcheBothLegs,
        Answer goneByMorning,
        Answer massageHelps,
        Answer normalByDay,
        Answer movesDuringSleep,
        Answer unawareOfMovements,
        Answer singleJerkFallingAsleep,
        Answer writhingToes,
        Answer onlyStandingStill,
        Answer redHotFeet,
        Answer coolingHelps,
        Answer widespreadPain,
        Answer involuntaryMovements,
        Answer spasticity,
        Answer yawningSweatingOrGutUpset,
        Answer clockWatching) {
    private static final MimicSigns UNKNOWN = Unknown.of(MimicSigns.class);

    public MimicSigns {
        hardMuscleKnot = orUnknown(hardMuscleKnot);
        suddenCramp = orUnknown(suddenCramp);
        oneMuscleOnly = orUnknown(oneMuscleOnly);
        lastsSecondsToMinutes = orUnknown(lastsSecondsToMinutes);
        soreAfterwards = orUnknown(soreAfterwards);
        reliefByStretchingMuscle = orUnknown(reliefByStretchingMuscle);
        endsWithChangeOfPosition = orUnknown(endsWithChangeOfPosition);
        onlyInOnePosture = orUnknown(onlyInOnePosture);
        limbNumbFromPressure = orUnknown(limbNumbFromPressure);
        tenderMuscles = orUnknown(tenderMuscles);
        recentExertion = orUnknown(recentExertion);
        movementHurts = orUnknown(movementHurts);
        heaviness = orUnknown(heaviness);
        worseStandingLong = orUnknown(worseStandingLong);
        reliefByLegElevation = orUnknown(reliefByLegElevation);
        varicoseVeins = orUnknown(varicoseVeins);
        skinChangesLowerLegs = orUnknown(skinChangesLowerLegs);
        legSwelling = legSwelling == null ? Swelling.UNKNOWN : legSwelling;
        jointPainOrSwelling = orUnknown(jointPainOrSwelling);
        stiffnessAfterRest = orUnknown(stiffnessAfterRest);
        worseInMorning = orUnknown(worseInMorning);
        symmetricNumbFeet = orUnknown(symmetricNumbFeet);
        notRelievedByWalking = orUnknown(notRelievedByWalking);
        reducedReflexesOrVibration = orUnknown(reducedReflexesOrVibration);
        unsteadyGait = orUnknown(unsteadyGait);
        normalNeurologicalExam = orUnknown(normalNeurologicalExam);
        worseStandingOrWalking = orUnknown(worseStandingOrWalking);
        autonomicSymptoms = orUnknown(autonomicSymptoms);
        painAlongOneLeg = orUnknown(painAlongOneLeg);
        backPain = orUnknown(backPain);
        straightLegRaisePositive = orUnknown(straightLegRaisePositive);
        muscleWasting = orUnknown(muscleWasting);
        reliefBySittingOrBending = orUnknown(reliefBySittingOrBending);
        worseWalkingUpright = orUnknown(worseWalkingUpright);
        leansOnTrolley = orUnknown(leansOnTrolley);
        buttockOrThighPain = orUnknown(buttockOrThighPain);
        calfPainOnWalking = orUnknown(calfPainOnWalking);
        reliefByStandingStill = orUnknown(reliefByStandingStill);
        weakFootPulses = orUnknown(weakFootPulses);
        vascularRiskFactors = orUnknown(vascularRiskFactors);
        forefootPainAtRest = orUnknown(forefootPainAtRest);
        reliefByHangingLegDown = orUnknown(reliefByHangingLegDown);
        innerRestlessness = orUnknown(innerRestlessness);
        pacingOrRocking = orUnknown(pacingOrRocking);
        onlySittingNotLying = orUnknown(onlySittingNotLying);
        lowBloodPressureOnStanding = orUnknown(lowBloodPressureOnStanding);
        habitWithoutUrge = orUnknown(habitWithoutUrge);
        easilySuppressed = orUnknown(easilySuppressed);
        worryOrTension = orUnknown(worryOrTension);
        deepAcheBothLegs = orUnknown(deepAcheBothLegs);
        goneByMorning = orUnknown(goneByMorning);
        massageHelps = orUnknown(massageHelps);
        normalByDay = orUnknown(normalByDay);
        movesDuringSleep = orUnknown(movesDuringSleep);
        unawareOfMovements = orUnknown(unawareOfMovements);
        singleJerkFallingAsleep = orUnknown(singleJerkFallingAsleep);
        writhingToes = orUnknown(writhingToes);
        onlyStandingStill = orUnknown(onlyStandingStill);
        redHotFeet = orUnknown(redHotFeet);
        coolingHelps = orUnknown(coolingHelps);
        widespreadPain = orUnknown(widespreadPain);
        involuntaryMovements = orUnknown(involuntaryMovements);
        spasticity = orUnknown(spasticity);
        yawningSweatingOrGutUpset = orUnknown(yawningSweatingOrGutUpset);
        clockWatching = orUnknown(clockWatching);
    }

    /** {@return a record of which nothing is known} */
    public static MimicSigns unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "MimicSigns";
    }
}
