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

    private static final Path FOLDER = Path.of("target/rulebook-site");

    private TheReference() {}

    static Reference anew() {
        return Reference.of(TheRulebook.UNDER_TEST, BACKGROUND);
    }

    /** Writes the static site and says where it is. */
    static Path site() {
        Reference.write(SITE, FOLDER);
        return FOLDER;
    }
}
