package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.cases.Conclusion;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of cases in the guide on testing holds for the standard rulebook; its first line names its file. */
class CaseSnippetsTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Rulebook RULEBOOK = RlsRules.standardRulebook();

    static List<MatchResult> snippets() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(Path.of("testing-rules.md")))
                .results()
                .toList();
        assertThat(blocks).hasSizeGreaterThan(1);
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void isTrueOfTheRulebook(MatchResult snippet, @TempDir Path root) throws Throwable {
        Path file = root.resolve(snippet.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, snippet.group(2));
        Files.writeString(root.resolve("rulebook.properties"), "");
        CaseSuite<RlsPatient> suite = CaseSuite.of(
                new RulebookUnderTest<>(RulebookFolder.at(root), RULEBOOK, RlsPatient.class, RlsPatient::toFacts));

        List<String> names = suite.cases().stream().map(Case::toString).toList();
        int run = 0;
        for (DynamicTest test : tests(suite).toList()) {
            if (names.contains(test.getDisplayName())) {
                test.getExecutable().execute();
                run++;
            }
        }
        assertThat(run).isEqualTo(names.size()).isPositive();
        for (Conclusion conclusion : suite.conclusions()) {
            assertThat(conclusion.isThat(
                            RULEBOOK.rule(conclusion.rule()).orElseThrow().outcome()))
                    .as(conclusion.toString())
                    .isTrue();
        }
    }

    private static Stream<DynamicTest> tests(CaseSuite<RlsPatient> suite) {
        return suite.tests().flatMap(CaseSnippetsTest::tests);
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(CaseSnippetsTest::tests)
                : Stream.of((DynamicTest) node);
    }
}
