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

    private static final Reference REFERENCE = Reference.of(TheRulebook.UNDER_TEST);

    @Test
    void theCommittedReferenceIsWhatTheRulebookSays() {
        if ("update".equals(System.getProperty("golden"))) {
            Reference.write(REFERENCE.markdown(), COMMITTED);
        }
        assertThat(Reference.differences(REFERENCE.markdown(), COMMITTED)).isEmpty();
    }

    @Test
    void theSiteIsWritten() {
        Reference.write(REFERENCE.site(), SITE);
        assertThat(SITE.resolve("index.html")).isNotEmptyFile();
    }
}
