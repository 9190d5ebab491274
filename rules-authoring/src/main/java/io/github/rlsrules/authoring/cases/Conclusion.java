package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.runtime.Outcome;

/**
 * What a case file says that a rule concludes: the right side of the rule, stated a second time.
 *
 * @param outcome as {@link OutcomeText} writes it
 */
public record Conclusion(String rule, String outcome, Place place) {
    /** Whether that is this outcome. */
    public boolean isThat(Outcome other) {
        return outcome.equals(OutcomeText.of(other));
    }
}
