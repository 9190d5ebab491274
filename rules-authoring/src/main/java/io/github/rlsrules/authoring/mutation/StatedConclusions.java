package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.cases.Conclusion;
import io.github.rlsrules.runtime.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the case files say that rules conclude: a second statement, which no change of a rule can reach. */
final class StatedConclusions {
    private final Map<String, Conclusion> byRule = new HashMap<>();

    private StatedConclusions() {}

    static StatedConclusions of(List<Conclusion> conclusions) {
        StatedConclusions stated = new StatedConclusions();
        conclusions.forEach(conclusion -> stated.byRule.put(conclusion.rule(), conclusion));
        return stated;
    }

    /** Whether it is said that this rule concludes something else. */
    boolean contradict(String rule, Outcome concluded) {
        Conclusion stated = byRule.get(rule);
        return stated != null && !stated.isThat(concluded);
    }

    /** What is said of a rule; empty if nothing is. */
    String textOf(String rule) {
        return Optional.ofNullable(byRule.get(rule)).map(Conclusion::outcome).orElse("");
    }
}
