package io.github.rlsrules.facts;

/**
 * What a medicine is, as far as rules care. One medicine can belong to several groups; the register says which.
 *
 * @since 0.1.0
 */
public enum MedicineGroup {
    // what may provoke or worsen restless legs
    /** An antihistamine that makes sleepy, such as diphenhydramine. */
    SEDATING_ANTIHISTAMINE,
    /** An antihistamine that hardly makes sleepy, such as cetirizine; no provoker. */
    NON_SEDATING_ANTIHISTAMINE,
    /** Against nausea or dizziness, by blocking dopamine, such as metoclopramide. */
    DOPAMINE_BLOCKING_ANTIEMETIC,
    /** Domperidone (ATC A03FA03), which blocks dopamine outside the brain. */
    DOMPERIDONE,
    /** An antipsychotic (ATC N05A without lithium), and what acts like one. */
    ANTIPSYCHOTIC,
    /** A selective serotonin reuptake inhibitor (ATC N06AB) or what acts like one. */
    SSRI,
    /** A serotonin and noradrenaline reuptake inhibitor, such as venlafaxine. */
    SNRI,
    /** Mirtazapine (ATC N06AX11). */
    MIRTAZAPINE,
    /** Mianserin (ATC N06AX03). */
    MIANSERIN,
    /** A tricyclic antidepressant (ATC N06AA). */
    TRICYCLIC,
    /** Trazodone (ATC N06AX05). */
    TRAZODONE,
    /** Bupropion (ATC N06AX12), which provokes nothing. */
    BUPROPION,
    /** Reboxetine (ATC N06AX18). */
    REBOXETINE,
    /** Lithium (ATC N05AN01). */
    LITHIUM,
    /** An antiepileptic of which there are reports that it provoked restless legs, such as topiramate. */
    ANTIEPILEPTIC_REPORTED_TO_PROVOKE,
    /** Levothyroxine or another hormone of the thyroid (ATC H03AA). */
    LEVOTHYROXINE,
    /** Propranolol (ATC C07AA05). */
    PROPRANOLOL,
    /** An interferon alfa, such as peginterferon alfa-2a (ATC L03AB11). */
    INTERFERON_ALFA,
    /** Theophylline or aminophylline (ATC R03DA04, R03DA05). */
    THEOPHYLLINE,
    /** A stimulant, such as methylphenidate (ATC N06BA04). */
    STIMULANT,

    // what treats restless legs
    /** Levodopa, alone or with what goes with it (ATC N04BA). */
    LEVODOPA,
    /** Any dopamine agonist (ATC N04BC, and lisuride). */
    DOPAMINE_AGONIST,
    /** Pramipexole (ATC N04BC05). */
    PRAMIPEXOLE,
    /** Ropinirole (ATC N04BC04). */
    ROPINIROLE,
    /** Rotigotine (ATC N04BC09). */
    ROTIGOTINE,
    /** A dopamine agonist derived from ergot, such as cabergoline (ATC N04BC06). */
    ERGOT_DOPAMINE_AGONIST,
    /** Gabapentin, gabapentin enacarbil or pregabalin. */
    ALPHA2DELTA_LIGAND,
    /** Gabapentin (ATC N02BF01). */
    GABAPENTIN,
    /** Gabapentin enacarbil, which becomes gabapentin in the body. */
    GABAPENTIN_ENACARBIL,
    /** Pregabalin (ATC N02BF02). */
    PREGABALIN,
    /** Any opioid, tramadol and methadone included. */
    OPIOID,
    /** Tramadol (ATC N02AX02), an opioid under which augmentation occurs. */
    TRAMADOL,
    /** Any benzodiazepine, clonazepam included. */
    BENZODIAZEPINE,
    /** Clonazepam (ATC N03AE01). */
    CLONAZEPAM,
    /** Zopiclone, zolpidem and the like (ATC N05CF). */
    Z_DRUG,
    /** Carbamazepine (ATC N03AF01). */
    CARBAMAZEPINE,
    /** Valproic acid and what becomes it (ATC N03AG01, N03AG02). */
    VALPROATE,
    /** Dipyridamole (ATC B01AC07). */
    DIPYRIDAMOLE,
    /** Iron that is swallowed. */
    IRON_ORAL,
    /** Iron that is infused. */
    IRON_INTRAVENOUS,

