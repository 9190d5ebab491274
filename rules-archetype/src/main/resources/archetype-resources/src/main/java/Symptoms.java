package ${package};

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;

/** A fact: what rules read. Not asked is {@code UNKNOWN}, which is never "no". */
@Fact("symptoms")
public record Symptoms(Answer fever, Answer stiffNeck) {
    public Symptoms {
        fever = Answer.orUnknown(fever);
        stiffNeck = Answer.orUnknown(stiffNeck);
    }

    /** Tells nothing about a patient, for logs. */
    @Override
    public String toString() {
        return "Symptoms";
    }
}
