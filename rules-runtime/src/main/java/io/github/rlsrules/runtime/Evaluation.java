package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The second evaluator's verdict on every rule for one patient. */
final class Evaluation {
    private final FactView facts;
    private final Verdict[] verdicts;
    private final List<Failure> failures = new ArrayList<>(0);

    /** Evaluates the rules, which stand in the order of their stages: all, or some with all whose outcomes these read. */
    Evaluation(List<RuleNode> rules, FactView facts) {
        this.facts = facts;
        this.verdicts = new Verdict[rules.get(rules.size() - 1).index() + 1];
        for (RuleNode rule : rules) {
            verdicts[rule.index()] = evaluate(rule);
        }
    }

    /** @throws IllegalStateException if a rule fails; it names the rule */
    static Evaluation complete(List<RuleNode> rules, FactView facts) {
        Evaluation evaluation = new Evaluation(rules, facts);
        if (!evaluation.failures.isEmpty()) {
            throw new IllegalStateException("failed: " + evaluation.failures);
        }
        return evaluation;
    }

    private Verdict evaluate(RuleNode rule) {
        Verdict verdict = rule.verdict(this);
        if (!facts.hasFailed()) {
            return verdict;
        }
        failures.add(new Failure(Failure.Kind.RULE_FAILED, List.of(rule.id())));
        return verdict == Verdict.FOR_NOW ? Verdict.NOT_YET : verdict; // no rule fires because it failed
    }

    FactView facts() {
        return facts;
    }

    Verdict verdict(RuleNode rule) {
        return verdicts[rule.index()];
    }

    /** The rules that could not be evaluated. */
    List<Failure> failures() {
        return failures;
    }

    /** The rules that fire now, by index. */
    BitSet fired() {
        BitSet fired = new BitSet(verdicts.length);
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i].now()) {
                fired.set(i);
            }
        }
        return fired;
    }

    /** Adds the paths of the facts that would decide an undecided rule, or could withdraw a provisional one. */
    void addMissing(RuleNode rule, Set<FactPath> facts) {
        for (RulePattern p : rule.patterns()) {
            if (!p.verdict(this).isSettled()) {
                p.addMissing(this, facts);
            }
        }
    }
}
