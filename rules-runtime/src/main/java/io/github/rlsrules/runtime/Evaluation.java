package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What every rule comes to for one patient, and what it takes to say why. */
final class Evaluation {
    private final RuleTree tree;
    private final Facts facts;
    private final IntFunction<Verdict> verdicts;
    private final Reasons reasons = new Reasons(this);
    private volatile @Nullable FactView view;
    private volatile @Nullable KnownAnswers known;

    /** @param verdicts what each rule comes to, by its place */
    Evaluation(RuleTree tree, Facts facts, IntFunction<Verdict> verdicts) {
        this.tree = tree;
        this.facts = facts;
        this.verdicts = verdicts;
    }

    RuleTree tree() {
        return tree;
    }

    Facts given() {
        return facts;
    }

    Reasons reasons() {
        return reasons;
    }

    /** Paths of what was asked, and the patient does not know. */
    Set<String> notKnown() {
        return facts.notKnown();
    }

    /** What is known, by path; only what looks for the next questions looks at it. */
    KnownAnswers known() {
        KnownAnswers answers = known;
        if (answers == null) {
            answers = new KnownAnswers(facts);
            known = answers; // nobody changes it, so it does not matter which thread's stays
        }
        return answers;
    }

    /** The facts arranged for patterns; only explanations look at them. */
    FactView facts() {
        FactView known = view;
        if (known == null) {
            known = tree.view(facts);
            view = known;
        }
        return known;
    }

    Verdict verdict(RuleNode rule) {
        return verdicts.apply(rule.index());
    }

    /** Adds the paths of the facts that would decide an undecided rule, or could withdraw a provisional one. */
    void addMissing(RuleNode rule, Set<FactPath> missing) {
        into(missing).addOf(rule);
    }

    /** What adds to a set. */
    Missing into(Set<FactPath> missing) {
        return new Missing() {
            @Override
            public void add(FactPath fact) {
                missing.add(fact);
            }

            @Override
            public void addOf(RuleNode rule) {
                Evaluation.this.addMissing(rule.clauses(), this);
            }
        };
    }

    /** Adds what would settle patterns that must all hold. */
    void addMissing(List<RulePattern> all, Missing missing) {
        for (RulePattern pattern : all) {
            if (!pattern.verdict(this).isSettled()) {
                pattern.addMissing(this, missing);
            }
        }
    }
}
