package io.github.rlsrules.authoring.review;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.fingerprint.Fingerprint;
import io.github.rlsrules.authoring.fingerprint.Fingerprints;
import io.github.rlsrules.authoring.fingerprint.Verdict;
import io.github.rlsrules.authoring.reference.RuleSheets;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RulebookId;
import io.github.rlsrules.runtime.Similar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * What a reviewer gets: a page to read and to print, which needs nothing else, and a form for the answers, which {@link ReviewAnswers}
 * takes in.
 *
 * @param name of what it is: a topic or a rule
 * @param pages one a rule, by id
 */
public record ReviewPack(RulebookId rulebook, String name, List<Sheet> pages) {

    /**
     * One rule.
     *
     * @param html what a reviewer has to see of it
     * @param made of what it is made
     */
    public record Sheet(RuleInfo rule, String html, Fingerprint made) {}

    /**
     * Makes it, for which it runs the cases of the rulebook.
     *
     * @param topicOrRule a topic with those within it, such as {@code iron}, or the id of one rule
     * @throws IllegalArgumentException if there is neither
     * @throws IllegalStateException if a case expects what the engine does not do
     */
    public static ReviewPack of(RulebookUnderTest<?> underTest, String topicOrRule) {
        List<RuleInfo> rules = rules(underTest, topicOrRule);
        RuleSheets sheets = RuleSheets.of(underTest);
        Fingerprints made = Fingerprints.of(underTest.folder(), underTest.rulebook());
        return new ReviewPack(
                underTest.rulebook().id(),
                topicOrRule,
                rules.stream()
                        .map(rule -> new Sheet(rule, sheets.of(rule), made.of(rule.id())))
                        .toList());
    }

    private static List<RuleInfo> rules(RulebookUnderTest<?> underTest, String topicOrRule) {
        List<RuleInfo> all = underTest.rulebook().rules().stream()
                .filter(rule -> underTest.folder().rule(rule.id()).isPresent())
                .toList();
        List<RuleInfo> meant = all.stream()
                .filter(rule -> rule.id().equals(topicOrRule) || (rule.topic() + "/").startsWith(topicOrRule + "/"))
                .toList();
        if (meant.isEmpty()) {
            TreeSet<String> names = new TreeSet<>();
            all.forEach(rule -> names.addAll(List.of(rule.id(), rule.topic())));
            throw new IllegalArgumentException(
                    "there is no topic and no rule " + topicOrRule + Similar.question(topicOrRule, names));
        }
        return meant;
    }

    /**
     * Writes {@code NAME.html} and {@code NAME.tsv}.
     *
     * @return the form for the answers
     */
    public Path write(Path folder) {
        String file = name.replace('/', '-');
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file + ".html"), html());
            return Files.writeString(folder.resolve(file + ".tsv"), AnswerForm.of(this));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }

    private String html() {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, ReviewPack.class.getClassLoader(), "io.github.rlsrules.authoring")
                .render("review/pack.jte", this, html);
        return html.toString();
    }

    /** What there is to tick, for the page. */
    public static List<String> verdicts() {
        return List.of(Verdict.values()).stream().map(Verdict::label).toList();
    }

    /** How it looks, for the page. */
    public static String style() {
        return RuleSheets.style();
    }
}
