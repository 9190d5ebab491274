package io.github.rlsrules.authoring.example;

/** Something to do. */
public record Advice(Code what) implements Conclusion {

    /** What to do. */
    public enum Code {
        DRINK,
        MEASURE
    }

    public static Advice to(Code what) {
        return new Advice(what);
    }

    @Override
    public String code() {
        return what.name();
    }
}
