package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings together what is sure of a patient and what would be if what was set aside were right: from the latter come alarms
 * and what is more urgent than anything that is sure, and what these forbid is not advised.
 */
final class InDoubt<O extends Outcome> {
    private final Assessment<O> sure;
    /** The urgency of the patient as far as it is sure. */
    private final Urgency urgency;

    private final Map<String, Finding<O>> alarms = new LinkedHashMap<>();
    private final Map<String, Finding<O>> forbidden = new TreeMap<>();

    InDoubt(Assessment<O> sure, List<Assessment<O>> ifRight) {
        this.sure = sure;
        this.urgency = sure.findings().isEmpty()
                ? Urgency.INFORMATION
                : sure.findings().get(0).outcome().urgency();
        for (Assessment<O> one : ifRight) {
            for (Finding<O> finding : one.findings()) {
                String rule = finding.rule().id();
                if (isMoreUrgent(finding.outcome()) && !hasFired(rule)) {
                    alarms.putIfAbsent(rule, finding.inDoubt());
                }
            }
        }
        if (!alarms.isEmpty()) {
            ifRight.forEach(one -> one.suppressed().forEach(this::addForbidden));
        }
    }

    /** An alarm, a question for one, or what is more urgent than anything that is sure: doubt lowers nobody's urgency. */
    private boolean isMoreUrgent(Outcome outcome) {
        return isUrgent(outcome) || outcome.urgency().isAtLeast(urgency) && outcome.urgency() != urgency;
    }

    private static boolean isUrgent(Outcome outcome) {
        return Priority.asUrgency(outcome).isAtLeast(Urgency.URGENT);
    }

    private boolean hasFired(String rule) {
        return sure.status(rule).hasFired();
    }

    private void addForbidden(Finding<O> finding) {
        boolean byAnAlarm = finding.suppressedBy().stream().anyMatch(alarms::containsKey);
        if (byAnAlarm && !isUrgent(finding.outcome())) {
            forbidden.putIfAbsent(finding.rule().id(), finding);
        }
    }

    Assessment<O> assessment(List<Problem> setAside) {
        List<Finding<O>> findings = new ArrayList<>(sure.findings());
        findings.removeIf(finding -> forbidden.containsKey(finding.rule().id()));
        findings.addAll(alarms.values());
        findings.sort(Comparator.comparingInt(Finding::place));
        List<Finding<O>> suppressed = new ArrayList<>(sure.suppressed());
        sure.findings().stream()
                .map(finding -> forbidden.get(finding.rule().id()))
                .filter(finding -> finding != null)
                .forEach(suppressed::add);
        suppressed.sort(Comparator.comparingInt(Finding::place));
        return sure.beside(setAside, findings, suppressed, asked());
    }

    /** The facts on which the alarms rest, those of the most urgent first. */
    private Set<String> asked() {
        Set<String> facts = new LinkedHashSet<>();
        alarms.values().stream()
                .sorted(Comparator.comparingInt(Finding::place))
                .forEach(alarm -> alarm.addRestsOn(facts));
        return facts;
    }
}
