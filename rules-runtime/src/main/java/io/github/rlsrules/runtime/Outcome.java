package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule concludes: one constant value a rule, compared by {@code equals}. Implementations are records, best under one
 * sealed interface, so that a host's {@code switch} over them is complete.
 *
 * @since 0.1.0
 */
public interface Outcome {
    /** {@return the kind of outcome, a stable identifier such as {@code RED_FLAG}} */
    String kind();

    /** {@return what exactly is concluded, a stable identifier within its kind, such as {@code ASYMMETRY}} */
    String code();

    /** {@return how soon somebody should act on it} */
    Urgency urgency();

    /**
     * {@return what to do about it, and by when: the key of a text under {@code act.} that says so to each reader} What a rule
     * says has a gap {@code {act}} where that stands.
     */
    default String act() {
        return urgency().name();
    }

    /** {@return its place among what is equally urgent: that with the lower rank is to be done first} */
    default int rank() {
        return 0;
    }

    /** {@return what it is to a reader} */
    default Part part() {
        return this instanceof Inquiry ? Part.QUESTION : Part.FINDING;
    }

    /**
     * {@return by when it is to be done, counted from that day; empty if it has no date}
     *
     * @param from the day of the assessment, or of the last time
     */
    default Optional<LocalDate> due(LocalDate from) {
        return Optional.empty();
    }

    /** {@return whether {@link #due} counts from the first of the {@link Dated} facts that made the rule fire, and not from the assessment} */
    default boolean isCountedFromFacts() {
        return false;
    }

    /** {@return what it is about: two outcomes about the same are one thing at two times, as what will be due and what is} */
    default Object matter() {
        return this;
    }
}
