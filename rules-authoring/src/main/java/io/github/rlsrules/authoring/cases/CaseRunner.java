package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.Rulebook;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs one case and says, where it fails, what was expected, what happened, and why. */
final class CaseRunner<P> {
    private final Rulebook rulebook;
    private final RulebookUnderTest.FactsOf<JsonNode> factsOf;
    private final Supplier<RuleEngine<Outcome>> newEngine;
    private final GoldenFiles golden;

    /** Made when the first case runs: whoever only reads cases needs none. */
    private @Nullable RuleEngine<Outcome> engine;

    CaseRunner(RulebookUnderTest<P> underTest, Supplier<RuleEngine<Outcome>> newEngine, GoldenFiles golden) {
        this.rulebook = underTest.rulebook();
        this.factsOf = underTest.factsOfJson();
        this.newEngine = newEngine;
        this.golden = golden;
    }

    void run(Case one) {
        String heading = heading(one);
        Assessment<?> assessment;
        try {
            assessment = engine().assess(factsOf(one), one.asOf());
        } catch (InvalidFactsException e) {
            List<String> problems =
                    e.problems().stream().map(p -> p.path() + " " + p.code()).toList();
            assertThat(problems)
                    .as(
                            "%s: the facts are refused: %s%s",
                            heading, e.getMessage(), Meant.question(one.facts(), e.problems()))
                    .isEqualTo(one.expected().invalid());
            return;
        }
        assertThat(one.expected().invalid())
                .as("%s: the facts were expected to be refused", heading)
                .isEmpty();
        assertThat(assessment.failures())
                .as("%s: the assessment is incomplete", heading)
                .isEmpty();
        String difference = Mismatch.of(one, rulebook, assessment);
        if (!difference.isEmpty()) {
            throw new AssertionError(heading + "\n" + difference);
        }
        if (one.marks().golden()) {
            golden.check(one, ExplainedResult.of(one, assessment));
        }
    }

    private synchronized RuleEngine<Outcome> engine() {
        RuleEngine<Outcome> made = engine;
        if (made == null) {
            made = newEngine.get();
            engine = made;
        }
        return made;
    }

    /** @throws InvalidFactsException if the facts are refused */
    Facts factsOf(Case one) {
        return factsOf.of(one.facts(), one.asOf());
    }

    private static String heading(Case one) {
        return one.place() + ": " + one;
    }
}
