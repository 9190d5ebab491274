package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.DangerScreen.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of a rulebook that raise an alarm. They are the emergencies, because an emergency is what silences advice; a
 * caution forbids one piece of advice and names it, and nothing less urgent takes back what was said.
 */
final class Alarms {
    private final List<RuleNode> rules;
    /** Only the screen asks for them, so hosts do not pay for them when they start. */
    private final Lazy<Set<String>> signs;

    private final SwitchedOff switchedOff;

    Alarms(RuleTree tree, SwitchedOff switchedOff) {
        this.switchedOff = switchedOff;
        this.rules = tree.rules().stream().filter(Alarms::isAlarm).toList();
        this.signs = new Lazy<>() {
            @Override
            Set<String> make() {
                return DangerSigns.of(tree, rules);
            }
        };
    }

    /** Paths of the facts of which one answer, with nothing else known, raises an alarm. */
    Set<String> signs() {
        return signs.get();
    }

    static boolean isAlarm(RuleNode rule) {
        return rule.isVisible() && isAlarm(rule.outcome());
    }

    /** An inquiry asks for a danger sign; it does not say that there is one. */
    private static boolean isAlarm(Outcome outcome) {
        return outcome.urgency() == Urgency.EMERGENCY && !(outcome instanceof Inquiry);
    }

    DangerScreen screen(Assessment<?> assessment, Evaluation evaluation) {
        return new DangerScreen(status(assessment, evaluation), open(assessment, evaluation), notAssessed(evaluation));
    }

    private List<String> open(Assessment<?> assessment, Evaluation evaluation) {
        Set<FactPath> missing = new LinkedHashSet<>();
        rules.stream()
                .filter(rule -> !evaluation.verdict(rule).isSettled())
                .forEach(rule -> evaluation.addMissing(rule, missing));
        Set<String> paths = new LinkedHashSet<>(FactPath.paths(missing));
        Set<String> open = new LinkedHashSet<>();
        assessment.questions().forEach(question -> open.add(question.fact()));
        open.retainAll(paths);
        open.addAll(paths); // what was asked in vain is no question any more
        return List.copyOf(open);
    }

    /** The emergencies of which nothing can be said, because rules are switched off. */
    List<String> notAssessed(Evaluation evaluation) {
        List<String> all = new ArrayList<>(switchedOff.emergencies());
        rules.stream()
                .filter(rule -> switchedOff.blinds(rule.id(), evaluation.verdict(rule)))
                .forEach(rule -> all.add(rule.id()));
        return all;
    }

    /** Whether one has fired, for good or for now; by either evaluator. */
    boolean isRaised(Assessment<?> assessment, Evaluation evaluation) {
        return assessment.findings().stream().anyMatch(f -> isAlarm(f.outcome()))
                || rules.stream().anyMatch(rule -> evaluation.verdict(rule).now());
    }

    /** How far alarms are ruled out. */
    Status status(Assessment<?> assessment, Evaluation evaluation) {
        if (isRaised(assessment, evaluation)) {
            return Status.RAISED;
        }
        if (!isSomeSignKnown(evaluation.given())) {
            return Status.NOT_ASKED;
        }
        boolean cleared = assessment.isComplete()
                && switchedOff.emergencies().isEmpty()
                && rules.stream().allMatch(rule -> assessment.status(rule.id()) == RuleStatus.NOT_MET);
        return cleared ? Status.CLEARED : Status.PARTLY;
    }

    private boolean isSomeSignKnown(Facts facts) {
        return facts.records().stream().anyMatch(this::isSomeSignKnown);
    }

    private boolean isSomeSignKnown(Record fact) {
        FactType type = FactType.of(fact.getClass());
        return !type.isList()
                && type.components().stream()
                        .filter(c -> UnreadFacts.isGiven(fact, type, c))
                        .anyMatch(c -> signs.get().contains(type.pathOf(fact, c)));
    }
}
