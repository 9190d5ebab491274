package io.github.rlsrules.runtime;

/**
 * An outcome that forbids others. What it forbids is still listed in the assessment, as suppressed, with the rule that
 * forbade it.
 */
public interface Suppression extends Outcome {
    boolean suppresses(Outcome other);

    /** Whether it is forbidden in fact: nothing forbids itself, and what no reader sees need not be forbidden. */
    default boolean forbids(Outcome other) {
        return !(other instanceof Intermediate) && suppresses(other) && !other.equals(this);
    }
}
