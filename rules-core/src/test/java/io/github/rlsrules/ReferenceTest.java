package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.reference.Reference;
import io.github.rlsrules.runtime.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The reference in {@code docs/reference} is what the rulebook says; {@code -Dgolden=update} writes it anew. The static site
 * is left in {@code target/rulebook-site}.
 */
@ResourceLock("mutation-verdicts.ndjson")
class ReferenceTest {
    private static final Reference REFERENCE = TheReference.REFERENCE;

    @Test
    void theCommittedReferenceIsWhatTheRulebookSays() {
        if ("update".equals(System.getProperty("golden"))) {
            Reference.write(REFERENCE.markdown(), TheReference.COMMITTED);
        }
        assertThat(Reference.differences(REFERENCE.markdown(), TheReference.COMMITTED))
                .isEmpty();
    }

    @Test
    void theSiteIsWritten() {
        assertThat(TheReference.site().resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void noLinkIsDeadAndEveryRuleHasAPage() {
        assertThat(REFERENCE.problems()).isEmpty();
        assertThat(REFERENCE.markdown().keySet())
                .containsAll(TheRulebook.RULEBOOK.rules().stream()
                        .map(rule -> "rules/" + rule.id() + ".md")
                        .toList());
    }

    @Test
    void whyACaseCameOutSoIsSaidInWords() {
        assertThat(REFERENCE.markdown())
                .allSatisfy((path, text) -> assertThat(text.lines())
                        .as(path)
                        .noneMatch(line -> path.startsWith("rules/") && line.matches("- \\[.* — .*`.*[=(] .*`.*")));
    }

    @Test
    void madeOnceMoreItIsTheSameByteForByte() {
        Reference again = TheReference.anew();
        assertThat(again.site()).isEqualTo(TheReference.SITE);
        assertThat(again.markdown()).isEqualTo(REFERENCE.markdown());
    }

    @Test
    void theCatalogueInTheArtifactIsWhatTheRulebookSays() {
        assertThat(RlsRules.catalogue()).isEqualTo(REFERENCE.markdown().get("rulebook.json"));
        assertThat(RlsRules.catalogueSchema()).isEqualTo(REFERENCE.markdown().get("rulebook.schema.json"));
        assertThat(RlsRules.catalogue())
                .contains(RlsRules.standardRulebook().id().sha256())
                .contains(RlsRules.standardRulebook().rules().stream()
                        .map(RuleInfo::id)
                        .map(id -> "\"id\" : \"" + id + "\"")
                        .toList());
    }
}
