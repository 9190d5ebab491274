package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be expected of rules and patterns for one patient once all is asked that can be; answers count as independent of each other.
 */
final class Chances {
    private final Evaluation evaluation;
    private final Asking asking;
    private final Outlook[] ofRules;
    private final Map<RulePattern, Outlook> ofPatterns = new IdentityHashMap<>();

    /**
     * What is to be expected of a pattern, or of a rule.
     *
     * @param verdict what it comes to now
     * @param chance how likely it is that it holds in the end
     * @param isAskedAnyway whether some of what it waits for is asked of everybody like this patient
     * @param missing of a pattern over facts: the paths of those that would settle it
     */
    record Outlook(Verdict verdict, double chance, boolean isAskedAnyway, List<String> missing) {
        private static final Outlook HOLDS = new Outlook(Verdict.YES, 1, false, List.of());
        private static final Outlook FAILS = new Outlook(Verdict.NO, 0, false, List.of());

        static Outlook of(Verdict verdict, double chance, boolean isAskedAnyway) {
            return verdict.isSettled() ? settled(verdict) : new Outlook(verdict, chance, isAskedAnyway, List.of());
        }

        static Outlook settled(Verdict verdict) {
            return verdict.now() ? HOLDS : FAILS;
        }

        boolean isOpen() {
            return !verdict.isSettled();
        }
    }

    Chances(Evaluation evaluation, Asking asking) {
        this.evaluation = evaluation;
        this.asking = asking;
        List<RuleNode> rules = evaluation.tree().rules(); // what a rule reads stands before it
        this.ofRules = new Outlook[rules.size()];
        for (RuleNode rule : rules) {
            Verdict verdict = evaluation.verdict(rule);
            ofRules[rule.index()] = verdict.isSettled() ? Outlook.settled(verdict) : all(rule.clauses());
        }
    }

    Outlook of(RuleNode rule) {
        return ofRules[rule.index()];
    }

    Outlook of(RulePattern pattern) {
        Outlook known = ofPatterns.get(pattern);
        if (known == null) {
            known = find(pattern);
            ofPatterns.put(pattern, known);
        }
        return known;
    }

    private Outlook find(RulePattern pattern) {
        if (pattern instanceof AnyOf anyOf) {
            return one(anyOf.alternatives().stream().map(this::all).toList());
        }
        if (pattern instanceof OutcomePattern outcomes) {
            Outlook found = one(outcomes.producers().stream().map(this::of).toList());
            return outcomes.isNegated() ? not(found) : found;
        }
        return find((FactPattern) pattern);
    }

    /** Of patterns that must all hold. */
    Outlook all(List<RulePattern> patterns) {
        Verdict verdict = Verdict.YES;
        double all = 1;
        boolean isAskedAnyway = false;
        for (RulePattern pattern : patterns) {
            for (RulePattern part : pattern.parts()) {
                Outlook outlook = of(part);
                verdict = verdict.and(outlook.verdict());
                all *= outlook.chance();
                isAskedAnyway |= outlook.isAskedAnyway();
            }
        }
        return Outlook.of(verdict, all, isAskedAnyway);
    }

    /** Of what holds if one of these does. */
    private static Outlook one(List<Outlook> outlooks) {
        Verdict verdict = Verdict.NO;
        double none = 1;
        boolean isAskedAnyway = false;
        for (Outlook outlook : outlooks) {
            verdict = verdict.or(outlook.verdict());
            none *= 1 - outlook.chance();
            isAskedAnyway |= outlook.isAskedAnyway();
        }
        return Outlook.of(verdict, 1 - none, isAskedAnyway);
    }

    private static Outlook not(Outlook found) {
        return Outlook.of(found.verdict().not(), 1 - found.chance(), found.isAskedAnyway());
    }

    private Outlook find(FactPattern pattern) {
        Verdict verdict = pattern.verdict(evaluation);
        if (verdict.isSettled()) {
            return Outlook.settled(verdict);
        }
        List<String> missing = missing(pattern);
        return new Outlook(
                verdict,
                canSomeBeAsked(missing) ? chance(pattern) : verdict.now() ? 1 : 0,
                isSomeAlwaysAsked(missing),
                missing);
    }

    private List<String> missing(FactPattern pattern) {
        List<String> missing = new ArrayList<>(1);
        pattern.addMissing(evaluation.facts(), fact -> {
            if (!missing.contains(fact.path())) {
                missing.add(fact.path());
            }
        });
        return missing;
    }

    private boolean canSomeBeAsked(List<String> facts) {
        for (String fact : facts) {
            if (asking.canBeAsked(fact) != Truth.FALSE) {
                return true;
            }
        }
        return false;
    }

    private boolean isSomeAlwaysAsked(List<String> facts) {
        for (String fact : facts) {
            if (asking.isAlwaysAsked(fact)) {
                return true;
            }
        }
        return false;
    }

    private double chance(FactPattern pattern) {
        double found = pattern.chance(evaluation.facts(), asking);
        return pattern.isNegated() ? 1 - found : found;
    }
}
