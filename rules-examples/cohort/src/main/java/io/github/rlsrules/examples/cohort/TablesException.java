package io.github.rlsrules.examples.cohort;

/** Tables that cannot be read or written: the message says which, and what would be right. */
final class TablesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TablesException(String message) {
        super(message);
    }

    TablesException(String message, Throwable cause) {
        super(message, cause);
    }
}
