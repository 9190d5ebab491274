package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Threshold;
import java.util.List;

/** Finds the examples that lie just on a limit: those say most about a rule. */
final class OnTheLimit {
    private OnTheLimit() {}

    static boolean isOnTheLimit(Example example, RuleLogic logic) {
        for (RuleLogic.Pattern pattern : logic.patterns()) {
            for (RuleLogic.Condition condition : pattern.conditions()) {
                if (condition.threshold().isPresent()
                        && isOnTheLimit(
                                example,
                                logic.rule(),
                                pattern.reads(),
                                condition.threshold().get())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the name of an example tells a number to which the rule compares. */
    static boolean isNamed(Example example, RuleLogic logic) {
        return logic.patterns().stream()
                .flatMap(p -> p.conditions().stream())
                .flatMap(c -> c.threshold().stream())
                .anyMatch(t -> example.written()
                        .name()
                        .contains(t.toString().substring(t.operator().symbol().length() + 1)));
    }

    static boolean isOnTheLimit(Example example, RuleInfo rule, List<String> reads, Threshold threshold) {
        return example.assessment().explain(rule.id()).conditions().stream()
                .flatMap(c -> c.given().stream())
                .anyMatch(because -> because instanceof Because.Given given
                        && reads.contains(given.fact())
                        && given.value().matches("-?[0-9.]+( .*)?")
                        && Double.parseDouble(given.value().replaceFirst(" .*", "")) == threshold.value());
    }
}
