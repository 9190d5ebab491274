package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Unchanging;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What the patient has, or has had. What is left out is unknown.
 *
 * @param haemochromatosis haemochromatosis
 * @param familyHaemochromatosis haemochromatosis in the family
 * @param ironOverload iron overload
 * @param repeatedTransfusions repeated blood transfusions
 * @param thalassaemiaOrSideroblastic thalassaemia major or sideroblastic anaemia
 * @param reactionToIronInfusion reaction to an iron infusion
 * @param chronicKidneyDisease chronic kidney disease
 * @param dialysis dialysis
 * @param diabetes diabetes
 * @param neuropathy peripheral neuropathy
 * @param reducedFeelingInFeet reduced feeling in the feet
 * @param parkinson Parkinson's disease
 * @param multipleSclerosis multiple sclerosis
 * @param spinalCordLesion lesion of the spinal cord
 * @param heartFailure heart failure
 * @param severeHeartFailure severe heart failure
 * @param arterialDisease arterial disease of the legs
 * @param formerThrombosis former deep vein thrombosis
 * @param currentThrombosis deep vein thrombosis now
 * @param legBypass bypass graft in a leg
 * @param skinWoundOrInfectionOnLegs wound or infection on the legs
 * @param raynaud Raynaud's phenomenon
 * @param lowBloodPressure low blood pressure
 * @param epilepsy epilepsy
 * @param bipolarDisorder bipolar disorder
 * @param depression depression
 * @param retinalDisease disease of the retina
 * @param lightSensitivity sensitivity to light
 * @param copd COPD
 * @param asthma asthma
 * @param neuromuscularDisease neuromuscular disease
 * @param sleepApnoea sleep apnoea
 * @param sleepApnoeaTreated sleep apnoea treated
 * @param narcolepsy narcolepsy
 * @param remSleepBehaviourDisorder REM sleep behaviour disorder
 * @param substanceUseDisorder substance use disorder
 * @param formerOverdose former overdose
 * @param alcoholDependence alcohol dependence
 * @param cancer cancer now or in the past
 * @param activeCancer cancer under treatment
 * @param chemotherapy chemotherapy
 * @param coeliacDisease coeliac disease
 * @param inflammatoryBowelDisease inflammatory bowel disease
 * @param pepticUlcer peptic ulcer
 * @param gutSymptoms gut symptoms
 * @param gastricSurgery stomach or bowel surgery
 * @param severeLiverDisease severe liver disease
 * @param thyroidDisease thyroid disease
 * @param chronicInflammation chronic inflammation, such as rheumatoid arthritis
 * @param infectionNow infection now
 * @param fibromyalgia fibromyalgia
 * @param kidneyStones kidney stones
 * @param hyperparathyroidism hyperparathyroidism
 * @param sarcoidosis sarcoidosis
 * @param g6pdDeficiency G6PD deficiency
 * @param bleedingTendency bleeding tendency
 * @param osteoporosisOrFracture osteoporosis or a recent fracture
 * @param frequentFalls falls
 * @param frailty frailty
 * @param claustrophobia claustrophobia
 * @param activeImplant active implant
 * @param metalImplantInLeg metal implant in the lower leg
 * @param adhesiveAllergy allergy to adhesives
 * @param plannedSurgery operation planned
 * @param heavyMenstrualBleeding heavy periods
 * @param bloodDonor blood donor
 * @param formerStroke former stroke
 * @param phlebotomy blood taken regularly as a treatment
 * @since 0.1.0
 */
