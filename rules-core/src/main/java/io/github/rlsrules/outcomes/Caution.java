package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Urgency;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something to beware of. It can forbid advice, which is then listed as suppressed.
 *
 * @param what beware of what
 * @param urgency how soon somebody should act on it
 * @param forbids the advice that it forbids
 */
public record Caution(Code what, Urgency urgency, Set<Advice.Code> forbids) implements RlsOutcome, Suppression {

    private static final Set<Advice.Code> IRON =
            EnumSet.range(Advice.Code.DISCUSS_IRON, Advice.Code.DISCUSS_IRON_RENAL);

    public Caution {
        forbids = Set.copyOf(forbids);
    }

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
        /** Haemochromatosis in the family, not yet checked in the patient. */
        NO_IRON_FAMILY,
        /** On iron although nobody knows the values. */
        IRON_WITHOUT_TEST,
        /** On iron although the values are too high for it. */
        ON_IRON_WITH_RAISED_INDICES,
        /** Iron tablets can irritate an ulcer or an inflamed bowel. */
        IRON_TABLETS_AND_GUT,
        /** No iron infusion during an infection. */
        IRON_INFUSION_INFECTION,
        IRON_INFUSION_REACTION,
        /** Something is measured that says nothing about restless legs. */
        MONITORING_WITHOUT_GROUND,
        ALCOHOL_WITH_SEDATIVE,
        /** Stopping alcohol abruptly can be dangerous. */
        ALCOHOL_DEPENDENCE
    }

    public static Caution of(Code what, Urgency urgency) {
        return new Caution(what, urgency, Set.of());
    }

    public static Caution against(Advice.Code forbidden, Code what, Urgency urgency) {
        return new Caution(what, urgency, Set.of(forbidden));
    }

    /** Forbids all advice on iron, whoever it is for. */
    public static Caution againstIron(Code what, Urgency urgency) {
        return new Caution(what, urgency, IRON);
    }

    @Override
    public boolean suppresses(Outcome other) {
        return other instanceof Advice advice && forbids.contains(advice.what());
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
