package io.github.rlsrules.rulebook;

import io.github.rlsrules.facts.LatestLabResult;

/**
 * Numbers that more than one rule compares with, so that each stands in one place. Part of the rulebook: a number that only
 * one rule needs stands in that rule.
 *
 * @since 0.1.0
 */
public final class Limits {
    /** Years; below it the rules for children apply. */
    public static final double ADULT_AGE = 18;

    /** IRLS total score; from here on very severe (IRLS03). */
    public static final double IRLS_VERY_SEVERE = 31;

    /** IRLS total score; from here on mild (RLSF26). */
    public static final double IRLS_MILD = 1;

    /** IRLS total score; from here on moderate (RLSF26). */
    public static final double IRLS_MODERATE = 11;

    /** IRLS total score; from here on severe (RLSF26). */
    public static final double IRLS_SEVERE = 21;

    /** IRLS points; a rise of at least that many is a clear one (GERSWISS). */
    public static final double IRLS_CLEARLY_WORSE = 5;

    /** IRLS points; a fall of at least that many is a clear one (GERSWISS). */
    public static final double IRLS_CLEARLY_BETTER = -5;

    /** Days a week with untreated symptoms; from here on chronic persistent, if for a year (IRLSSGW). */
    public static final double CHRONIC_DAYS_PER_WEEK = 2;

    /** Months with symptoms that a course needs (IRLSSGW). */
    public static final double COURSE_MONTHS = 12;

    /** Episodes in a lifetime that an intermittent course needs (IRLSSGW). */
    public static final double COURSE_EPISODES = 5;

    /** Days a week with symptoms that DSM-5 asks for (DSM5). */
    public static final double DSM_DAYS_PER_WEEK = 3;

    /** Months with symptoms that DSM-5 asks for (DSM5). */
    public static final double DSM_MONTHS = 3;

    /** Years of age at onset; from here on late. */
    public static final double LATE_ONSET = 45;

    /** Periodic limb movements an hour; above it too many for an adult (PLMD-T). */
    public static final double LIMB_MOVEMENTS_ADULT = 15;

    /** Periodic limb movements an hour; above it too many for a child (PLMD-T). */
    public static final double LIMB_MOVEMENTS_CHILD = 5;

    /** Epworth score; above it excessive sleepiness. */
    public static final double EPWORTH_EXCESSIVE = 10;

    /** Share of the time in bed that is slept, in %; below it low (NSF17). */
    public static final double SLEEP_EFFICIENCY_LOW = 85;

    /** Millilitres left after passing urine; from here on the bladder hardly empties (EMBEDS-CES, which begins above it). */
    public static final double POST_VOID_LARGE = 600;

    /** Years; from here on a woman counts as after the menopause, and is not asked for it (OWN D). */
    public static final double MENOPAUSE_AGE = 60;

    /** Years; from here on breathing and balance are at more risk (FDA19). */
    public static final double OLDER_AGE = 65;

    /** Years; whoever is younger drives nowhere (GENERAL). */
    public static final double DRIVING_AGE = 14;

    /** Weeks after birth in which the maternity team stays the first to ask. */
    public static final double WEEKS_AFTER_BIRTH = 12;

    /** TSAT in %; from here on no iron. Sources are split between above and at this value; at it is the cautious side. */
    public static final double SATURATION_BLOCK = 45;

    /** Ferritin in ug/L; above it no iron outside kidney disease. */
    public static final double FERRITIN_BLOCK = 300;

    /** TSAT in %; from here on routine iron is withheld in kidney disease (KDIGO26). */
    public static final double SATURATION_BLOCK_KIDNEY = 40;

    /** Ferritin in ug/L; above it routine iron is withheld in kidney disease (KDIGO26). */
    public static final double FERRITIN_BLOCK_KIDNEY = 700;

    /** Months; an abrupt onset that is younger counts as new. */
    public static final double ONSET_NEW_MONTHS = 1;

    /** Score of the ninth item of the PHQ-9; from here on a sign of danger. Below it nothing is cleared. */
    public static final double PHQ9_ITEM_9_POSITIVE = 1;

    /** PHQ-9 total score; from here on moderate (PHQ9-CUT, ICSI). */
    public static final double PHQ9_MODERATE = 10;

    /** PHQ-9 total score; from here on severe (PHQ9-CUT, ICSI). */
    public static final double PHQ9_SEVERE = 20;

    /** GAD-7 total score; from here on severe (GENERAL). */
    public static final double GAD7_SEVERE = 15;

    /** TSAT in %; below it low (AASM25). */
    public static final double SATURATION_LOW = 20;

