package io.github.rlsrules.runtime;

/**
 * A value that was worked out of what the host gave. Asked only where it is told; rules compare the value itself.
 *
 * @since 0.1.0
 */
public interface WorkedOut {
    /** {@return the number as people write it, without its unit} */
    String number();

    /** {@return the number with its unit, and of what it was worked out} */
    String told();
}
