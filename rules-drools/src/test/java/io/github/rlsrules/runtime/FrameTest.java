package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rulebook without a word for summaries and letters gets both, and its own words go before those of the frame. */
class FrameTest {
    private static final Path SOURCES = Path.of("../rules-runtime/src/main/java/io/github/rlsrules/runtime");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:summary|letter|interview)\\.[\\w.-]+|disclaimer|in-doubt|time-unknown|names-and-more|(?:without-name|not-recognised)[\\w.-]*)\"");
    private static final Rule FLU =
            rule("FLU").when(a(Symptoms.class, is("fever", YES))).then(new Sign(What.FLU, Urgency.URGENT));

    private static Assessment<Outcome> assess(Symptoms symptoms, String... more) {
        String[] texts = Stream.concat(
                        Stream.of(
                                "FLU.patient=It may be influenza.",
                                "FLU.clinician=Influenza possible.",
                                "symptoms.fever.label=fever",
                                "symptoms.fever.ask=Do you have a fever?"),
                        Stream.of(more))
                .toArray(String[]::new);
        Rulebook rulebook = Books.named("book").file("texts.properties", texts).rules(FLU);
        return Books.assess(RuleEngine.of(rulebook, Outcome.class), symptoms);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aRulebookWithTextsOfItsRulesAndFactsOnlyHasALetter(Audience reader) {
        String letter = Letter.of(assess(Symptoms.UNKNOWN.fever(YES)), reader, Locale.ENGLISH)
                .text();
        assertThat(letter)
                .startsWith("What the answers show, as of 21 November 2026")
                .contains(reader == Audience.PATIENT ? "It may be influenza." : "Influenza possible.");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void ofNobodyItSaysThatNothingIsKnown(Audience reader) {
        assertThat(assess(Symptoms.UNKNOWN)
                        .summary(reader, Locale.ENGLISH)
                        .headline()
                        .text())
                .contains("little is known");
    }

    @Test
    void itsOwnWordsGoFirst() {
        Assessment<Outcome> assessment = assess(Symptoms.UNKNOWN, "letter.title=Fever, {date}");
        assertThat(Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH).text())
                .startsWith("Fever, 21 November 2026");
    }

    @Test
    void theRulebookDoesNotHaveWhatTheFrameHas() {
        Texts texts = assess(Symptoms.UNKNOWN).texts(Locale.ENGLISH);
        assertThat(texts.has("letter.title")).isFalse();
        assertThat(texts.keys())
                .containsExactly("FLU.clinician", "FLU.patient", "symptoms.fever.ask", "symptoms.fever.label");
    }

    @Test
    void allThatTheRuntimeSaysItselfIsInTheFrame() throws IOException {
        Set<String> words = words().stringPropertyNames();
        Set<String> asked = asked();
        assertThat(asked)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(words)
                        .anyMatch(word -> List.of(key, key + ".patient", key + ".clinician")
                                        .contains(word)
                                || key.endsWith(".") && word.startsWith(key)));
    }

    @Test
    void itSpeaksOfNoIllness() throws IOException {
        assertThat(words().values())
                .noneMatch(text -> text.toString().matches("(?is).*(restless|\\blegs?\\b|iron|syndrome).*"));
    }

    /** Keys that are written in full, or begin so; names of topics, and what is for patients of whom something is given, are the rulebook's own. */
    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            return KEY.matcher(all)
                    .results()
                    .map((MatchResult key) -> key.group(1))
                    .filter(key -> !key.equals("summary.you.") && !key.equals("summary.topic."))
                    .collect(Collectors.toSet());
        }
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Letter.class.getResourceAsStream("frame.properties")), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
