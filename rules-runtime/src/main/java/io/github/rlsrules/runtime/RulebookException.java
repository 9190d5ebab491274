package io.github.rlsrules.runtime;

/** A rulebook that cannot be used: it is empty, does not load, or breaks a rule that keeps its results sound. */
public final class RulebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RulebookException(String message) {
        super(message);
    }

    public RulebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
