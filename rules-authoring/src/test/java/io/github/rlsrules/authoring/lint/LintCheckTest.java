package io.github.rlsrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LintCheckTest {

    @Test
    void everyCheckHasAMistakeThatItFinds() {
        Set<LintCheck> found = EnumSet.noneOf(LintCheck.class);
        Stream.of(
                        SourceLintTest.unreadable(),
                        SourceLintTest.files(),
                        SourceLintTest.annotations(),
                        SourceLintTest.conditions(),
                        SourceLintTest.consequences(),
                        SourceLintTest.thresholds(),
                        CompiledLintTest.inTheRules(),
                        CompiledLintTest.inTheTexts(),
                        CompiledLintTest.sinceTheBuild())
                .flatMap(List::stream)
                .forEach(mistake -> found.addAll(mistake.checks()));

        assertThat(found).containsExactly(LintCheck.values());
    }
}