    /** TSAT in %; above it raised for a man or after the menopause (EASL22). */
    public static final double SATURATION_RAISED_MAN = 50;

    /** Ferritin in ug/L; up to it low for restless legs in an adult (AASM25). */
    public static final double FERRITIN_LOW = 75;

    /** Ferritin in ug/L; up to it iron by infusion may be discussed (AASM25, JAMA26), above it tablets do not help. */
    public static final double FERRITIN_UPPER_BAND = 100;

    /** Ferritin in ug/L on a Roche assay; what {@link #FERRITIN_LOW} reads there (SILB25). */
    public static final double FERRITIN_LOW_ROCHE = 121;

    /** Ferritin in ug/L on a Roche assay; what {@link #FERRITIN_UPPER_BAND} reads there (SILB25). */
    public static final double FERRITIN_UPPER_BAND_ROCHE = 158;

    /** Ferritin in ug/L; below it low in a child (IRON18). */
    public static final double FERRITIN_CHILD_LOW = 50;

    /** Ferritin in ug/L; below it stores are low (BSG21). */
    public static final double FERRITIN_STORES_LOW = 30;

    /** Ferritin in ug/L; below it, with a low saturation, low on dialysis (HD-IRON). */
    public static final double FERRITIN_LOW_DIALYSIS = 200;

    /** Ferritin in ug/L; above it raised for a woman before the menopause (EASL22). */
    public static final double FERRITIN_RAISED_WOMAN = 200;

    /** Ferritin in ug/L; with anaemia, below it iron deficiency (AGA20). */
    public static final double FERRITIN_ANAEMIA = 45;

    /** C-reactive protein in mg/L; above it ferritin counts as raised by inflammation. */
    public static final double CRP_RAISED = 10;

    /** Days after a fever in which ferritin cannot be relied on (PEDALG). */
    public static final double FEVER_DAYS = 28;

    /** Days at most from one test of iron values to the next. */
    public static final int IRON_RESULT_DAYS = 365;

    /** Days after an infusion of iron in which iron values mislead; those that were taken then are past values (FCM-PI, KDIGO26). */
    public static final int INFUSION_MISLEADING_DAYS = LatestLabResult.MISLEADING_DAYS;

    /** Days of a course of iron, after which values are tested again (IRON18). */
    public static final int IRON_COURSE_DAYS = 84;

    /** Days from one review of treatment to the next, at most. */
    public static final int HALF_YEAR_DAYS = 182;

    /** Haemoglobin in g/L; below it anaemia is severe (WHO-HB). */
    public static final double HAEMOGLOBIN_SEVERE = 80;

    /** Haemoglobin in g/L; below it anaemia is an emergency by itself (EBI, WHO-HB, OWN D). */
    public static final double HAEMOGLOBIN_DANGEROUS = 70;

    /** Haemoglobin in g/L; below it anaemia is seen within days, and black stools are not put down to iron tablets (METRO-ANAEMIA, SAH-ANAEMIA). */
    public static final double HAEMOGLOBIN_MODERATE = 100;

    /** Calcium in mmol/L; above it dangerous (SFE16). */
    public static final double CALCIUM_DANGEROUS = 3.4;

    /** Calcium in mmol/L; from here on treated promptly (SFE16). */
    public static final double CALCIUM_VERY_HIGH = 3;

    /** Calcium in mmol/L; up to it dangerously low (SFE-CA16, PANOTES; on the limit the cautious side). */
    public static final double CALCIUM_VERY_LOW = 1.9;

    /** Magnesium in mmol/L; below it symptoms are likely (ACI-MG, A4-MG). */
    public static final double MAGNESIUM_VERY_LOW = 0.5;

    /** Phosphate in mmol/L; below it a medical emergency (DG-PHOS). */
    public static final double PHOSPHATE_VERY_LOW = 0.3;

    /** Glucose in mmol/L; from here on seen to on the same day (WHO-HEARTS-D). */
    public static final double GLUCOSE_VERY_HIGH = 18;

    /** Glucose in mmol/L, whenever it was taken; from here on in the range of diabetes (BORDERS-DM). */
    public static final double GLUCOSE_DIABETES = 11.1;

    /** HbA1c in mmol/mol; from here on in the range of diabetes (BORDERS-DM). */
    public static final double HBA1C_DIABETES = 48;

    /** Days in which a glucose speaks of today (OWN D). */
    public static final int GLUCOSE_DAYS = 7;

    /** Degrees Celsius; from here on the temperature endangers by itself (OWN D, half a degree below ISM-FEVER). */
    public static final double TEMPERATURE_DANGEROUS = 41;

