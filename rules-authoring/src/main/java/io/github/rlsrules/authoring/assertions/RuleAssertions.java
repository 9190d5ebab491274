package io.github.rlsrules.authoring.assertions;

import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Outcome;

/**
 * Assertions on an assessment, beside those of AssertJ:
 *
 * <pre>{@code
 * RuleAssertions.assertThat(assessment).raises("RLS-RF-ASYMMETRY").asksFor("legSymptoms.abruptOnset");
 * }</pre>
 *
 * <p>A failure tells what became of each rule, how its conditions came out, and what would make it fire. It shows values of the
 * patient, so use it on invented ones.
 */
public final class RuleAssertions {
    private RuleAssertions() {}

    public static <O extends Outcome> AssessmentAssert<O> assertThat(Assessment<O> assessment) {
        return new AssessmentAssert<>(assessment);
    }
}
