package io.github.rlsrules.authoring.example;

import io.github.rlsrules.runtime.Urgency;

/** Something that cannot wait. */
public record Warning(Code what) implements Conclusion {

    /** What cannot wait. */
    public enum Code {
        SEE_SOMEBODY
    }

    public static Warning to(Code what) {
        return new Warning(what);
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Urgency urgency() {
        return Urgency.URGENT;
    }
}
