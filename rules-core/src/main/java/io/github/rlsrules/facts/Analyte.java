package io.github.rlsrules.facts;

/**
 * A laboratory value. The range is what a living patient can have, not what is normal; it catches slips of the decimal point
 * and values given as a fraction.
 *
 * <p>Molar masses are sums of standard atomic weights (IUPAC), as PubChem has them: creatinine, glucose, cyanocobalamin for
 * vitamin B12, folic acid for folate. Iron-binding capacity counts iron, phosphate phosphorus only, as laboratories do.
 *
 * @since 0.1.0
 */
public enum Analyte implements Scaled {
    /** Ferritin in serum or plasma, ug/L. No molar mass is agreed, for it varies with its iron: only pmol/L is taken, by 2.247. */
    FERRITIN(Scale.in("ug/L", 0, 100_000).or("pmol/L", 1 / 2.247).usual("ng/mL", "pmol/L"), Lasting.A_YEAR),
    /** Transferrin saturation, %. Below 1 % it is refused: somebody gave a fraction. */
    TRANSFERRIN_SATURATION(Scale.in("%", 1, 100).orLike("1", 100).orLike("mol/mol", 100), Lasting.A_YEAR),
    /** Iron in serum or plasma, umol/L. */
    IRON(Scale.in("umol/L", 0, 500).molarMass(55.845).usual("ug/dL"), Lasting.A_YEAR),
    /** Total iron-binding capacity, umol/L. */
    TOTAL_IRON_BINDING_CAPACITY(Scale.in("umol/L", 5, 250).molarMass(55.845).usual("ug/dL"), Lasting.A_YEAR),
    /** Transferrin, g/L. */
    TRANSFERRIN(Scale.in("g/L", 0.1, 10).usual("mg/dL"), Lasting.A_YEAR),
    /** Haemoglobin, g/L. An amount is that of the monomer (IFCC). */
    HAEMOGLOBIN(Scale.in("g/L", 20, 260).molarMass(16_114.5).usual("g/dL", "mmol/L"), Lasting.A_QUARTER),
    /** C-reactive protein, mg/L. */
    C_REACTIVE_PROTEIN(Scale.in("mg/L", 0, 1000).usual("mg/dL"), Lasting.A_YEAR),
    /** Erythrocyte sedimentation rate, mm/h. Read after two hours it is another quantity. */
    SEDIMENTATION_RATE(Scale.in("mm/h", 0, 200).not("mm/(2.h)"), Lasting.A_YEAR),
    /** Estimated glomerular filtration rate, mL/min per 1.73 square metres. */
    EGFR(Scale.in("mL/min/{1.73_m2}", 0, 200).usual("mL/s/{1.73_m2}"), Lasting.A_YEAR),
    /** Creatinine clearance, mL/min. */
    CREATININE_CLEARANCE(Scale.in("mL/min", 0, 300).usual("mL/s"), Lasting.A_YEAR),
    /** Creatinine, umol/L. */
    CREATININE(Scale.in("umol/L", 5, 3000).molarMass(113.12).usual("mg/dL"), Lasting.A_YEAR),
    /** Glycated haemoglobin, mmol/mol; the percentage is that of the NGSP. */
    HBA1C(Scale.only("mmol/mol", 5, 250).usual("%").orShifted("%", 10.93, -2.15), Lasting.A_YEAR),
    /** Glucose, mmol/L. */
    GLUCOSE(Scale.in("mmol/L", 0.3, 100).molarMass(180.156).usual("mg/dL"), Lasting.A_YEAR),
    /** Vitamin B12, pmol/L. */
    VITAMIN_B12(Scale.in("pmol/L", 10, 5000).molarMass(1355.37).usual("ng/L", "pg/mL"), Lasting.A_YEAR),
    /** Folate in serum, nmol/L. */
    FOLATE(Scale.in("nmol/L", 0.5, 500).molarMass(441.40).usual("ug/L", "ng/mL"), Lasting.A_YEAR),
    /** Thyroid-stimulating hormone, mIU/L. Laboratories print mU/L, which for UCUM is an enzyme's. */
    THYROTROPIN(Scale.in("m[IU]/L", 0, 500).or("mU/L", 1).usual("u[IU]/mL"), Lasting.A_YEAR),
    /** Magnesium, mmol/L. */
    MAGNESIUM(Scale.in("mmol/L", 0.1, 10).molarMass(24.305).charge(2).usual("mg/dL", "meq/L"), Lasting.A_QUARTER),
    /** Calcium, mmol/L. */
    CALCIUM(Scale.in("mmol/L", 0.5, 6).molarMass(40.078).charge(2).usual("mg/dL", "meq/L"), Lasting.A_QUARTER),
    /** Phosphate, mmol/L. */
    PHOSPHATE(Scale.in("mmol/L", 0.05, 10).molarMass(30.974).usual("mg/dL"), Lasting.A_QUARTER),
    /** 25-hydroxyvitamin D, nmol/L. 400 is short for 400.64: for guidelines 20 ng/mL are 50 nmol/L. */
    VITAMIN_D(Scale.in("nmol/L", 1, 1000).molarMass(400).usual("ng/mL", "ug/L"), Lasting.A_YEAR),
    /** Haemoglobin in stool by immunochemical test (FIT), ug/g. */
    FAECAL_HAEMOGLOBIN(Scale.in("ug/g", 0, 10_000).usual("mg/kg", "ng/mg"), Lasting.A_YEAR);

    private final Scale scale;
    private final Lasting lasting;

    Analyte(Scale scale, Lasting lasting) {
        this.scale = scale;
        this.lasting = lasting;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    /** How long a value counts. What marks an inflammation lasts as long as the iron values beside which it is read. */
    Lasting lasting() {
        return lasting;
    }
}
