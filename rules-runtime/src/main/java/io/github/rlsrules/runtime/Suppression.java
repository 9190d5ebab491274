package io.github.rlsrules.runtime;

/**
 * An outcome that forbids others. What it forbids is still listed in the assessment, as suppressed, with the rule that
 * forbade it.
 */
public interface Suppression extends Outcome {
    boolean suppresses(Outcome other);
}
