package io.github.rlsrules.authoring.lint;

import static io.github.rlsrules.authoring.lint.Mistake.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.example.SampleRulebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsLintTest {
    private static final String SETTINGS = """
            topics=fever/child Fever of a child, \\
              fever Fever
            report.url=https://example.org/issues/new?title={rule}%3A%20{title}
            """;
    /** Where {@code topics} and {@code report.url} stand. */
    private static final int TOPICS = 8;

    private static final int REPORT = 10;

    @TempDir
    private Path root;

    private List<String> lint(String settings) {
        return Mistake.shown(Lint.source(SampleRulebook.in(root)
                .with("rulebook.properties", SampleRulebook.SETTINGS + settings)
                .with("fever/fever.drl", rule("EX-FEVER"))
                .with("fever/child/child.drl", rule("EX-CHILD"))
                .folder()));
    }

    private static String rule(String id) {
        return SampleRulebook.drl(
                "signs",
                SampleRulebook.rule(id, "Feels hot", "Symptoms( fever == Answer.YES )", "Sign.of( Sign.Code.FEVER )"));
    }

    static List<Mistake> settings() {
        return List.of(
                replaced(
                        "a topic that is gone",
                        "fever/child ",
                        "fever/adult ",
                        at(TOPICS, "there is no topic fever/adult"),
                        at(TOPICS, "the topic fever/child is left out")),
                replaced(
                        "a topic that was left out",
                        ", \\\n  fever Fever",
                        "",
                        at(TOPICS, "the topic fever is left out")),
                replaced(
                        "a topic that stands twice",
                        "fever Fever",
                        "fever Fever, fever Heat",
                        at(TOPICS, "the topic fever stands twice")),
                replaced("a topic without a name", "fever Fever", "fever", at(TOPICS, "the topic fever has no name")),
                replaced(
                        "two topics of one name",
                        "Fever of a child",
                        "Fever",
                        at(TOPICS, "two topics are called Fever")),
                replaced(
                        "an address that names no rule",
                        "{rule}",
                        "rule",
                        at(REPORT, "report.url must say with {rule} where the id of the rule goes")),
                replaced(
                        "an address of another kind",
                        "https:",
                        "http:",
                        at(REPORT, unsound("http://example.org/issues/new?title={rule}%3A%20{title}"))),
                replaced(
                        "an unknown gap in the address",
                        "{title}",
                        "{text}",
                        at(REPORT, unsound("https://example.org/issues/new?title={rule}%3A%20{text}"))));
    }

    private static String at(int line, String fault) {
        return "rulebook.properties:" + line + ": SETTING: " + fault;
    }

    private static String unsound(String url) {
        return "report.url must be an address of https: or mailto:, with no other gap than {rule} and {title}; found \""
                + url + "\"";
    }

    @Test
    void whatIsSoundIsNoMistake() {
        assertThat(lint(SETTINGS)).isEmpty();
        assertThat(lint("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aMistakeInTheSettingsIsNamed(Mistake mistake) {
        assertThat(lint(mistake.edit().apply(SETTINGS))).containsExactlyElementsOf(mistake.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:rules@example.org?subject={rule}", "https://example.org:8443/{rule}"})
    void aReportGoesByMailToo(String url) {
        assertThat(lint("report.url=" + url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert('{rule}')",
                "data:text/html,{rule}",
                "https://example.org/{rule}\"onclick",
                "https://example.org/{rule})",
                "mailto:{rule}",
                "//example.org/{rule}"
            })
    void nothingElseGetsIntoALink(String url) {
        assertThat(lint("report.url=" + url)).containsExactly(at(TOPICS, unsound(url)));
    }
}
