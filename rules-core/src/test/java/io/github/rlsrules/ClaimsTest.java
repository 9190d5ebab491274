package io.github.rlsrules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Sureness;
import io.github.rlsrules.runtime.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The register of claims: every claim is judged, and answered by something that exists. */
class ClaimsTest {
    private static final Path DECISIONS = Path.of("../docs/decisions").toAbsolutePath();
    private static final String DECISION = "decision:";
    private static final String TEXT = "text:";
    private static final String OPTION = "option:";
    private static final Rulebook RULEBOOK = TheRulebook.RULEBOOK;
    private static final Texts TEXTS = RULEBOOK.texts(Locale.ENGLISH);
    private static final Set<String> RULES =
            RULEBOOK.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

    static List<ArticleClaim> claims() {
        return RlsRules.claims();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaimIsAnsweredBySomethingThatExists(ArticleClaim claim) throws IOException {
        assertThat(claim.answers()).isNotEmpty();
        for (String answer : claim.answers()) {
            assertThat(exists(answer)).as(claim.id() + " points to " + answer).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaimCitesKnownSourcesOrNone(ArticleClaim claim) {
        assertThat(claim.sources())
                .allSatisfy(citation -> assertThat(RULEBOOK.sources()).containsKey(citation.source()));
        assertThat(claim.text()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void whatIsSupportedCitesWhoSupportsIt(ArticleClaim claim) {
        assertThat(claim.verdict() == ArticleClaim.Verdict.SUPPORTED
                        && claim.sources().isEmpty())
                .isFalse();
    }

    private static Stream<RlsOutcome> outcomes(ArticleClaim claim) {
        return claim.answers().stream()
                .flatMap(answer -> RULEBOOK.rule(answer).stream())
                .map(rule -> (RlsOutcome) rule.outcome());
    }

    /** A work that somebody has read, or an own decision. */
    private static boolean restsOnSomething(ArticleClaim claim) {
        return claim.sources().stream()
                .anyMatch(citation -> citation.sureness().isRead() || citation.sureness() == Sureness.DECISION);
    }

    /** Advice that is tried by oneself; what is discussed with somebody is no such advice. */
    private static boolean isToBeTried(RlsOutcome outcome) {
        return outcome instanceof Advice advice && advice.standing() != Advice.Standing.DISCUSS;
    }

    @ParameterizedTest
    @MethodSource("claims")
    void noTagOfAClaimSaysMoreThanWasRead(ArticleClaim claim) {
        assertThat(claim.sources())
                .allSatisfy(citation -> assertThat(Lint.tagFault(
                                citation, requireNonNull(RULEBOOK.sources().get(citation.source()))))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void anAnswerFitsTheVerdict(ArticleClaim claim) {
        switch (claim.verdict()) {
            case SUPPORTED -> {
                assertThat(restsOnSomething(claim)).isTrue();
                assertThat(outcomes(claim))
                        .noneMatch(outcome ->
                                outcome instanceof Advice advice && advice.standing() == Advice.Standing.LOW_EVIDENCE);
            }
            case CONTRADICTED ->
                assertThat(restsOnSomething(claim)
                                || claim.id().startsWith("X-")
                                || claim.answers().contains(DECISION + "claims#contradictions"))
                        .as("somebody says otherwise, or another of the articles")
                        .isTrue();
            case UNSAFE ->
                assertThat(outcomes(claim))
                        .as("somebody is warned or sent, and not left to try it")
                        .isNotEmpty()
                        .anyMatch(outcome -> !isToBeTried(outcome));
            case PROMOTION -> assertThat(outcomes(claim)).isEmpty();
            case CORRECTED, PARTLY, PLAUSIBLE, UNSUPPORTED ->
                assertThat(claim.answers()).isNotEmpty();
        }
    }

    @Test
    void noClaimStandsTwiceAndNoneIsLost() {
        assertThat(claims()).extracting(ArticleClaim::id).doesNotHaveDuplicates();
        assertThat(claims()).hasSizeGreaterThan(240);
    }

    @Test
    void aPointerToNothingWouldBeNoticed() throws IOException {
        assertThat(exists("RLS-THAT-IS-GONE")).isFalse();
        assertThat(exists("text:that.is.gone")).isFalse();
        assertThat(exists("option:THAT_IS_GONE")).isFalse();
        assertThat(exists("decision:claims#that-is-gone")).isFalse();
        assertThat(exists("decision:that-is-gone#mechanisms")).isFalse();
    }

    private static boolean exists(String answer) throws IOException {
        if (answer.startsWith(TEXT)) {
            return TEXTS.keys().contains(answer.substring(TEXT.length()));
        }
        if (answer.startsWith(OPTION)) {
            return Arrays.stream(Option.values())
                    .anyMatch(option -> option.name().equals(answer.substring(OPTION.length())));
        }
        if (!answer.startsWith(DECISION)) {
            return RULES.contains(answer);
        }
        String[] fileAndHeading = answer.substring(DECISION.length()).split("#", 2);
        Path file = DECISIONS.resolve(fileAndHeading[0] + ".md");
        return fileAndHeading.length == 2
                && Files.exists(file)
                && Files.readAllLines(file).stream()
                        .anyMatch(line -> line.startsWith("#") && anchor(line).equals(fileAndHeading[1]));
    }

    /** The anchor that a heading gets. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+\\s*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }
}
