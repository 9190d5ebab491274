package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since an earlier assessment of the same patient. Prints nothing about the patient.
 *
 * @param <O> the type of all outcomes of the rulebook
 * @param previous the date of the earlier one
 * @param sameRulebook whether both were made by the same rulebook; if not, a change can come from a changed rule
 * @param appeared what is concluded now and was not then
 * @param resolved what was concluded then, and now neither is nor is forbidden by another rule, nor anything else about the same
 * @param values values that are new, or other ones
 * @param due what has a date, the first first: counted from the later assessment, or from the facts on which it rests, as a test from an
 *     infusion. Of what is about the same only the first
 * @param overdue what had a date that has passed, and is concluded still; of what counts from facts, if it is due now. The first first
 * @since 0.1.0
 */
public record Since<O extends Outcome>(
        LocalDate previous,
        boolean sameRulebook,
        List<Finding<O>> appeared,
        List<Finding<O>> resolved,
        List<Change> values,
        List<Due<O>> due,
        List<Due<O>> overdue) {

    /**
     * A value that is another one now.
     *
     * @param before the earlier value; null if there was none
     * @param now the later one
     */
    public record Change(@Nullable Value before, Value now) {}

    /**
     * Something to be done by a day.
     *
     * @param <O> the type of all outcomes of the rulebook
     * @param finding what is to be done
     * @param on the day by which
     */
    public record Due<O extends Outcome>(Finding<O> finding, LocalDate on) {}

    static <O extends Outcome> Since<O> of(Assessment<O> before, Assessment<O> now) {
        Set<O> known = outcomes(before.findings().stream());
        Set<Object> still = Stream.concat(now.findings().stream(), now.suppressed().stream())
                .map(finding -> finding.outcome().matter())
                .collect(Collectors.toSet());
        List<Due<O>> due = due(now);
        Set<Object> today = due.stream()
                .filter(one -> !one.on().isAfter(now.asOf()))
                .map(one -> one.finding().outcome().matter())
                .collect(Collectors.toSet());
        return new Since<>(
                before.asOf(),
                before.rulebook().equals(now.rulebook()),
                now.findings().stream()
                        .filter(finding -> !known.contains(finding.outcome()))
                        .toList(),
                before.findings().stream()
                        .filter(finding -> !still.contains(finding.outcome().matter()))
                        .toList(),
                changes(before.values(), now.values()),
                due,
                due(before).stream()
                        .filter(one -> !one.on().isAfter(now.asOf()))
                        .filter(one -> (one.finding().counted(before.asOf()).isPresent() ? today : still)
                                .contains(one.finding().outcome().matter()))
                        .toList());
    }

    private static <O extends Outcome> Set<O> outcomes(Stream<Finding<O>> findings) {
        return findings.map(Finding::outcome).collect(Collectors.toSet());
    }

    private static List<Change> changes(List<Value> before, List<Value> now) {
        return now.stream()
                .map(value -> new Change(
                        before.stream()
                                .filter(old -> old.fact().equals(value.fact()))
                                .findFirst()
                                .orElse(null),
                        value))
                .filter(change -> change.before() == null
                        || !change.before().shown().equals(change.now().shown()))
                .toList();
    }

    private static <O extends Outcome> List<Due<O>> due(Assessment<O> assessment) {
        Map<Object, Due<O>> first = new LinkedHashMap<>();
        assessment.findings().stream()
                .flatMap(finding -> due(finding, assessment.asOf()).stream())
                .sorted(Comparator.comparing(Due::on))
                .forEach(due -> first.putIfAbsent(due.finding().outcome().matter(), due));
        return List.copyOf(first.values());
    }

    /** What should have been done already is to be done that day. */
    private static <O extends Outcome> Optional<Due<O>> due(Finding<O> finding, LocalDate asOf) {
        return finding.outcome()
                .due(finding.counted(asOf).orElse(asOf))
                .map(on -> new Due<>(finding, on.isBefore(asOf) ? asOf : on));
    }

    @Override
    public String toString() {
        return "Since[" + previous + "]";
    }
}
