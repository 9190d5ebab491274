package io.github.rlsrules.authoring.assertions;

import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Question;
import io.github.rlsrules.runtime.RuleStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What an assessment is to say. Rules are named by id; one that the rulebook does not have is an {@link
 * IllegalArgumentException}. Facts are named by path, as in {@link Question#fact()}.
 *
 * @param <O> the type of all outcomes of the rulebook
 * @since 0.1.0
 */
public final class AssessmentAssert<O extends Outcome> extends AbstractAssert<AssessmentAssert<O>, Assessment<O>> {
    AssessmentAssert(Assessment<O> actual) {
        super(actual, AssessmentAssert.class);
    }

    /**
     * These rules fire, for good or until a missing fact withdraws it; others may too.
     *
     * @param rules their ids
     * @return this assertion
     */
    public AssessmentAssert<O> raises(String... rules) {
        return requireStatus("Should have fired:", EnumSet.of(RuleStatus.FIRED, RuleStatus.PROVISIONAL), rules);
    }

    /**
     * These rules fire, and no missing fact can change that.
     *
     * @param rules their ids
     * @return this assertion
     */
    public AssessmentAssert<O> raisesForGood(String... rules) {
        return requireStatus("Should have fired for good:", EnumSet.of(RuleStatus.FIRED), rules);
    }

    /**
     * These rules do not fire; a missing fact may still make them.
     *
     * @param rules their ids
     * @return this assertion
     */
    public AssessmentAssert<O> isSilentOn(String... rules) {
        return requireStatus(
                "Fired though it should not:", EnumSet.of(RuleStatus.NOT_MET, RuleStatus.UNDECIDED), rules);
    }

    /**
     * These rules do not fire, and no missing fact can change that.
     *
     * @param rules their ids
     * @return this assertion
     */
    public AssessmentAssert<O> rulesOut(String... rules) {
        return requireStatus("Should be not met, whatever is still to come:", EnumSet.of(RuleStatus.NOT_MET), rules);
    }

    /**
     * What these rules conclude is suppressed.
     *
     * @param rules their ids
     * @return this assertion
     */
    public AssessmentAssert<O> suppresses(String... rules) {
        Set<String> suppressed =
                given().suppressed().stream().map(f -> f.rule().id()).collect(Collectors.toSet());
        return requireNone(
                "Should have been suppressed:",
                Arrays.stream(rules)
                        .filter(rule -> !suppressed.contains(rule))
                        .map(rule -> RuleReport.of(actual, rule))
                        .toList());
    }

    /**
     * These facts are among the questions.
     *
     * @param facts their paths
     * @return this assertion
     */
    public AssessmentAssert<O> asksFor(String... facts) {
        Set<String> asked = asked();
        return requireNone(
                "Should have asked for:",
                Arrays.stream(facts)
                        .filter(fact -> !asked.contains(fact))
                        .map("  %s\n"::formatted)
                        .toList(),
                "It asks for: " + String.join(", ", asked));
    }

    /**
     * These facts are not among the questions.
     *
     * @param facts their paths
     * @return this assertion
     */
    public AssessmentAssert<O> doesNotAskFor(String... facts) {
        return requireNone(
                "Asked though it should not:",
                given().questions().stream()
                        .filter(question -> List.of(facts).contains(question.fact()))
                        .map(AssessmentAssert::describe)
                        .toList());
    }

    /**
     * No rule could fire any more that has not.
     *
     * @return this assertion
     */
    public AssessmentAssert<O> hasNothingUndecided() {
        return requireNone(
                "Undecided though it should not be:",
                given().undecided().stream()
                        .map(undecided -> RuleReport.of(actual, undecided.rule().id()))
                        .toList());
    }

    /**
     * Nothing that is missing could change anything.
     *
     * @return this assertion
     */
    public AssessmentAssert<O> isSettled() {
        hasNothingUndecided();
        requireNone(
                "Could be withdrawn though it should not:",
                actual.findings().stream()
                        .filter(Finding::isProvisional)
                        .map(finding -> RuleReport.of(actual, finding.rule().id()))
                        .toList());
        return actual.isSettled()
                ? this
                : fail("the assessment is not settled: it is incomplete, or a rule that no reader" + " sees is open");
    }

    private Set<String> asked() {
        return given().questions().stream().map(Question::fact).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String describe(Question question) {
        return "  " + question.fact() + ", for " + String.join(", ", question.decides())
                + (question.raisedBy().isEmpty() ? "" : ", asked by " + String.join(", ", question.raisedBy()))
                + "\n";
    }

    private AssessmentAssert<O> requireStatus(String title, Set<RuleStatus> allowed, String... rules) {
        return requireNone(
                title,
                Arrays.stream(rules)
                        .filter(rule -> !allowed.contains(given().status(rule)))
                        .map(rule -> RuleReport.of(actual, rule))
                        .toList());
    }

    private AssessmentAssert<O> requireNone(String title, List<String> wrong, String... more) {
        return wrong.isEmpty() ? this : fail(title + "\n" + String.join("", wrong) + String.join("\n", more));
    }

    private AssessmentAssert<O> fail(String message) {
        failWithMessage("%n%s", message);
        return this;
    }

    private Assessment<O> given() {
        isNotNull();
        return actual;
    }
}
