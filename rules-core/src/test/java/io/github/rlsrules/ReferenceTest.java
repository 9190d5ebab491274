package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.reference.Reference;
import io.github.rlsrules.runtime.RuleInfo;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
        assertThat(different(again.site(), TheReference.SITE)).isEmpty();
        assertThat(different(again.markdown(), REFERENCE.markdown())).isEmpty();
    }

    /** By name: a failure that prints all pages is more than the build can take in. */
    private static <T> Set<String> different(Map<String, T> some, Map<String, T> others) {
        Set<String> names = new TreeSet<>(some.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> Objects.deepEquals(some.get(name), others.get(name)));
        return names;
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
