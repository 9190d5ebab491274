package io.github.rlsrules.facts;

/**
 * A laboratory value. The range is what a living patient can have, not what is normal; it catches slips of the decimal point
 * and values given as a fraction.
 */
public enum Analyte implements Scaled {
    /** Ferritin in serum or plasma, ug/L. */
    FERRITIN(Scale.in("ug/L", 0, 100_000).or("ng/mL", 1).orPer("pmol/L", 2.247)),
    /** Transferrin saturation, %. A fraction between 0 and 1 is refused. */
    TRANSFERRIN_SATURATION(Scale.in("%", 1, 100)),
    /** Iron in serum or plasma, umol/L. */
    IRON(Scale.in("umol/L", 0, 500).orPer("ug/dL", 5.585)),
    /** Total iron-binding capacity, umol/L. */
    TOTAL_IRON_BINDING_CAPACITY(Scale.in("umol/L", 5, 250).orPer("ug/dL", 5.585)),
    /** Transferrin, g/L. */
    TRANSFERRIN(Scale.in("g/L", 0.1, 10).orPer("mg/dL", 100)),
    /** Haemoglobin, g/L. */
    HAEMOGLOBIN(Scale.in("g/L", 20, 260).or("g/dL", 10)),
    /** C-reactive protein, mg/L. */
    C_REACTIVE_PROTEIN(Scale.in("mg/L", 0, 1000).or("mg/dL", 10)),
    /** Erythrocyte sedimentation rate, mm/h. */
    SEDIMENTATION_RATE(Scale.in("mm/h", 0, 200)),
    /** Estimated glomerular filtration rate, mL/min per 1.73 square metres. */
    EGFR(Scale.in("mL/min/{1.73_m2}", 0, 200).or("mL/min/1.73.m2", 1)),
    /** Creatinine clearance, mL/min. */
    CREATININE_CLEARANCE(Scale.in("mL/min", 0, 300)),
    /** Creatinine, umol/L. */
    CREATININE(Scale.in("umol/L", 5, 3000).or("mg/dL", 88.4)),
    /** Glycated haemoglobin, mmol/mol; the percentage is that of the NGSP. */
    HBA1C(Scale.in("mmol/mol", 5, 250).orShifted("%", 10.93, -2.15)),
    /** Glucose, mmol/L. */
    GLUCOSE(Scale.in("mmol/L", 0.3, 100).orPer("mg/dL", 18.016)),
    /** Vitamin B12, pmol/L. */
    VITAMIN_B12(Scale.in("pmol/L", 10, 5000).or("ng/L", 0.738).or("pg/mL", 0.738)),
    /** Folate in serum, nmol/L. */
    FOLATE(Scale.in("nmol/L", 0.5, 500).or("ug/L", 2.266).or("ng/mL", 2.266)),
    /** Thyroid-stimulating hormone, mIU/L. */
    THYROTROPIN(Scale.in("m[IU]/L", 0, 500).or("u[IU]/mL", 1)),
    /** Magnesium, mmol/L. */
    MAGNESIUM(Scale.in("mmol/L", 0.1, 10).or("mg/dL", 0.4114)),
    /** Calcium, mmol/L. */
    CALCIUM(Scale.in("mmol/L", 0.5, 6).or("mg/dL", 0.2495)),
    /** Phosphate, mmol/L. */
    PHOSPHATE(Scale.in("mmol/L", 0.05, 10).or("mg/dL", 0.3229)),
    /** 25-hydroxyvitamin D, nmol/L. */
    VITAMIN_D(Scale.in("nmol/L", 1, 1000).or("ng/mL", 2.5).or("ug/L", 2.5)),
    /** Haemoglobin in stool by immunochemical test (FIT), ug/g. */
    FAECAL_HAEMOGLOBIN(Scale.in("ug/g", 0, 10_000));

    private final Scale scale;

    Analyte(Scale scale) {
        this.scale = scale;
    }

    @Override
    public Scale scale() {
        return scale;
    }
}
