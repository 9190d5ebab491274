package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.assertions.RuleReport;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an assessment says otherwise than a case expects, grouped by what that means to a patient. */
final class Mismatch {
    /** The most serious first. */
    private enum Group {
        MISSED("Should have fired:"),
        RAISED("Fired though it should not:"),
        SETTLED("Fired, but a missing fact should be able to withdraw it:"),
        OPEN("Fired, but not for good:"),
        DECIDED("Should be undecided:"),
        UNDECIDED("Should be not met, whatever is still to come:"),
        ASKED("Lacks other facts than expected:");

        private final String title;

        Group(String title) {
            this.title = title;
        }
    }

    private final Case one;
    private final Assessment<?> assessment;
    private final Map<String, RuleStatus> wanted;
    /** The rules that came out otherwise, in the order of the rulebook. */
    private final Map<String, Group> groups = new LinkedHashMap<>();
    /** Of each of these that has a reason of its own, those that follow from it. */
    private final Map<String, List<String>> followers = new TreeMap<>();

    private Mismatch(Case one, Assessment<?> assessment) {
        this.one = one;
        this.assessment = assessment;
        this.wanted = one.expected().statuses();
    }

    /** Told to people, causes first, what follows from each in one line; empty if there is none. */
    static String of(Case one, Rulebook rulebook, Assessment<?> assessment) {
        Mismatch difference = new Mismatch(one, assessment);
        rulebook.rules().forEach(difference::compare);
        difference.findCauses();
        StringBuilder text = new StringBuilder();
        for (Group group : Group.values()) {
            String rules = difference.report(group);
            text.append(rules.isEmpty() ? "" : group.title + "\n" + rules);
        }
        return text.append(difference.suppression()).toString();
    }

    private void compare(RuleInfo rule) {
        RuleStatus status = assessment.status(rule.id());
        Group group = group(wanted.get(rule.id()), status, one.scope().contains(rule.topic()));
        if (group == null && !asks(rule.id()).isEmpty()) {
            group = Group.ASKED;
        }
        if (group != null) {
            groups.put(rule.id(), group);
        }
    }

    private void findCauses() {
        for (String rule : groups.keySet()) {
            String cause = rule;
            for (Optional<String> before = causeOf(rule); before.isPresent(); before = causeOf(cause)) {
                cause = before.get();
            }
            List<String> follow = followers.computeIfAbsent(cause, r -> new ArrayList<>());
            if (!cause.equals(rule)) {
                follow.add(rule);
            }
        }
    }

    /** The rule, wrong itself, whose conclusion it reads and for which it comes out otherwise; none if it has a reason of its own. */
    private Optional<String> causeOf(String rule) {
        List<ConditionResult> conditions = assessment.explain(rule).conditions();
        if (groups.get(rule) == Group.MISSED) { // each condition that stands in the way has to have such a reason
            boolean mayBeOpen = wanted.get(rule) == RuleStatus.PROVISIONAL;
            List<Optional<String>> reasons = conditions.stream()
                    .filter(condition -> condition.truth() != Truth.TRUE)
                    .filter(condition -> condition.truth() == Truth.FALSE
                            || !mayBeOpen
                            || wrongRuleIn(condition).isPresent())
                    .map(this::wrongRuleIn)
                    .toList();
            return reasons.stream().allMatch(Optional::isPresent)
                    ? reasons.stream().flatMap(Optional::stream).findFirst()
                    : Optional.empty();
        }
        return conditions.stream()
                .map(this::wrongRuleIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> wrongRuleIn(ConditionResult condition) {
        Stream<String> concluded = condition.given().stream()
                .filter(Because.Concluded.class::isInstance)
                .map(because -> ((Because.Concluded) because).rule());
        Stream<String> here =
                Stream.concat(concluded, condition.couldComeFrom().stream()).filter(groups::containsKey);
        Stream<String> within = condition.alternatives().stream()
                .flatMap(List::stream)
                .map(this::wrongRuleIn)
                .flatMap(Optional::stream);
        return Stream.concat(here, within).findFirst();
    }

    private String report(Group group) {
        StringBuilder text = new StringBuilder();
        groups.forEach((rule, of) -> {
            List<String> follow = followers.get(rule);
            if (of == group && follow != null) {
                text.append(RuleReport.of(assessment, rule)).append(asks(rule));
                text.append(follow.isEmpty() ? "" : "    what follows from it: " + String.join(", ", follow) + "\n");
            }
        });
        return text.toString();
    }

    private static @Nullable Group group(@Nullable RuleStatus wanted, RuleStatus status, boolean inScope) {
        if (wanted == status || (wanted == null && (!inScope || !status.hasFired()))) {
            return null;
        }
        if (wanted == null || (status.hasFired() && !wanted.hasFired())) {
            return Group.RAISED;
        }
        return switch (wanted) {
            case FIRED -> status.hasFired() ? Group.OPEN : Group.MISSED;
            case PROVISIONAL -> status.hasFired() ? Group.SETTLED : Group.MISSED;
            case UNDECIDED -> Group.DECIDED;
            case NOT_MET -> Group.UNDECIDED;
        };
    }

    /** The facts of which the case says that a rule lacks them, held against those that it lacks. */
    private String asks(String rule) {
        List<String> expected = one.expected().undecided().getOrDefault(rule, List.of());
        if (expected.isEmpty()) {
            return "";
        }
        List<String> missing = assessment.explain(rule).missing();
        return facts("asked, and not expected: ", missing, expected) + facts("no longer asked: ", expected, missing);
    }

    private static String facts(String title, List<String> some, List<String> others) {
        TreeSet<String> more = new TreeSet<>(some);
        more.removeAll(new TreeSet<>(others));
        return more.isEmpty() ? "" : "    " + title + String.join(", ", more) + "\n";
    }

    private String suppression() {
        Map<String, List<String>> actual = one.suppressedIn(assessment);
        Map<String, List<String>> expected = one.expected().suppressed();
        return suppression("Should have been suppressed:", expected, actual)
                + suppression("Suppressed though it should not be:", actual, expected);
    }

    private String suppression(String title, Map<String, List<String>> some, Map<String, List<String>> others) {
        String rules = some.entrySet().stream()
                .filter(e -> !e.getValue().equals(others.get(e.getKey())))
                .map(e -> "  %s “%s” by %s\n"
                        .formatted(
                                e.getKey(),
                                assessment.explain(e.getKey()).rule().title(),
                                String.join(", ", e.getValue())))
                .collect(Collectors.joining());
        return rules.isEmpty() ? "" : title + "\n" + rules;
    }
}
