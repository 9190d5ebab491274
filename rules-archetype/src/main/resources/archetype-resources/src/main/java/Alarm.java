package ${package};

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Urgency;

/** Somebody has to be seen at once; all advice falls silent. */
public record Alarm(Code what) implements Conclusion, Suppression {
    /** What the alarm is about. */
    public enum Code {
        /** It may be meningitis. */
        MENINGITIS
    }

    public static Alarm about(Code what) {
        return new Alarm(what);
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Urgency urgency() {
        return Urgency.EMERGENCY;
    }

    @Override
    public boolean suppresses(Outcome other) {
        return other instanceof Advice;
    }
}
