package io.github.rlsrules;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.file.Path;

/** The rulebook under test: as its files stand now, also between two builds. */
final class TheRulebook {
    static final RulebookFolder FOLDER = RulebookFolder.at(
            Path.of("src/main/resources/io/github/rlsrules/rulebook").toAbsolutePath());
    static final Rulebook RULEBOOK =
            RulebookCompiler.latest(FOLDER, RlsRules.class.getClassLoader(), RlsRules::standardRulebook);

    static final RulebookUnderTest<RlsPatient> UNDER_TEST =
            new RulebookUnderTest<>(FOLDER, RULEBOOK, RlsPatient.class, RlsPatient::toFacts);

    private TheRulebook() {}
}
