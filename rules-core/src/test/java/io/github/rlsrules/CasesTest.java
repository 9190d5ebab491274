package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.boundaries.BoundarySuite;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.facts.RlsPatient;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs the cases that stand beside the rules; {@code -Dtopic=iron} runs those of one topic. */
@TestInstance(Lifecycle.PER_CLASS) // reads the cases once
@Execution(ExecutionMode.CONCURRENT)
class CasesTest {
    private static final String TOPIC = System.getProperty("topic", "");

    private final CaseSuite<RlsPatient> suite = CaseSuite.of(TheRulebook.UNDER_TEST);

    @TestFactory
    Stream<DynamicNode> cases() {
        return suite.topic(TOPIC).tests();
    }

    @TestFactory
    Stream<DynamicNode> boundaries() {
        return BoundarySuite.of(TheRulebook.UNDER_TEST, suite).topic(TOPIC).tests();
    }

    @Test
    void everyTopicHasCases() {
        assertThat(suite.topicsWithoutCases()).isEmpty();
    }
}
