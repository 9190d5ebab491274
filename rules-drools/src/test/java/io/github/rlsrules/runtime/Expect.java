package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

/** States what becomes of a rule for a patient: both evaluators ran and agree, and exactly these facts are missing. */
final class Expect {
    private Expect() {}

    /** Of a rulebook whose only rule is {@code R}. */
    static void status(RuleEngine<Outcome> engine, Facts facts, RuleStatus status, String... missing) {
        status("R", engine, facts, status, missing);
    }

    static void status(String rule, RuleEngine<Outcome> engine, Facts facts, RuleStatus status, String... missing) {
        Assessment<Outcome> assessment = engine.assess(facts, Books.TODAY);
        assertThat(assessment.failures()).isEmpty();
        assertThat(assessment.status(rule)).isEqualTo(status);
        assertThat(assessment.explain(rule).missing()).containsExactly(missing);
    }
}
