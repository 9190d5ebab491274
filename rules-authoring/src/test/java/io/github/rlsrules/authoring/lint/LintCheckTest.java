package io.github.rlsrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LintCheckTest {

    private static final Path GUIDE = Path.of("../docs/lint.md");

    /** Every mistake that some test makes. */
    private static List<Mistake> mistakes() {
        return Stream.of(
                        SourceLintTest.unreadable(),
                        SourceLintTest.files(),
                        SourceLintTest.annotations(),
                        SourceLintTest.levelsAndReasons(),
                        SourceLintTest.conditions(),
                        SourceLintTest.alternatives(),
                        SourceLintTest.consequences(),
                        SourceLintTest.thresholds(),
                        List.of(SourceLintTest.IN_NO_TOPIC),
                        SettingsLintTest.settings(),
                        RegisterLintTest.inTheRegister(),
                        RegisterLintTest.inTheRules(),
                        RegisterLintTest.inTheReviews(),
                        CompiledLintTest.inTheRules(),
                        CompiledLintTest.inTheTexts(),
                        List.of(CompiledLintTest.ALARM_FOR_CLINICIANS),
                        NameLintTest.names(),
                        List.of(TableLintTest.POINTS_NOWHERE),
                        RefusedLintTest.refused(),
                        CompiledLintTest.sinceTheBuild(),
                        CompiledLintTest.withTwoSigns())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyCheckHasAMistakeThatItFinds() {
        Set<LintCheck> found = EnumSet.noneOf(LintCheck.class);
        mistakes().forEach(mistake -> found.addAll(mistake.checks()));

        assertThat(found).containsExactly(LintCheck.values());
    }

    @Test
    void theGuideIsCurrent() throws IOException {
        String actual = guide();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, actual);
        }
        assertThat(GUIDE).hasContent(actual);
    }

    private static String guide() {
        StringBuilder text = new StringBuilder(
                "# What the lint finds\n\n<!-- made from the checks by LintCheckTest; -Dgolden=update writes it anew -->\n\n"
                        + "The build refuses a rulebook with any of these. It says where, which check, which rule, what is wrong and"
                        + " what to do:\n\n```\n"
                        + new LintFinding(
                                LintCheck.NO_CONDITION,
                                "EX-FEVER",
                                new Place("fever/fever.drl", 16),
                                "Symptoms() has no condition")
                        + "\n```\n");
        for (LintCheck check : LintCheck.values()) {
            Mistake example = mistakes().stream()
                    .filter(mistake -> mistake.checks().contains(check))
                    .findFirst()
                    .orElseThrow();
            String finding = example.findings().get(example.checks().indexOf(check));
            text.append("\n## ").append(check).append("\n\n").append(check.reason());
            text.append("\n**What to do:** ").append(check.remedy());
            text.append("\n\nFor example, ")
                    .append(example.name())
                    .append(":\n\n```\n")
                    .append(finding)
                    .append("\n```\n");
        }
        return text.toString();
    }
}
