package io.github.rlsrules.runtime;

import java.time.LocalDate;

/** A measured value that was given: its path, the number with its unit, and its date. */
public record Value(
        @Required String fact,
        @Required String shown,
        @Required LocalDate date) {
    @Override
    public String toString() {
        return "Value[" + fact + "]";
    }
}
