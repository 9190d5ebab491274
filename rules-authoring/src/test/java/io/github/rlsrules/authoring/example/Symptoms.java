package io.github.rlsrules.authoring.example;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import org.jspecify.annotations.Nullable;

/** One record a patient. */
@Fact("symptoms")
public record Symptoms(Answer fever, Answer cough, Side pain) {
    public Symptoms(@Nullable Answer fever, @Nullable Answer cough, @Nullable Side pain) {
        this.fever = Answer.orUnknown(fever);
        this.cough = Answer.orUnknown(cough);
        this.pain = pain == null ? Side.UNKNOWN : pain;
    }

    @Override
    public String toString() {
        return "Symptoms";
    }
}
