package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Set;

/** One condition over a fact: a test of one component, or several of which one is enough. */
final class Condition {
    private final String text;
    private final ComponentTest[] tests;

    private Condition(String text, List<ComponentTest> tests) {
        this.text = text;
        this.tests = tests.toArray(ComponentTest[]::new);
    }

    static Condition of(FactType type, CompiledRule.Condition condition) {
        return new Condition(
                condition.text(),
                condition.anyOf().stream().map(t -> ComponentTest.of(type, t)).toList());
    }

    String text() {
        return text;
    }

    List<ComponentTest> tests() {
        return List.of(tests);
    }

    /** The only test. */
    ComponentTest test() {
        if (tests.length != 1) {
            throw new RulebookException("condition \"" + text + "\" may not be one of several here");
        }
        return tests[0];
    }

    Verdict verdict(Object fact) {
        Verdict any = Verdict.NO;
        for (ComponentTest test : tests) {
            any = any.or(test.verdict(fact));
        }
        return any;
    }

    /** How it can come out for some fact. */
    Set<Truth> truths() {
        return RulePattern.any(tests().stream().map(ComponentTest::truths).toList());
    }
}
