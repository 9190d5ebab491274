package io.github.rlsrules;

import io.github.rlsrules.authoring.reference.Background;
import io.github.rlsrules.authoring.reference.Reference;
import java.nio.file.Path;
import java.util.Map;

/** The reference of the rulebook, made once for all tests of it. */
final class TheReference {
    static final Path COMMITTED = Path.of("../docs/reference");

    private static final Background BACKGROUND = Background.read(
            Path.of("../CHANGELOG.md"), Path.of("src/test/mutation-verdicts.ndjson"), Path.of("../docs/decisions"));

    static final Reference REFERENCE = anew();
    static final Map<String, String> SITE = REFERENCE.site();

    /** Written once: while one test wrote it anew, a browser of another opened a page without its style. */
    private static final Path FOLDER = written(Path.of("target/rulebook-site"));

    private TheReference() {}

    static Reference anew() {
        return Reference.of(TheRulebook.UNDER_TEST, BACKGROUND);
    }

    /** Where the static site is. */
    static Path site() {
        return FOLDER;
    }

    private static Path written(Path folder) {
        Reference.write(SITE, folder);
        return folder;
    }
}
