package io.github.rlsrules.facts;

/** What a medicine is, as far as rules care. One medicine can belong to several groups; the register says which. */
public enum MedicineGroup {
    // what may provoke or worsen restless legs
    SEDATING_ANTIHISTAMINE,
    NON_SEDATING_ANTIHISTAMINE,
    DOPAMINE_BLOCKING_ANTIEMETIC,
    DOMPERIDONE,
    ANTIPSYCHOTIC,
    SSRI,
    SNRI,
    MIRTAZAPINE,
    MIANSERIN,
    TRICYCLIC,
    TRAZODONE,
    BUPROPION,
    REBOXETINE,
    LITHIUM,
    ANTIEPILEPTIC_REPORTED_TO_PROVOKE,
    LEVOTHYROXINE,
    PROPRANOLOL,
    INTERFERON_ALFA,
    THEOPHYLLINE,
    STIMULANT,

    // what treats restless legs
    LEVODOPA,
    DOPAMINE_AGONIST,
    PRAMIPEXOLE,
    ROPINIROLE,
    ROTIGOTINE,
    ERGOT_DOPAMINE_AGONIST,
    ALPHA2DELTA_LIGAND,
    GABAPENTIN,
    GABAPENTIN_ENACARBIL,
    PREGABALIN,
    OPIOID,
    TRAMADOL,
    BENZODIAZEPINE,
    CLONAZEPAM,
    Z_DRUG,
    CARBAMAZEPINE,
    VALPROATE,
    DIPYRIDAMOLE,
    IRON_ORAL,
    IRON_INTRAVENOUS,

    // what interacts or confuses the picture
    OTHER_SEDATIVE,
    ANTICOAGULANT,
    GLITAZONE,
    METFORMIN,
    PROTON_PUMP_INHIBITOR,
    RAISES_POTASSIUM,
    DIURETIC,
    STATIN,
    LONG_ACTING_BETA_AGONIST,
    CALCIUM_CHANNEL_BLOCKER,
    NSAID,
    ANTACID_OR_MINERAL,
    QUINOLONE,
    TETRACYCLINE,
    BISPHOSPHONATE,
    MYCOPHENOLATE,
    MELATONIN,
    NALOXONE,
    ONDANSETRON,
    ANTIBIOTIC,
    /** An antibiotic that raises potassium: a group of its own, because its abrupt end does no harm. */
    TRIMETHOPRIM,

    // what is dangerous beside another medicine, with a sign, after an abrupt end or in pregnancy
    /** Against depression; those of Parkinson's disease (type B) are no members. */
    MAO_INHIBITOR,
    /** An antibiotic that acts like a monoamine oxidase inhibitor: a group of its own, because its abrupt end does no harm. */
    LINEZOLID,
    OPIOID_BLOCKER,
    METHADONE,
    /** Other medicines that lengthen the QT interval of the heart. */
    LENGTHENS_QT,
    PARTIAL_DOPAMINE_AGONIST,
    LOWERS_WHITE_CELLS,
    QUININE,
    ACE_INHIBITOR,
    ANTIEPILEPTIC,
    /** Dampens the brain, is no benzodiazepine, and its abrupt end can bring seizures or delirium. */
    SEIZURES_AFTER_STOP,
    HARMS_UNBORN_CHILD,
    /** Can harm an unborn child for years after its end. */
    HARMS_UNBORN_CHILD_FOR_YEARS,

    // what no other group tells of
    /** Recognised, and something that no other group tells of. */
    OTHER,
    /** Not recognised: it may be anything. Alarms take it for the most dangerous thing that it may be; nothing else rests on it. */
    UNRECOGNISED;
}