    /** Haemoglobin in g/L of a man; below it anaemia, where the laboratory gave no limit (WHO-HB). */
    public static final double HAEMOGLOBIN_MAN = 130;

    /** Haemoglobin in g/L of a woman; below it anaemia, where the laboratory gave no limit (WHO-HB). */
    public static final double HAEMOGLOBIN_WOMAN = 120;

    /** Haemoglobin in g/L in pregnancy; below it anaemia, where the laboratory gave no limit (WHO-HB). */
    public static final double HAEMOGLOBIN_PREGNANCY = 110;

    /** The same in the second third of a pregnancy (WHO-HB). */
    public static final double HAEMOGLOBIN_SECOND_TRIMESTER = 105;

    /** Haemoglobin in g/L of a teenager; below it anaemia, where the laboratory gave no limit (WHO-HB). */
    public static final double HAEMOGLOBIN_TEENAGER = 120;

    /** Haemoglobin in g/L of a child at school; below it anaemia, where the laboratory gave no limit (WHO-HB). */
    public static final double HAEMOGLOBIN_SCHOOL_CHILD = 115;

    /** Haemoglobin in g/L of a small child; below it anaemia, where the laboratory gave no limit (WHO-HB). */
    public static final double HAEMOGLOBIN_SMALL_CHILD = 110;

    /** Haemoglobin in g/L of an infant; below it anaemia, where the laboratory gave no limit (WHO-HB). */
    public static final double HAEMOGLOBIN_INFANT = 105;

    /** Weeks of pregnancy; before it the limit of the first third holds for haemoglobin (BSH20). */
    public static final double FIRST_WEEKS_OF_PREGNANCY = 12;

    /** Years; from here on the haemoglobin limits of adults apply (WHO-HB). */
    public static final double AGE_OF_MAN = 15;

    /** Years; from here on the haemoglobin limits of teenagers apply (WHO-HB). */
    public static final double AGE_OF_TEENAGER = 12;

    /** Years; from here on the haemoglobin limits of children at school apply (WHO-HB). */
    public static final double AGE_OF_SCHOOL_CHILD = 5;

    /** Years; from here on the haemoglobin limits of small children apply (WHO-HB). */
    public static final double AGE_OF_SMALL_CHILD = 2;

    /** Filtration rate in mL/min per 1.73 square metres; below it stage 2 has ended (KDIGO24). */
    public static final double KIDNEY_STAGE_2 = 60;

    /** Filtration rate in mL/min per 1.73 square metres; below it stage 3a has ended (KDIGO24). */
    public static final double KIDNEY_STAGE_3A = 45;

    /** Filtration rate in mL/min per 1.73 square metres; below it stage 3b has ended (KDIGO24). */
    public static final double KIDNEY_STAGE_3B = 30;

    /** Filtration rate in mL/min per 1.73 square metres; below it stage 4 has ended (KDIGO24). */
    public static final double KIDNEY_STAGE_4 = 15;

    /** Milligrams of pramipexole a day, as salt; above it beyond the maximum for restless legs in the United States. */
    public static final double PRAMIPEXOLE_UNITED_STATES = 0.5;

    /** Days in a diary; with fewer nothing is said of frequency, of what went with what, of a change. */
    public static final int DIARY_DAYS = 14;

    /** Days in a diary with and without something; with fewer of either nothing is said of it. */
    public static final int DIARY_DAYS_EACH = 5;

    /** Percentage points by which symptoms must be more frequent with something than without it. */
    public static final double DIARY_DIFFERENCE = 25;

    /** Days with an intensity before a change, and after it. */
    public static final int DIARY_DAYS_BEFORE = 7;

    /** Points on the scale of 0 to 10; a rise of at least that many counts as a change of intensity. */
    public static final double DIARY_POINTS = 2;

    /** Points on the scale of 0 to 10; a fall of at least that many counts as a change of intensity. */
    public static final double DIARY_POINTS_LESS = -2;

    /** Days a week with symptoms; from here on most days (IRLS bands). */
    public static final double DIARY_MOST_DAYS = 4;

    /** Days a week with symptoms; from here on nearly daily (IRLS bands). */
    public static final double DIARY_DAILY = 6;

    /** Share of days written down, in %, below which a diary has too many gaps. */
    public static final double DIARY_COMPLETE = 70;

    /** Hours; symptoms that start so much earlier than before treatment are an augmentation's (MPI07). */
    public static final double ONSET_EARLIER_HOURS = 2;

