package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Required;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What a patient did or thinks of doing against the symptoms, other than prescribed medicines, and how it went.
 *
 * @param option what it is
 * @param use whether it is in use
 * @param effect how it went
 * @since 0.1.0
 */
@Fact(value = "optionsTried", key = "option")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record OptionTried(@Required Option option, Use use, Effect effect) {

    public OptionTried {
        use = use == null ? Use.UNKNOWN : use;
        effect = effect == null ? Effect.UNKNOWN : effect;
    }

    /** How it went. */
    public enum Effect {
        /** It helped. */
        HELPED,
        /** It changed nothing. */
        NO_CHANGE,
        /** It made the symptoms worse. */
        WORSE,
        /** Not told, or it cannot be told yet. */
        UNKNOWN;
    }

    @Override
    public String toString() {
        return "OptionTried";
    }
}
