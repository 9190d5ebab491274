package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Required;
import io.soabase.recordbuilder.core.RecordBuilder;

/** What a patient did or thinks of doing against the symptoms, other than prescribed medicines, and how it went. */
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
        HELPED,
        NO_CHANGE,
        WORSE,
        UNKNOWN;
    }

    @Override
    public String toString() {
        return "OptionTried";
    }
}
