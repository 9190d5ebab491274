package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
 * @param resolved what was concluded then and is not now, nor forbidden by another rule
 * @param values values that are new, or other ones
 * @param due what has a date, counted from the later assessment; the first first
 * @param overdue what had a date that has passed, and is concluded still; the first first
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
        Set<O> still = outcomes(Stream.concat(now.findings().stream(), now.suppressed().stream()));
        return new Since<>(
                before.asOf(),
                before.rulebook().equals(now.rulebook()),
                now.findings().stream()
                        .filter(finding -> !known.contains(finding.outcome()))
                        .toList(),
                before.findings().stream()
                        .filter(finding -> !still.contains(finding.outcome()))
                        .toList(),
                changes(before.values(), now.values()),
                due(now).toList(),
                due(before)
                        .filter(due -> !due.on().isAfter(now.asOf()))
                        .filter(due -> still.contains(due.finding().outcome()))
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

    private static <O extends Outcome> Stream<Due<O>> due(Assessment<O> assessment) {
        return assessment.findings().stream()
                .flatMap(finding ->
                        finding.outcome().due(assessment.asOf()).stream().map(on -> new Due<>(finding, on)))
                .sorted(Comparator.comparing(Due::on));
    }

    @Override
    public String toString() {
        return "Since[" + previous + "]";
    }
}
