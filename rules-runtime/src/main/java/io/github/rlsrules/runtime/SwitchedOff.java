package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules of a rulebook cannot tell because others are switched off. A rule that reads one of these, itself or through
 * others, is never told as not met; if it fired because one of these could not speak, it stands for now only.
 */
final class SwitchedOff {
    static final SwitchedOff NOTHING = new SwitchedOff();

    /** The rules that are switched off and would conclude an emergency, or ask for one. */
    private final List<String> emergencies = new ArrayList<>();
    /** Of each rule those that it reads and that are switched off. */
    private final Map<String, Set<String>> read = new LinkedHashMap<>();
    /** The rules that read one of them under a {@code not}. */
    private final Set<String> negated = new HashSet<>();

    private SwitchedOff() {}

    /** @param whole the rulebook as if nothing were switched off */
    static SwitchedOff of(RuleTree whole, Set<String> off) {
        SwitchedOff switchedOff = new SwitchedOff();
        for (RuleNode rule : whole.rules()) { // in the order of their stages, so what a rule reads comes before it
            switchedOff.follow(rule, off);
            if (off.contains(rule.id()) && Priority.asUrgency(rule.outcome()) == Urgency.EMERGENCY) {
                switchedOff.emergencies.add(rule.id());
            }
        }
        return switchedOff;
    }

    private void follow(RuleNode rule, Set<String> off) {
        Set<String> missed = new TreeSet<>();
        for (RulePattern pattern : rule.patterns()) {
            if (pattern instanceof OutcomePattern outcomes) {
                for (RuleNode producer : outcomes.producers()) {
                    Set<String> here = new TreeSet<>(read.getOrDefault(producer.id(), Set.of()));
                    if (off.contains(producer.id())) {
                        here.add(producer.id());
                    }
                    if (!here.isEmpty() && (outcomes.isNegated() || negated.contains(producer.id()))) {
                        negated.add(rule.id());
                    }
                    missed.addAll(here);
                }
            }
        }
        if (!missed.isEmpty()) {
            read.put(rule.id(), missed);
        }
    }

    List<String> emergencies() {
        return emergencies;
    }

    /** The rules that read one that is switched off, itself or through others, each with all that it reads so. */
    Map<String, Set<String>> dependent() {
        return Collections.unmodifiableMap(read);
    }

    /** What may be told of a rule. */
    RuleStatus status(String rule, Verdict verdict) {
        RuleStatus status = verdict.status();
        if (!read.containsKey(rule)) {
            return status;
        }
        return switch (status) {
            case NOT_MET -> RuleStatus.UNDECIDED;
            case FIRED -> negated.contains(rule) ? RuleStatus.PROVISIONAL : status;
            case PROVISIONAL, UNDECIDED -> status;
        };
    }

    /** Whether a rule is not assessed for want of others: unless it fired without need of them. */
    boolean blinds(String rule, Verdict verdict) {
        return read.containsKey(rule) && !(verdict.now() && !negated.contains(rule));
    }
}
