package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.assertions.RuleAssertions;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.Question;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import org.junit.jupiter.api.Test;

/** Of a patient of whom nothing is known, nothing is said: neither good nor bad. */
class EmptyPatientTest {
    private final Assessment<RlsOutcome> assessment =
            TheRules.RULES.assess(RlsPatient.builder().build(), TheCohort.AS_OF);

    @Test
    void nothingIsConcluded() {
        assertThat(assessment.isComplete()).isTrue();
        RuleAssertions.assertThat(assessment).isSilentOn(rulesWithReaders());
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.suppressed()).isEmpty();
        assertThat(assessment.notAssessed()).isEmpty();
    }

    private static String[] rulesWithReaders() {
        return TheRulebook.RULEBOOK.rules().stream()
                .filter(rule -> !(rule.outcome() instanceof Intermediate))
                .map(RuleInfo::id)
                .toArray(String[]::new);
    }

    @Test
    void nothingIsRuledOut() {
        assertThat(TheRulebook.RULEBOOK.rules())
                .noneMatch(rule -> assessment.status(rule.id()) == RuleStatus.NOT_MET
                        || assessment.status(rule.id()) == RuleStatus.FIRED);
        assertThat(assessment.isSettled()).isFalse();
    }

    @Test
    void theCriteriaAreAskedForFirstAndTheUrgeBeforeAll() {
        assertThat(assessment.questions().stream().map(Question::fact))
                .startsWith(
                        "legSymptoms.urgeToMove",
                        "legSymptoms.worseAtRest",
                        "legSymptoms.reliefByMovement",
                        "legSymptoms.timeOfDay",
                        "legSymptoms.mimicAssessment");
    }
}
