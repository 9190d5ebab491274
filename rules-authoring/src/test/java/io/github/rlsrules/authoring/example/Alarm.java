package io.github.rlsrules.authoring.example;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Suppression;

/** Silences all advice. */
public record Alarm(Code what) implements Conclusion, Suppression {

    /** What the alarm is about. */
    public enum Code {
        FAST_PULSE
    }

    public static Alarm about(Code what) {
        return new Alarm(what);
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public boolean suppresses(Outcome other) {
        return other instanceof Advice;
    }
}
