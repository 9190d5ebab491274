package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One medicine on a patient's list. Name and codes are read together, and the more exact counts; what the register does not
 * know, or cannot tell for certain, is reported, and the list then counts as not known to be complete. With neither name nor code
 * it is a medicine of which nobody knows the name, and counts as not recognised.
 *
 * @param name as it is written: generic or brand name, with or without strength and form, or what kind of medicine it is
 * @param atcCode code of the WHO's anatomical therapeutic chemical classification, of a substance or of a class
 * @param rxNormCode concept number (RXCUI) of the US National Library of Medicine's RxNorm, of ingredients or of a clinical drug
 * @param use whether it is taken now
 * @param indication what it is taken for
 * @param started since when
 * @param stopped until when
 * @param doseChange the last change of the dose
 * @param doseChanged when the dose was last changed
 * @param dailyDose mg a day
 * @param doseBasis whether the dose counts salt or base
 * @param worseAfterStart whether symptoms began or got worse within weeks of the first dose
 * @param worseAfterDoseChange whether symptoms began or got worse within weeks of a changed dose
 * @param worseAfterStop whether symptoms began or got worse within weeks of the last dose
 * @since 0.1.0
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record MedicineEntry(
        @Nullable String name,
        @Nullable String atcCode,
        @Nullable String rxNormCode,
        Use use,
        Indication indication,
        @Nullable LocalDate started,
        @Nullable LocalDate stopped,
        DoseChange doseChange,
        @Nullable LocalDate doseChanged,
        @Nullable Double dailyDose,
        DoseBasis doseBasis,
        Answer worseAfterStart,
        Answer worseAfterDoseChange,
        Answer worseAfterStop) {

    public MedicineEntry {
        use = use == null ? Use.UNKNOWN : use;
        indication = indication == null ? Indication.UNKNOWN : indication;
        doseChange = doseChange == null ? DoseChange.UNKNOWN : doseChange;
        doseBasis = doseBasis == null ? DoseBasis.UNKNOWN : doseBasis;
        worseAfterStart = orUnknown(worseAfterStart);
        worseAfterDoseChange = orUnknown(worseAfterDoseChange);
        worseAfterStop = orUnknown(worseAfterStop);
    }

    /**
     * {@return a medicine that is taken now}
     *
     * @param name as its box or its prescription has it
     */
    public static MedicineEntry current(String name) {
        return MedicineEntryBuilder.builder().name(name).use(Use.CURRENT).build();
    }

    /** Its name, or the code that stands for it; null if there is neither. */
    @Nullable
    String called() {
        return name != null ? name : atcCode != null ? atcCode : rxNormCode;
    }

    /** Whether nobody takes or took it: it is only thought of, or was never taken. */
    boolean isNotTaken() {
        return use == Use.CONSIDERED || use == Use.NEVER;
    }

    @Override
    public String toString() {
        return "MedicineEntry";
    }
}
