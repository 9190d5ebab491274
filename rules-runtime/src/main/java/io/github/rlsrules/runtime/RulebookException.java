package io.github.rlsrules.runtime;

/**
 * A rulebook that cannot be used: it is empty, does not load, or breaks a rule that keeps its results sound.
 *
 * @since 0.1.0
 */
public final class RulebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message which rule, and why
     */
    public RulebookException(String message) {
        super(message);
    }

    /**
     * Says what is wrong, and what it comes from.
     *
     * @param message which rule, and why
     * @param cause what went wrong below
     */
    public RulebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
