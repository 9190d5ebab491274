package io.github.rlsrules.examples.server;

/** A request that is not answered. Says what is wrong and what would be right, and never repeats what was sent. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    String told() {
        return String.valueOf(getMessage());
    }
}
