package io.github.rlsrules.outcomes;

/**
 * Answers that speak against each other, so that they have to be asked again.
 *
 * @param what which answers
 * @since 0.1.0
 */
public record Contradiction(Code what) implements RlsOutcome {

    /** Which answers. */
    public enum Code {
        /** Movement brings relief, and walking makes it worse. */
        RELIEF_AND_WALKING_WORSE
    }

    /**
     * {@return answers that speak against each other}
     *
     * @param what which one
     */
    public static Contradiction of(Code what) {
        return new Contradiction(what);
    }

    @Override
    public Kind ofKind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String code() {
        return what.name();
    }
}
