package io.github.rlsrules;

import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.nio.file.Path;

/** The rulebook under test: as its files stand now, also between two builds. */
final class TheRulebook {
    static final RulebookFolder FOLDER = RulebookFolder.at(
            Path.of("src/main/resources/io/github/rlsrules/rulebook").toAbsolutePath());
    static final RlsRules RULES = RlsRules.of(RulebookCompiler.latest(FOLDER, RlsRules.standardRulebook()));

    private TheRulebook() {}
}
