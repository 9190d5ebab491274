package io.github.rlsrules.authoring.example;

import io.github.rlsrules.runtime.Fact;

/** Any number of records a patient. */
@Fact(value = "medicines", list = true)
public record Medicine(int index, Group group) {

    /** What kind of medicine. */
    public enum Group {
        ANTIPYRETIC,
        OTHER
    }

    @Override
    public String toString() {
        return "Medicine";
    }
}
