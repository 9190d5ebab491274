package io.github.rlsrules.runtime;

/**
 * An outcome that asks for a fact that is missing.
 *
 * @since 0.1.0
 */
public interface Inquiry extends Outcome {
    /** {@return the path of the fact asked for, as in {@link Question#fact()}} */
    String fact();

    /** {@return how soon it is to be asked} */
    Priority priority();
}
