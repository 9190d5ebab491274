package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Possibility.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A pattern over outcomes. Outcomes are constants, so the rules that can satisfy it are known beforehand. */
record OutcomePattern(Class<?> type, List<String> conditions, boolean isNegated, Producers concludedBy)
        implements RulePattern {

    List<RuleNode> producers() {
        return concludedBy.rules();
    }

    @Override
    public String text() {
        return type.getSimpleName() + "( " + String.join(", ", conditions) + " )";
    }

    @Override
    public List<RulePattern> patterns() {
        return List.of(this);
    }

    @Override
    public RuleLogic.Pattern logic(int clause, int alternative) {
        Set<Truth> found = concludedBy.truths();
        return new RuleLogic.Pattern(
                type.getSimpleName(),
                isNegated,
                clause,
                alternative,
                List.of(),
                Map.of(),
                IntStream.range(0, conditions.size())
                        .mapToObj(i -> new RuleLogic.Condition(
                                conditions.get(i), i, Optional.empty(), List.of(), Optional.empty(), found))
                        .toList(),
                producers().stream().map(RuleNode::id).toList(),
                truths());
    }

    @Override
    public Set<Truth> truths() {
        return isNegated ? Truth.negated(concludedBy.truths()) : concludedBy.truths();
    }

    @Override
    public Either goal(boolean holds) {
        return concludedBy.goal(holds != isNegated);
    }

    @Override
    public RuleTruths.OfPattern truths(Evaluation evaluation) {
        Set<Truth> found = Set.of(concludedBy.verdict(evaluation).truth());
        return new RuleTruths.OfPattern(
                verdict(evaluation).truth(), conditions.stream().map(c -> found).toList());
    }

    @Override
    public boolean isGuard() {
        return !isNegated && Clearance.class.isAssignableFrom(type);
    }

    @Override
    public Verdict verdict(Evaluation evaluation) {
        Verdict found = concludedBy.verdict(evaluation);
        return isNegated ? found.not() : found;
    }

    @Override
    public void addMissing(Evaluation evaluation, Missing missing) {
        for (RuleNode producer : producers()) {
            if (!evaluation.verdict(producer).isSettled()) {
                missing.addOf(producer);
            }
        }
    }

    @Override
    public void addReasons(Evaluation evaluation, List<Because> reasons) {
        if (isNegated) {
            reasons.add(new Because.Absent(text()));
        } else {
            addConcluded(evaluation, reasons);
        }
    }

    private void addConcluded(Evaluation evaluation, List<Because> reasons) {
        for (RuleNode producer : producers()) {
            if (evaluation.verdict(producer).now()) {
                Outcome outcome = producer.outcome();
                reasons.add(new Because.Concluded(producer.id(), outcome.kind(), outcome.code()));
            }
        }
    }

    @Override
    public void addResults(Evaluation evaluation, List<ConditionResult> results) {
        Truth truth = verdict(evaluation).truth();
        List<Because> given = new ArrayList<>();
        addConcluded(evaluation, given);
        Set<FactPath> missing = new LinkedHashSet<>();
        if (truth == Truth.UNKNOWN) {
            addMissing(evaluation, evaluation.into(missing));
        }
        List<String> from = isNegated || truth == Truth.TRUE
                ? List.of()
                : producers().stream().map(RuleNode::id).toList();
        results.add(new ConditionResult(
                isNegated ? "not " + text() : text(), truth, given, FactPath.paths(missing), from, List.of()));
    }
}
