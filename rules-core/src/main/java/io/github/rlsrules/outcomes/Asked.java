package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Inquiry;
import io.github.rlsrules.runtime.Priority;

/**
 * A fact that a rule asks for by name, because of something else that is known.
 *
 * @param what which question
 * @param priority how soon it is to be asked
 * @since 0.1.0
 */
public record Asked(Code what, Priority priority) implements RlsOutcome, Inquiry {

    /** Which question. */
    public enum Code {
        /** Ferritin is known; saturation is needed beside it. */
        TRANSFERRIN_SATURATION("labResults[TRANSFERRIN_SATURATION]"),
        /** Saturation is known; ferritin is needed beside it. */
        FERRITIN("labResults[FERRITIN]"),
        /** Ferritin is not low; inflammation could hide that it is. */
        C_REACTIVE_PROTEIN("labResults[C_REACTIVE_PROTEIN]"),
        /** Iron has been tested; the values are needed. */
        IRON_VALUES("labResults[FERRITIN]"),
        /** Iron is low; anaemia decides how soon a cause is looked for. */
        HAEMOGLOBIN("labResults[HAEMOGLOBIN]"),
        /** Asked first where the picture makes it plausible. */
        BLADDER_OR_BOWEL("warningSigns.bladderOrBowelChange"),
        /** Asked first where the picture makes it plausible. */
        SADDLE_NUMBNESS("warningSigns.saddleNumbness"),
        /** Asked first where the picture makes it plausible. */
        WEAKNESS_BOTH_LEGS("warningSigns.weaknessBothLegs"),
        /** Asked first where the picture makes it plausible. */
        ONE_SIDED_SWELLING("warningSigns.newOneSidedSwelling"),
        /** Asked first where the picture makes it plausible. */
        BREATHLESSNESS("warningSigns.newBreathlessness"),
        /** Asked first where the picture makes it plausible. */
        COLD_LEG("warningSigns.coldPaleLeg"),
        /** Asked first where the picture makes it plausible. */
        SUICIDAL_THOUGHTS("mind.suicidalThoughts"),
        /** Asked first where the picture makes it plausible. */
        SUICIDAL_PLAN("mind.suicidalPlanOrIntent"),
        /** Asked first where the picture makes it plausible. */
        SLOW_BREATHING("warningSigns.slowShallowBreathing"),
        /** Asked first where the picture makes it plausible. */
        SLOW_BREATHING_OPIOID("warningSigns.slowShallowBreathing"),
        /** Asked first where a dose is beyond what anybody takes. */
        CONFUSION("warningSigns.confusion"),
        /** Legs that jump by themselves are no urge; ask for the urge. */
        URGE_BESIDE_JUMPS("legSymptoms.urgeToMove"),
        /** In shift work, evening means the hours before the habitual sleep. */
        EVENING_IN_SHIFT_WORK("legSymptoms.timeOfDay"),
        /** Somebody else answers, and only the person can feel an urge. */
        OWN_WORDS("legSymptoms.inOwnWords");

        private final String fact;

        Code(String fact) {
            this.fact = fact;
        }
    }

    /**
     * {@return a question that a rule asks}
     *
     * @param what which one
     * @param priority how soon it is to be asked
     */
    public static Asked of(Code what, Priority priority) {
        return new Asked(what, priority);
    }

    @Override
    public String fact() {
        return what.fact;
    }

    @Override
    public Kind ofKind() {
        return Kind.ASKED;
    }

    @Override
    public String code() {
        return what.name();
    }
}
