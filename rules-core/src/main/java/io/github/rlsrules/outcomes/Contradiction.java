package io.github.rlsrules.outcomes;

/** Answers that speak against each other, so that they have to be asked again. */
public record Contradiction(Code what) implements RlsOutcome {

    /** Which answers. */
    public enum Code {
        /** Movement brings relief, and walking makes it worse. */
        RELIEF_AND_WALKING_WORSE
    }

    public static Contradiction of(Code what) {
        return new Contradiction(what);
    }

    @Override
    public String kind() {
        return "CONTRADICTION";
    }

    @Override
    public String code() {
        return what.name();
    }
}
