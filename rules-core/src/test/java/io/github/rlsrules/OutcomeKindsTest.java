package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.RuleInfo;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A host that knows the class of an outcome knows its kind, and the other way round. */
class OutcomeKindsTest {
    @Test
    void aKindIsCalledLikeItsClass() {
        Set<String> kinds = new TreeSet<>();
        for (RuleInfo rule : TheRulebook.RULEBOOK.rules()) {
            String kind = rule.outcome().kind();
            assertThat(kind.replace("_", ""))
                    .isEqualToIgnoringCase(rule.outcome().getClass().getSimpleName());
            kinds.add(kind);
        }
        assertThat(kinds).hasSameSizeAs(RlsOutcome.class.getPermittedSubclasses());
    }

    @Test
    void everyOutcomeSaysWhichOfItsKindItIs() {
        for (RuleInfo rule : TheRulebook.RULEBOOK.rules()) {
            RlsOutcome outcome = (RlsOutcome) rule.outcome();
            assertThat(outcome.code()).startsWith(outcome.what().name());
        }
    }
}
