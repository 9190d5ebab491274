package io.github.rlsrules.runtime;

/**
 * An outcome that forbids others. What it forbids is still listed in the assessment, as suppressed, with the rule that
 * forbade it.
 *
 * @since 0.1.0
 */
public interface Suppression extends Outcome {
    /**
     * {@return whether it speaks against another outcome; {@link #forbids} is what counts}
     *
     * @param other any outcome of the same assessment
     */
    boolean suppresses(Outcome other);

    /**
     * {@return whether it is forbidden in fact: nothing forbids itself, and what no reader sees need not be forbidden}
     *
     * @param other any outcome of the same assessment
     */
    default boolean forbids(Outcome other) {
        return !(other instanceof Intermediate) && suppresses(other) && !other.equals(this);
    }
}
