package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Possibility.Either;
import io.github.rlsrules.runtime.Possibility.Goal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Several alternatives of which one is enough; each is one pattern, or some that must all hold. */
record AnyOf(List<List<RulePattern>> alternatives) implements RulePattern {

    @Override
    public String text() {
        return alternatives.stream()
                .map(all -> joined(all.stream()
                        .map(p -> p.isNegated() ? "not " + p.text() : p.text())
                        .toList()))
                .collect(Collectors.joining(" or ", "( ", " )"));
    }

    /** The patterns of one alternative as a rule has them. */
    static String joined(List<String> patterns) {
        return patterns.size() == 1 ? patterns.get(0) : "( " + String.join(" and ", patterns) + " )";
    }

    @Override
    public boolean isNegated() {
        return false;
    }

    @Override
    public List<RulePattern> patterns() {
        return alternatives.stream().flatMap(List::stream).toList();
    }

    @Override
    public RuleLogic.Pattern logic(int clause, int alternative) {
        throw new IllegalStateException("several patterns");
    }

    @Override
    public RuleTruths.OfPattern truths(Evaluation evaluation) {
        throw new IllegalStateException("several patterns");
    }

    @Override
    public Set<Truth> truths() {
        return RulePattern.any(alternatives.stream()
                .map(all ->
                        RulePattern.all(all.stream().map(RulePattern::truths).toList()))
                .toList());
    }

    @Override
    public Either goal(boolean holds) {
        return () -> {
            List<List<Goal>> all = alternatives.stream()
                    .map(a -> a.stream().<Goal>map(p -> p.goal(holds)).toList())
                    .toList();
            if (holds) {
                return all;
            }
            List<Goal> each = new ArrayList<>();
            for (List<Goal> alternative : all) {
                Either one = () -> alternative.stream().map(List::of).toList();
                each.add(one);
            }
            return List.of(each);
        };
    }

    @Override
    public Verdict verdict(Evaluation evaluation) {
        Verdict any = Verdict.NO;
        for (List<RulePattern> all : alternatives) {
            any = any.or(verdict(all, evaluation));
        }
        return any;
    }

    static Verdict verdict(List<RulePattern> all, Evaluation evaluation) {
        Verdict verdict = Verdict.YES;
        for (RulePattern pattern : all) {
            verdict = verdict.and(pattern.verdict(evaluation));
        }
        return verdict;
    }

    @Override
    public void addMissing(Evaluation evaluation, Missing missing) {
        open(evaluation).forEach(all -> evaluation.addMissing(all, missing));
    }

    /** The alternatives that a missing fact could still change. */
    List<List<RulePattern>> open(Evaluation evaluation) {
        return alternatives.stream()
                .filter(all -> !verdict(all, evaluation).isSettled())
                .toList();
    }

    /** Which alternative was true, and why. */
    @Override
    public void addReasons(Evaluation evaluation, List<Because> reasons) {
        for (List<RulePattern> all : alternatives) {
            if (verdict(all, evaluation).now()) {
                all.forEach(p -> p.addReasons(evaluation, reasons));
            }
        }
    }

    /** One row, with those of its alternatives: that one of them is false says nothing while another is true. */
    @Override
    public void addResults(Evaluation evaluation, List<ConditionResult> results) {
        Truth truth = verdict(evaluation).truth();
        List<List<ConditionResult>> rows = new ArrayList<>();
        for (List<RulePattern> all : alternatives) {
            List<ConditionResult> ofOne = new ArrayList<>();
            all.forEach(p -> p.addResults(evaluation, ofOne));
            rows.add(List.copyOf(ofOne));
        }
        List<Because> given = new ArrayList<>();
        if (truth == Truth.TRUE) {
            addReasons(evaluation, given);
        } else {
            rows.stream()
                    .flatMap(List::stream)
                    .filter(row -> row.truth() == truth)
                    .forEach(row -> given.addAll(row.given()));
        }
        Set<FactPath> missing = new LinkedHashSet<>();
        if (truth == Truth.UNKNOWN) {
            addMissing(evaluation, evaluation.into(missing));
        }
        results.add(new ConditionResult(
                text(),
                truth,
                given.stream().distinct().toList(),
                FactPath.paths(missing),
                List.of(),
                List.copyOf(rows)));
    }
}
