package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Urgency;
import java.util.Optional;

/**
 * Something to beware of. It can forbid advice, which is then listed as suppressed.
 *
 * @param what beware of what
 * @param urgency how soon somebody should act on it
 * @param forbids the advice that it forbids
 */
public record Caution(Code what, Urgency urgency, Optional<Advice.Code> forbids) implements RlsOutcome, Suppression {

    /** Beware of what. */
    public enum Code {
        /** Iron values too high for iron. */
        NO_IRON_RAISED_INDICES,
        /** A condition in which the body holds too much iron or cannot use it. */
        NO_IRON_OVERLOAD,
        /** Iron in a child only with a paediatrician. */
        IRON_CHILD,
        /** Iron in pregnancy only with the maternity team. */
        IRON_PREGNANCY,
        /** Iron in the first weeks after birth only with the maternity team. */
        IRON_AFTER_BIRTH,
        /** Iron in kidney disease only with the renal team. */
        IRON_KIDNEY_DISEASE,
        ALCOHOL_WITH_SEDATIVE,
        /** Stopping alcohol abruptly can be dangerous. */
        ALCOHOL_DEPENDENCE
    }

    public static Caution of(Code what, Urgency urgency) {
        return new Caution(what, urgency, Optional.empty());
    }

    public static Caution against(Advice.Code forbidden, Code what, Urgency urgency) {
        return new Caution(what, urgency, Optional.of(forbidden));
    }

    @Override
    public boolean suppresses(Outcome other) {
        return other instanceof Advice advice
                && forbids.filter(advice.what()::equals).isPresent();
    }

    @Override
    public String kind() {
        return "CAUTION";
    }

    @Override
    public String code() {
        return what.name();
    }
}
