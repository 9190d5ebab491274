package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Urgency;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Says what a rule concludes. */
final class Outcomes {
    private Outcomes() {}

    /** Kind and code, such as "RED_FLAG ASYMMETRY". */
    static String name(RuleInfo rule) {
        return "`" + rule.outcome().kind() + " " + rule.outcome().code() + "`";
    }

    /** What else the outcome holds, such as who should see the patient. */
    static String detail(RuleInfo rule) {
        List<String> more = new ArrayList<>();
        Outcome outcome = rule.outcome();
        if (outcome.getClass().isRecord()) {
            for (RecordComponent component : outcome.getClass().getRecordComponents()) {
                if (component.getType().isEnum() && component.getType() != Urgency.class) {
                    String constant = constant(component, outcome);
                    if (!outcome.code().contains(constant)) {
                        more.add(Words.constant(component.getName()) + " **" + Words.constant(constant) + "**");
                    }
                }
            }
        }
        return more.isEmpty() ? "" : ", " + String.join(", ", more);
    }

    private static String constant(RecordComponent component, Outcome outcome) {
        try {
            return ((Enum<?>) component.getAccessor().invoke(outcome)).name();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(outcome.getClass() + " must be public", e);
        }
    }
}
