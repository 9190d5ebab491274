package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Why the rules fired that did, of one patient: worked out once a rule, since many rest on the same ones. */
final class Reasons {
    private final Evaluation evaluation;
    private final Map<RuleNode, List<Because>> because = new ConcurrentHashMap<>();
    private final Map<RuleNode, Set<Because.Given>> restsOn = new ConcurrentHashMap<>();

    Reasons(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The facts and earlier conclusions that made a rule fire, in the order of its conditions. */
    List<Because> because(RuleNode rule) {
        List<Because> known = because.get(rule);
        return known == null ? first(because, rule, find(rule)) : known;
    }

    private List<Because> find(RuleNode rule) {
        Set<Because> reasons = new LinkedHashSet<>();
        for (RulePattern clause : rule.clauses()) {
            List<Because> some = new ArrayList<>();
            clause.addReasons(evaluation, some);
            reasons.addAll(some);
        }
        return List.copyOf(reasons);
    }

    /** The facts that made a rule fire, itself or through what it reads. */
    Set<Because.Given> restsOn(RuleNode rule) {
        Set<Because.Given> known = restsOn.get(rule);
        return known == null ? first(restsOn, rule, findGivens(rule)) : known;
    }

    private Set<Because.Given> findGivens(RuleNode rule) {
        Set<Because.Given> givens = new LinkedHashSet<>();
        for (Because reason : because(rule)) {
            if (reason instanceof Because.Given given) {
                givens.add(given);
            } else if (reason instanceof Because.Concluded concluded) {
                givens.addAll(restsOn(evaluation.tree().rule(concluded.rule())));
            }
        }
        return Collections.unmodifiableSet(givens);
    }

    /** Whoever asks at the same time gets the same. */
    private static <T> T first(Map<RuleNode, T> all, RuleNode rule, T found) {
        T earlier = all.putIfAbsent(rule, found);
        return earlier == null ? found : earlier;
    }
}
