package io.github.rlsrules.authoring.example;

import io.github.rlsrules.runtime.Intermediate;

/** What only other rules read. */
public record Sign(Code what) implements Conclusion, Intermediate {

    /** Which sign. */
    public enum Code {
        FEVER,
        NO_FEVER,
        CHILL
    }

    public static Sign of(Code what) {
        return new Sign(what);
    }

    @Override
    public String code() {
        return what.name();
    }
}
