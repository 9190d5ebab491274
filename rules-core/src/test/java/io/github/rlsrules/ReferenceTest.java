package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.reference.Reference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The reference in {@code docs/reference} is what the rulebook says; {@code -Dgolden=update} writes it anew. The static site
 * is left in {@code target/rulebook-site}.
 */
class ReferenceTest {
    private static final Path COMMITTED = Path.of("../docs/reference");
    private static final Path SITE = Path.of("target/rulebook-site");

    private final Reference reference = Reference.of(TheRulebook.UNDER_TEST);

    @Test
    void theCommittedReferenceIsWhatTheRulebookSays() {
        if ("update".equals(System.getProperty("golden"))) {
            Reference.write(reference.markdown(), COMMITTED);
        }
        assertThat(Reference.differences(reference.markdown(), COMMITTED)).isEmpty();
    }

    @Test
    void theSiteIsWritten() {
        Reference.write(reference.site(), SITE);
        assertThat(SITE.resolve("index.html")).isNotEmptyFile();
    }
}
