package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.assertions.RuleReport;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final Map<Group, StringBuilder> groups = new EnumMap<>(Group.class);

    private Mismatch(Case one, Assessment<?> assessment) {
        this.one = one;
        this.assessment = assessment;
        this.wanted = one.expected().statuses();
    }

    /** Told to people; empty if there is none. */
    static String of(Case one, Rulebook rulebook, Assessment<?> assessment) {
        Mismatch difference = new Mismatch(one, assessment);
        rulebook.rules().forEach(difference::compare);
        StringBuilder text = new StringBuilder();
        difference.groups.forEach(
                (group, rules) -> text.append(group.title).append('\n').append(rules));
        return text.append(difference.suppression()).toString();
    }

    private void compare(RuleInfo rule) {
        RuleStatus status = assessment.status(rule.id());
        String asks = asks(rule.id());
        Group group = group(wanted.get(rule.id()), status, one.scope().contains(rule.topic()));
        if (group == null && !asks.isEmpty()) {
            group = Group.ASKED;
        }
        if (group != null) {
            groups.computeIfAbsent(group, g -> new StringBuilder())
                    .append(RuleReport.of(assessment, rule.id()))
                    .append(asks);
        }
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
