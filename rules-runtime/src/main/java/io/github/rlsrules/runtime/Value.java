package io.github.rlsrules.runtime;

import java.time.LocalDate;

/**
 * A measured value that was given.
 *
 * @param fact its path
 * @param shown the number with its unit
 * @param date when it was measured
 * @since 0.1.0
 */
public record Value(
        @Required String fact,
        @Required String shown,
        @Required LocalDate date) {
    @Override
    public String toString() {
        return "Value[" + fact + "]";
    }
}
