package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleStatus;
import java.util.Map;

/**
 * A case and what the engine makes of it.
 *
 * @param anchor where it stands on the page of its topic
 */
record Example(
        Case written, String anchor, Map<String, RuleStatus> statuses, Facts facts, Assessment<Outcome> assessment) {

    /** What stands on a page is what the engine does; a case that expects something else has no place there. */
    static Example of(Case written, String anchor, Facts facts, RuleEngine<Outcome> engine) {
        Assessment<Outcome> assessment = engine.assess(facts, written.asOf());
        if (!assessment.isComplete()) {
            throw new IllegalStateException(written.place() + ": the assessment of the example is incomplete");
        }
        Map<String, RuleStatus> statuses = written.expected().statuses();
        statuses.forEach((rule, status) -> {
            if (assessment.status(rule) != status) {
                throw new IllegalStateException(written.place() + ": the engine does not do what the example says: "
                        + rule + " is " + assessment.status(rule) + ", not " + status);
            }
        });
        return new Example(written, anchor, statuses, facts, assessment);
    }
}