    // what interacts or confuses the picture
    /** Dampens the brain, and belongs to none of the other groups that do. */
    OTHER_SEDATIVE,
    /** Keeps blood from clotting, such as warfarin. */
    ANTICOAGULANT,
    /** Pioglitazone or rosiglitazone (ATC A10BG). */
    GLITAZONE,
    /** Metformin (ATC A10BA02). */
    METFORMIN,
    /** Keeps the stomach from making acid (ATC A02BC). */
    PROTON_PUMP_INHIBITOR,
    /** Raises potassium in the blood, such as ramipril. */
    RAISES_POTASSIUM,
    /** Makes the kidneys let go of more water. */
    DIURETIC,
    /** Lowers cholesterol (ATC C10AA); muscles can become sore. */
    STATIN,
    /** Opens the airways for many hours, such as salmeterol; muscles can cramp. */
    LONG_ACTING_BETA_AGONIST,
    /** A calcium channel blocker, such as amlodipine; legs can swell. */
    CALCIUM_CHANNEL_BLOCKER,
    /** Against pain and inflammation without cortisone, such as ibuprofen; the gut can bleed. */
    NSAID,
    /** Binds acid, or holds calcium, aluminium and the like; it hinders the uptake of others. */
    ANTACID_OR_MINERAL,
    /** An antibiotic of the quinolones, such as ciprofloxacin; iron hinders its uptake. */
    QUINOLONE,
    /** An antibiotic of the tetracyclines, such as doxycycline; iron hinders its uptake. */
    TETRACYCLINE,
    /** Against brittle bones, such as alendronic acid; iron hinders its uptake. */
    BISPHOSPHONATE,
    /** Mycophenolic acid (ATC L04AA06). */
    MYCOPHENOLATE,
    /** Melatonin (ATC N05CH01). */
    MELATONIN,
    /** Naloxone (ATC V03AB15), the antidote of opioids. */
    NALOXONE,
    /** Ondansetron (ATC A04AA01), against nausea without blocking dopamine. */
    ONDANSETRON,
    /** Any antibiotic, those included that are groups of their own. */
    ANTIBIOTIC,
    /** An antibiotic that raises potassium: a group of its own, because its abrupt end does no harm. */
    TRIMETHOPRIM,

    // what is dangerous beside another medicine, with a sign, after an abrupt end or in pregnancy
    /** Against depression; those of Parkinson's disease (type B) are no members. */
    MAO_INHIBITOR,
    /** An antibiotic that acts like a monoamine oxidase inhibitor: a group of its own, because its abrupt end does no harm. */
    LINEZOLID,
    /** Takes away the effect of opioids, such as naltrexone. */
    OPIOID_BLOCKER,
    /** Methadone or levomethadone (ATC N07BC02, N07BC05), which also lengthen the QT interval of the heart. */
    METHADONE,
    /** Other medicines that lengthen the QT interval of the heart. */
    LENGTHENS_QT,
    /** An antipsychotic that also acts a little like dopamine, such as aripiprazole. */
    PARTIAL_DOPAMINE_AGONIST,
    /** Can take the white blood cells away, such as clozapine or carbimazole. */
    LOWERS_WHITE_CELLS,
    /** Quinine (ATC P01BC01), also against cramps. */
    QUININE,
    /** An inhibitor of the angiotensin-converting enzyme (ATC C09A), after which face and throat can swell. */
    ACE_INHIBITOR,
    /** Any medicine against epilepsy. */
    ANTIEPILEPTIC,
    /** Dampens the brain, is no benzodiazepine, and its abrupt end can bring seizures or delirium. */
    SEIZURES_AFTER_STOP,
    /** Can harm an unborn child. */
    HARMS_UNBORN_CHILD,
    /** Can harm an unborn child for years after its end. */
    HARMS_UNBORN_CHILD_FOR_YEARS,

    // what no other group tells of
    /** Recognised, and something that no other group tells of. */
    OTHER,
    /** Not recognised: it may be anything. Alarms take it for the most dangerous thing that it may be; nothing else rests on it. */
    UNRECOGNISED;
}
