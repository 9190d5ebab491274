package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;

/**
 * What a laboratory or a letter said of one analyte without a number, as rules read it, if it is not older than a number.
 *
 * @param analyte what was measured
 * @param said low, normal or high by limits that nobody knows
 * @param ageDays days from the sample to the assessment
 * @since 0.1.0
 */
@Fact(value = "labResults", key = "analyte", derived = true)
public record LabFlag(Analyte analyte, Said said, int ageDays) {

    /** What was said. */
    public enum Said {
        /** A number, which says more. */
        A_NUMBER,
        /** Low. */
        LOW,
        /** Neither low nor high. */
        NORMAL,
        /** High. */
        HIGH;

        static Said of(RangeFlag range) {
            return switch (range) {
                case BELOW -> LOW;
                case WITHIN -> NORMAL;
                case ABOVE -> HIGH;
                case UNKNOWN -> throw new IllegalArgumentException("nothing was said");
            };
        }
    }

    @Override
    public String toString() {
        return "LabFlag";
    }
}
