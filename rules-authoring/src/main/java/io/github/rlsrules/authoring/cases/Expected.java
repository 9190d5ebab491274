package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.runtime.RuleStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a case expects. {@code fired} and {@code provisional} are complete: no other rule of the case's topics may fire.
 *
 * @param fired rules that fire for good
 * @param provisional rules that fire, and that a missing fact could still withdraw
 * @param notMet rules that are not met, whatever is still to come; not complete
 * @param undecided rules that are undecided, with the facts that would decide them; not complete
 * @param suppressed rules whose outcome is forbidden, with the rules that forbid it; complete
 * @param invalid the problems for which the facts are refused, as path and code; nothing else may be expected then
 */
public record Expected(
        Set<String> fired,
        Set<String> provisional,
        Set<String> notMet,
        Map<String, List<String>> undecided,
        Map<String, List<String>> suppressed,
        List<String> invalid) {

    /** The status that each rule is said to have, for the rules of which something is said. */
    public Map<String, RuleStatus> statuses() {
        Map<String, RuleStatus> statuses = new TreeMap<>();
        fired.forEach(rule -> statuses.put(rule, RuleStatus.FIRED));
        provisional.forEach(rule -> statuses.put(rule, RuleStatus.PROVISIONAL));
        notMet.forEach(rule -> statuses.put(rule, RuleStatus.NOT_MET));
        undecided.keySet().forEach(rule -> statuses.put(rule, RuleStatus.UNDECIDED));
        return statuses;
    }

    /** All rules that it names. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>(statuses().keySet());
        rules.addAll(suppressed.keySet());
        suppressed.values().forEach(rules::addAll);
        return rules;
    }

    /** All firings that it allows. */
    public Set<String> firings() {
        Set<String> firings = new TreeSet<>(fired);
        firings.addAll(provisional);
        return firings;
    }
}
