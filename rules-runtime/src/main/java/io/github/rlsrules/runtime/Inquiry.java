package io.github.rlsrules.runtime;

/** An outcome that asks for a fact that is missing. */
public interface Inquiry extends Outcome {
    /** The path of the fact asked for, as in {@link Question#fact()}. */
    String fact();

    /** How soon it is to be asked. */
    Priority priority();
}
