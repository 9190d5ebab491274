package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.facts.Patient;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases that stand beside the rules; {@code -Dtopic=iron} runs those of one topic. */
class CasesTest {
    private final CaseSuite<Patient> suite = CaseSuite.of(TheRulebook.UNDER_TEST);

    @TestFactory
    Stream<DynamicNode> cases() {
        return suite.topic(System.getProperty("topic", "")).tests();
    }

    @Test
    void everyTopicHasCases() {
        assertThat(suite.topicsWithoutCases()).isEmpty();
    }
}