    /** Days after a medicine was started or changed in which restlessness counts as its effect (OWN D, from UTD-DDX). */
    public static final int AKATHISIA_DAYS = 42;

    /** Years; younger children have no growing pains, so pain in their legs needs a doctor (GP-EBMG). */
    public static final double AGE_OF_GROWING_PAINS = 3;

    /** Years; from here on back pain, bone pain and anaemia are looked into for cancer (NG12). */
    public static final double CANCER_AGE = 60;

    /** Ferritin in ug/L; beside inflammation, below it iron deficiency is possible (AGA20). */
    public static final double FERRITIN_INFLAMED = 100;

    /** TSAT in %; in kidney disease with anaemia and ferritin that is not low, below it low (KDIGO26). */
    public static final double SATURATION_LOW_KIDNEY = 25;

    /** Creatinine clearance in mL/min; below it the doses of medicines that the kidneys clear are checked (GABA-PI, GEN-PI). */
    public static final double CLEARANCE_REDUCED = 60;

    /** Creatinine clearance in mL/min; below it that is urgent (GABA-PI, GEN-PI). */
    public static final double CLEARANCE_SEVERELY_REDUCED = 30;

    /** Milligrams of pramipexole a day, as base; above it beyond the maximum for restless legs (PPX-PI). */
    public static final double PRAMIPEXOLE_BASE = 0.54;

    /** Milligrams of pramipexole a day, as salt; above it beyond the maximum for restless legs outside the United States (PPX-PI). */
    public static final double PRAMIPEXOLE_SALT = 0.75;

    /** Milligrams of ropinirole a day; above it beyond the maximum for restless legs (PN-RLS, AFP08). */
    public static final double ROPINIROLE_MAXIMUM = 4;

    /** Milligrams of rotigotine a day; above it beyond the maximum for restless legs (PN-RLS). */
    public static final double ROTIGOTINE_MAXIMUM = 3;

    /** Ankle-brachial pressure index; below it no pressure, heat or cold on the legs (OWN D, stricter than RABE20). */
    public static final double ANKLE_BRACHIAL_LOW = 0.9;

    /** Ankle-brachial pressure index; up to it a narrowing is severe (AGALE13). */
    public static final double ANKLE_BRACHIAL_SEVERE = 0.5;

    /** Ankle-brachial pressure index; up to it a leg is in danger (AGALE13). */
    public static final double ANKLE_BRACHIAL_CRITICAL = 0.3;

    /** Ankle-brachial pressure index; above it the arteries are too stiff for it to count (OWN D, RABE20). */
    public static final double ANKLE_BRACHIAL_HIGH = 1.4;

    /** IRLS total score; from here on peroneal nerve stimulation was tried (BOGAN23). */
    public static final double IRLS_STIMULATION = 15;

    /** Nights a week with bad sleep that insomnia asks for (CBTI20). */
    public static final double INSOMNIA_NIGHTS = 3;

    /** Months with bad sleep that insomnia asks for (CBTI20). */
    public static final double INSOMNIA_MONTHS = 3;

    /** Micrograms of selenium a day; above it too much (EFSA23). */
    public static final double SELENIUM_UPPER = 255;

    /** Weeks over which the start of symptoms must drift. */
    public static final int DIARY_DRIFT_WEEKS = 6;

    /** Nights a week on which symptoms woke; from here on worth telling. */
    public static final double DIARY_WOKEN_NIGHTS = 3;

    /** Share of days with symptoms on one side, in %; from here on symptoms count as one-sided. */
    public static final double ONE_SIDED_SHARE = 80;

    /** Days with symptoms on one side; from here on symptoms count as one-sided. */
    public static final int ONE_SIDED_DAYS = 7;

    /** Days after its end in which a medicine can still bring withdrawal (MCCA23 for opioids; OWN D for others). */
    public static final int WITHDRAWAL_DAYS = 92;

    /** Days after its end in which a medicine can still bring seizures (OWN D; DUNC88 on the course). */
    public static final int SEIZURE_DAYS = 21;

    /** Days of a pregnancy of forty weeks: what ended longer ago was taken before it. */
    public static final int PREGNANCY_DAYS = 280;

    /** Days after the end of a medicine in which a pregnancy that nobody is sure of concerns it: six months (MTX-PI, OWN D). */
    public static final int CONCEPTION_DAYS = 184;

    /** Days after its end in which acitretin can still harm an unborn child: three years (ACI-PI). Leflunomide is named for two (UKTIS-LEF). */
    public static final int LINGERING_DAYS = 1096;

    private Limits() {}
}
