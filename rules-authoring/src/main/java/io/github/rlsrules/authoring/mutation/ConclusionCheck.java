package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.runtime.Outcome;
import java.util.Optional;

/** A second statement of what each rule concludes, which no change of the rule itself can reach. */
@FunctionalInterface
interface ConclusionCheck {
    /** Where it is stated that this rule concludes something else; empty if this is what is stated, or nothing is. */
    Optional<String> contradicting(String rule, Outcome concluded);
}