@Fact("conditions")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Conditions(
        Answer haemochromatosis,
        @Unchanging Answer familyHaemochromatosis,
        Answer ironOverload,
        Answer repeatedTransfusions,
        Answer thalassaemiaOrSideroblastic,
        @Unchanging Answer reactionToIronInfusion,
        Answer chronicKidneyDisease,
        Dialysis dialysis,
        Answer diabetes,
        Answer neuropathy,
        Answer reducedFeelingInFeet,
        Answer parkinson,
        Answer multipleSclerosis,
        Answer spinalCordLesion,
        Answer heartFailure,
        Answer severeHeartFailure,
        Answer arterialDisease,
        @Unchanging Answer formerThrombosis,
        Answer currentThrombosis,
        Answer legBypass,
        Answer skinWoundOrInfectionOnLegs,
        Answer raynaud,
        Answer lowBloodPressure,
        Answer epilepsy,
        Answer bipolarDisorder,
        Answer depression,
        Answer retinalDisease,
        Answer lightSensitivity,
        Answer copd,
        Answer asthma,
        Answer neuromuscularDisease,
        Answer sleepApnoea,
        Answer sleepApnoeaTreated,
        Answer narcolepsy,
        Answer remSleepBehaviourDisorder,
        Answer substanceUseDisorder,
        @Unchanging Answer formerOverdose,
        Answer alcoholDependence,
        Answer cancer,
        Answer activeCancer,
        Answer chemotherapy,
        Answer coeliacDisease,
        Answer inflammatoryBowelDisease,
        Answer pepticUlcer,
        Answer gutSymptoms,
        Answer gastricSurgery,
        Answer severeLiverDisease,
        Answer thyroidDisease,
        Answer chronicInflammation,
        Answer infectionNow,
        Answer fibromyalgia,
        Answer kidneyStones,
        Answer hyperparathyroidism,
        Answer sarcoidosis,
        Answer g6pdDeficiency,
        Answer bleedingTendency,
        Answer osteoporosisOrFracture,
        Answer frequentFalls,
        Answer frailty,
        Answer claustrophobia,
        Answer activeImplant,
        Answer metalImplantInLeg,
        Answer adhesiveAllergy,
        Answer plannedSurgery,
        Answer heavyMenstrualBleeding,
        Answer bloodDonor,
        @Unchanging Answer formerStroke,
        Answer phlebotomy) {
    private static final Conditions UNKNOWN = Unknown.of(Conditions.class);

    public Conditions {
        haemochromatosis = orUnknown(haemochromatosis);
        familyHaemochromatosis = orUnknown(familyHaemochromatosis);
        ironOverload = orUnknown(ironOverload);
        repeatedTransfusions = orUnknown(repeatedTransfusions);
        thalassaemiaOrSideroblastic = orUnknown(thalassaemiaOrSideroblastic);
        reactionToIronInfusion = orUnknown(reactionToIronInfusion);
        chronicKidneyDisease = orUnknown(chronicKidneyDisease);
        dialysis = dialysis == null ? Dialysis.UNKNOWN : dialysis;
        diabetes = orUnknown(diabetes);
        neuropathy = orUnknown(neuropathy);
        reducedFeelingInFeet = orUnknown(reducedFeelingInFeet);
        parkinson = orUnknown(parkinson);
        multipleSclerosis = orUnknown(multipleSclerosis);
        spinalCordLesion = orUnknown(spinalCordLesion);
        heartFailure = orUnknown(heartFailure);
        severeHeartFailure = orUnknown(severeHeartFailure);
        arterialDisease = orUnknown(arterialDisease);
        formerThrombosis = orUnknown(formerThrombosis);
        currentThrombosis = orUnknown(currentThrombosis);
        legBypass = orUnknown(legBypass);
        skinWoundOrInfectionOnLegs = orUnknown(skinWoundOrInfectionOnLegs);
        raynaud = orUnknown(raynaud);
        lowBloodPressure = orUnknown(lowBloodPressure);
        epilepsy = orUnknown(epilepsy);
        bipolarDisorder = orUnknown(bipolarDisorder);
        depression = orUnknown(depression);
        retinalDisease = orUnknown(retinalDisease);
        lightSensitivity = orUnknown(lightSensitivity);
        copd = orUnknown(copd);
        asthma = orUnknown(asthma);
        neuromuscularDisease = orUnknown(neuromuscularDisease);
        sleepApnoea = orUnknown(sleepApnoea);
        sleepApnoeaTreated = orUnknown(sleepApnoeaTreated);
        narcolepsy = orUnknown(narcolepsy);
        remSleepBehaviourDisorder = orUnknown(remSleepBehaviourDisorder);
        substanceUseDisorder = orUnknown(substanceUseDisorder);
        formerOverdose = orUnknown(formerOverdose);
        alcoholDependence = orUnknown(alcoholDependence);
        cancer = orUnknown(cancer);
        activeCancer = orUnknown(activeCancer);
        chemotherapy = orUnknown(chemotherapy);
        coeliacDisease = orUnknown(coeliacDisease);
        inflammatoryBowelDisease = orUnknown(inflammatoryBowelDisease);
        pepticUlcer = orUnknown(pepticUlcer);
        gutSymptoms = orUnknown(gutSymptoms);
        gastricSurgery = orUnknown(gastricSurgery);
        severeLiverDisease = orUnknown(severeLiverDisease);
        thyroidDisease = orUnknown(thyroidDisease);
        chronicInflammation = orUnknown(chronicInflammation);
        infectionNow = orUnknown(infectionNow);
        fibromyalgia = orUnknown(fibromyalgia);
        kidneyStones = orUnknown(kidneyStones);
        hyperparathyroidism = orUnknown(hyperparathyroidism);
        sarcoidosis = orUnknown(sarcoidosis);
        g6pdDeficiency = orUnknown(g6pdDeficiency);
        bleedingTendency = orUnknown(bleedingTendency);
        osteoporosisOrFracture = orUnknown(osteoporosisOrFracture);
        frequentFalls = orUnknown(frequentFalls);
        frailty = orUnknown(frailty);
        claustrophobia = orUnknown(claustrophobia);
        activeImplant = orUnknown(activeImplant);
        metalImplantInLeg = orUnknown(metalImplantInLeg);
        adhesiveAllergy = orUnknown(adhesiveAllergy);
        plannedSurgery = orUnknown(plannedSurgery);
        heavyMenstrualBleeding = orUnknown(heavyMenstrualBleeding);
        bloodDonor = orUnknown(bloodDonor);
        formerStroke = orUnknown(formerStroke);
        phlebotomy = orUnknown(phlebotomy);
    }

    /** {@return a record of which nothing is known} */
    public static Conditions unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Conditions";
    }
}
