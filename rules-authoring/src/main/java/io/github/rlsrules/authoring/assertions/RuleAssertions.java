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
 *
 * @since 0.1.0
 */
public final class RuleAssertions {
    private RuleAssertions() {}

    /**
     * {@return what is to be said of an assessment}
     *
     * @param <O> the type of all outcomes of its rulebook
     * @param assessment of a patient who does not exist
     */
    public static <O extends Outcome> AssessmentAssert<O> assertThat(Assessment<O> assessment) {
        return new AssessmentAssert<>(assessment);
    }
}
