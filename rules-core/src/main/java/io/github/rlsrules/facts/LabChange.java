package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;

/**
 * How the latest value of one analyte differs from the one before, as rules read it.
 *
 * @param analyte what was measured
 * @param value latest minus earlier, in the analyte's own unit
 * @param days from the earlier sample to the latest
 * @since 0.1.0
 */
@Fact(value = "labChanges", key = "analyte", derived = true)
public record LabChange(Analyte analyte, double value, int days) implements Measured {

    @Override
    public String unit() {
        return analyte.scale().unit();
    }

    @Override
    public String toString() {
        return "LabChange";
    }
}
