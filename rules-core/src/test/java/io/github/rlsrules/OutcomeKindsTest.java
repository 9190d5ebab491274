package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.outcomes.*;
import io.github.rlsrules.runtime.RuleInfo;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A host that knows the class of an outcome knows its kind, and the other way round. */
class OutcomeKindsTest {
    @Test
    void aKindIsCalledLikeItsClass() {
        Set<RlsOutcome.Kind> kinds = EnumSet.noneOf(RlsOutcome.Kind.class);
        for (RuleInfo rule : TheRulebook.RULEBOOK.rules()) {
            RlsOutcome outcome = (RlsOutcome) rule.outcome();
            assertThat(outcome.kind().replace("_", ""))
                    .isEqualToIgnoringCase(outcome.getClass().getSimpleName());
            kinds.add(outcome.ofKind());
        }
        assertThat(kinds)
                .containsExactly(RlsOutcome.Kind.values())
                .hasSameSizeAs(RlsOutcome.class.getPermittedSubclasses());
    }

    @Test
    void aSwitchOverTheKindsNeedsNoDefaultAndReachesEveryRecord() {
        Set<Class<?>> reached = new HashSet<>();
        for (RuleInfo rule : TheRulebook.RULEBOOK.rules()) {
            RlsOutcome outcome = (RlsOutcome) rule.outcome();
            assertThat(outcome).isInstanceOf(recordOf(outcome));
            reached.add(recordOf(outcome));
        }
        assertThat(reached).containsExactlyInAnyOrder(RlsOutcome.class.getPermittedSubclasses());
    }

    private static Class<? extends RlsOutcome> recordOf(RlsOutcome outcome) {
        return switch (outcome.ofKind()) {
            case ADVICE -> Advice.class;
            case ASKED -> Asked.class;
            case CAUSE -> Cause.class;
            case CAUTION -> Caution.class;
            case CLEARED -> Cleared.class;
            case CONTRADICTION -> Contradiction.class;
            case CRITERION -> Criterion.class;
            case DIAGNOSIS -> Diagnosis.class;
            case DIARY_FINDING -> DiaryFinding.class;
            case FEATURE -> Feature.class;
            case IRON_STATUS -> IronStatus.class;
            case MEDICINE_CONCERN -> MedicineConcern.class;
            case MIMIC -> Mimic.class;
            case MIMIC_SIGN -> MimicSign.class;
            case MONITORING -> Monitoring.class;
            case PLAN_STEP -> PlanStep.class;
            case READING -> Reading.class;
            case RED_FLAG -> RedFlag.class;
            case SPECIFIER -> Specifier.class;
        };
    }

    @Test
    void everyOutcomeSaysWhichOfItsKindItIs() {
        for (RuleInfo rule : TheRulebook.RULEBOOK.rules()) {
            RlsOutcome outcome = (RlsOutcome) rule.outcome();
            assertThat(outcome.code()).startsWith(outcome.what().name());
        }
    }
}
