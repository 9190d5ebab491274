package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The register of claims: every claim is judged, and answered by something that exists. */
class ClaimsTest {
    private static final Path DECISIONS = Path.of("../docs/decisions").toAbsolutePath();
    private static final String DECISION = "decision:";
    private static final String TEXT = "text:";
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

    @Test
    void noClaimStandsTwiceAndNoneIsLost() {
        assertThat(claims()).extracting(ArticleClaim::id).doesNotHaveDuplicates();
        assertThat(claims()).hasSizeGreaterThan(240);
    }

    @Test
    void aPointerToNothingWouldBeNoticed() throws IOException {
        assertThat(exists("RLS-THAT-IS-GONE")).isFalse();
        assertThat(exists("text:that.is.gone")).isFalse();
        assertThat(exists("decision:claims#that-is-gone")).isFalse();
        assertThat(exists("decision:that-is-gone#mechanisms")).isFalse();
    }

    private static boolean exists(String answer) throws IOException {
        if (answer.startsWith(TEXT)) {
            return TEXTS.keys().contains(answer.substring(TEXT.length()));
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
