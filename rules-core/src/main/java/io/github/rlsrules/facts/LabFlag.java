package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;

/**
 * What a laboratory or a letter said of one analyte without a number, as rules read it: low, normal or high by limits that nobody
 * knows. Of an analyte of which a number is known that is as new, there is none.
 *
 * @param index its place among them
 * @param ageDays days from the sample to the assessment
 */
@Fact(value = "labFlags", list = true, derived = true)
public record LabFlag(int index, Analyte analyte, RangeFlag range, int ageDays) {

    @Override
    public String toString() {
        return "LabFlag";
    }
}
