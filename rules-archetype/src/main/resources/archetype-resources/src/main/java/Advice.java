package ${package};

import io.github.rlsrules.runtime.Urgency;

/** Something to do, without haste. */
public record Advice(Code what) implements Conclusion {
    /** What to do. */
    public enum Code {
        /** Drink more than usual. */
        DRINK
    }

    public static Advice to(Code what) {
        return new Advice(what);
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Urgency urgency() {
        return Urgency.INFORMATION;
    }
}
