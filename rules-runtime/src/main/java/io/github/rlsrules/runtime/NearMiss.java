package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Optional;

/**
 * The smallest change of facts that would make a rule fire: an answer that is missing counts less than one that would have to be another,
 * and what is {@link Unchanging} stays. It speaks of facts as rules read them; whether a patient can have
 * them together is for the host to say.
 *
 * @param changes all of them are needed; at least one
 * @since 0.1.0
 */
public record NearMiss(List<Change> changes) {

    /**
     * One fact that would have to be another.
     *
     * @param fact its path, such as {@code course.impact} or {@code labResults[FERRITIN]}
     * @param given what is known of it now, a constant or a number with its unit; empty if nothing is
     * @param needed what it would have to be, such as {@code YES or NO}, {@code < 75}, {@code not given}; empty if any value
     *     would do
     */
    public record Change(String fact, Optional<String> given, String needed) {
        /**
         * {@return the change as a line for people: {@code course.impact: NO -> YES}, or {@code tell course.impact: YES} if
         * nothing is known}
         */
        public String text() {
            String now = given.map(value -> fact + ": " + value + " -> ").orElse("tell " + fact);
            return given.isPresent() || needed.isEmpty() ? now + needed : now + ": " + needed;
        }

        /** The fact alone, without its values. */
        @Override
        public String toString() {
            return "Change[" + fact + "]";
        }
    }
}
