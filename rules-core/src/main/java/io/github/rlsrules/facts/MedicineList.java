package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;

/**
 * What is known of the list of medicines as a whole, as rules read it.
 *
 * @param complete whether all medicines are on it; not known if one of them was not recognised for certain
 * @since 0.1.0
 */
@Fact("medicines")
public record MedicineList(Answer complete) {
    @Override
    public String toString() {
        return "MedicineList";
    }
}
