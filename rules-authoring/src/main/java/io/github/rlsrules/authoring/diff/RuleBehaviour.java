package io.github.rlsrules.authoring.diff;

import java.util.List;

/**
 * What one version made of one rule for one patient.
 *
 * @param status the name of a status; empty where no rule was evaluated
 * @param suppressedBy the rules that forbid its outcome; empty if none does
 * @param words what the patient and the clinician read; empty if nothing
 */
record RuleBehaviour(String rule, String title, String status, String outcome, String suppressedBy, String words) {
    static RuleBehaviour of(List<String> row) {
        return new RuleBehaviour(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
    }

    boolean fired() {
        return status.equals("FIRED") || status.equals("PROVISIONAL");
    }

    /** Whether it stands for the whole assessment, not for a rule. */
    boolean isOfTheWhole() {
        return rule.startsWith("(");
    }
}
