package io.github.rlsrules.examples.cli;

import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.DangerScreen;
import io.github.rlsrules.runtime.Failure;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Question;
import io.github.rlsrules.runtime.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All that an assessment tells a reader, as a text: what was found, then what to do, then what to ask. */
final class LongLetter {
    private static final int WIDTH = 88;
    private static final int QUESTIONS = 8;

    private final Assessment<RlsOutcome> assessment;
    private final Texts texts;
    private final Audience reader;
    private final StringBuilder text = new StringBuilder();
    private boolean conditionIsSaid;

    LongLetter(Assessment<RlsOutcome> assessment, Texts texts, Audience reader) {
        this.assessment = assessment;
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public String toString() {
        text.setLength(0);
        conditionIsSaid = false;
        writeHead();
        for (Section section : Section.values()) {
            writeSection(section);
        }
        writeLegend();
        writeSuppressed();
        writeQuestions();
        writeNotAssessed();
        line("");
        paragraph("", texts.get("disclaimer"));
        return text.toString();
    }

    private void writeHead() {
        String date = assessment
                .asOf()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK));
        line(say("letter.title", Map.of("date", date)));
        if (reader == Audience.CLINICIAN) {
            line(say(
                    "letter.rulebook",
                    Map.of(
                            "id", assessment.rulebook().id(),
                            "version", assessment.rulebook().version(),
                            "sha256", assessment.rulebook().sha256())));
        }
        if (!assessment.isComplete()) {
            line("");
            paragraph("", say(hasFailed() ? "letter.incomplete" : "letter.incomplete-unread"));
        }
        if (!assessment.setAside().isEmpty()) {
            heading(say("letter.set-aside"));
            paragraph("", sayToReader("letter.set-aside-means"));
            assessment.setAside().stream().map(this::told).distinct().forEach(item -> paragraph("- ", item));
        }
        List<String> notRecognised = assessment.notRecognised(reader, Locale.ENGLISH);
        if (!notRecognised.isEmpty()) {
            heading(say("letter.not-recognised"));
            notRecognised.forEach(one -> paragraph("", one));
        }
        List<String> blind = assessment.dangerScreen().notAssessed();
        if (!blind.isEmpty()) {
            line("");
            paragraph("", sayToReader("letter.blind", Map.of("rules", String.join(", ", blind))));
        }
        if (assessment.findings(reader).isEmpty()) {
            line("");
            paragraph("", say("letter.nothing-yet"));
        }
    }

    /** Whether something broke, and not only that something was given which could not be read. */
    private boolean hasFailed() {
        return assessment.failures().stream().anyMatch(failure -> failure.kind() != Failure.Kind.NOT_UNDERSTOOD);
    }

    /** A patient can do nothing about what an app sent in a wrong shape, and is not shown how it should look. */
    private String told(Problem problem) {
        boolean isUnread = reader == Audience.PATIENT && problem.isOfHost();
        return isUnread
                ? say("letter.set-aside-unread")
                : say("letter.set-aside-item", Map.of("what", named(problem.path()), "why", problem.message()));
    }

    private void writeSection(Section section) {
        List<Finding<RlsOutcome>> findings = section.of(assessment.findings(reader));
        if (!findings.isEmpty()) {
            heading(section.title(texts, reader));
            writeCondition(findings);
            findings.forEach(finding -> {
                paragraph("- ", finding.text(reader) + (finding.isProvisional() ? provisional() : ""));
                if (reader == Audience.CLINICIAN) {
                    writeGrounds(finding);
                }
            });
        }
    }

    /** Says once, where advice begins, under which condition all advice stands. */
    private void writeCondition(List<Finding<RlsOutcome>> findings) {
        DangerScreen.Status status = assessment.dangerScreen().status();
        if (!conditionIsSaid
                && status != DangerScreen.Status.CLEARED
                && findings.stream().anyMatch(LongLetter::isAdvice)) {
            paragraph(
                    "",
                    say(
                            status == DangerScreen.Status.NOT_ASKED
                                    ? "letter.advice-none-asked"
                                    : "letter.advice-not-all-asked"));
            conditionIsSaid = true;
        }
    }

    private static boolean isAdvice(Finding<RlsOutcome> finding) {
        return finding.outcome() instanceof Advice || finding.outcome() instanceof PlanStep;
    }

    /** What is added to a finding that a missing fact could withdraw. */
    private String provisional() {
        return " " + sayToReader("letter.provisional");
    }

    private void writeLegend() {
        if (reader == Audience.PATIENT && assessment.findings(reader).stream().anyMatch(Finding::isProvisional)) {
            line("");
            line(say("letter.provisional-means"));
        }
    }

    private void writeGrounds(Finding<RlsOutcome> finding) {
        String sources = finding.rule().sources().stream().map(Object::toString).collect(Collectors.joining(", "));
        paragraph("    ", finding.rule().id() + " (" + finding.rule().evidence().label() + "; " + sources + ")");
        paragraph(
                "    ",
                say(
                        "letter.because",
                        Map.of(
                                "reasons",
                                finding.because().stream()
                                        .map(ExplainCommand::show)
                                        .collect(Collectors.joining("; ")))));
    }

    private void writeSuppressed() {
        List<Finding<RlsOutcome>> suppressed = assessment.suppressed().stream()
                .filter(finding -> finding.rule().level().isFor(reader))
                .toList();
        if (!suppressed.isEmpty()) {
            heading(sayToReader("letter.suppressed"));
            suppressed.forEach(finding -> paragraph(
                    "- ",
                    say(
                            "letter.not-advised",
                            Map.of(
                                    "what", finding.rule().title(),
                                    "rules", String.join("\u201d, \u201c", titles(finding.suppressedBy()))))));
        }
    }

    private List<String> titles(List<String> rules) {
        return rules.stream().map(id -> assessment.explain(id).rule().title()).toList();
    }

    private void writeQuestions() {
        List<Question> questions = assessment.questions();
        if (!questions.isEmpty()) {
            heading(say("letter.questions"));
            questions.stream()
                    .limit(QUESTIONS)
                    .forEach(question -> paragraph(
                            "- ",
                            texts.question(question.fact())
                                    + (reader == Audience.CLINICIAN ? " (" + question.fact() + ")" : "")));
        }
    }

    private void writeNotAssessed() {
        List<NotAssessed> notAssessed = assessment.notAssessed().stream()
                .filter(one -> one.reason() != NotAssessed.Reason.NOT_RECOGNISED
                        && one.reason() != NotAssessed.Reason.AMBIGUOUS)
                .toList();
        if (!notAssessed.isEmpty()) {
            heading(say("letter.not-assessed"));
            for (NotAssessed one : notAssessed) {
                paragraph(
                        "- ",
                        say(
                                "letter.not-assessed." + one.reason(),
                                Map.of(
                                        "what", named(one.what()),
                                        "rules", String.join(", ", one.dependsOn()),
                                        "n", one.dependsOn().size())));
            }
        }
    }

    private String say(String key) {
        return texts.get(key);
    }

    private String say(String key, Map<String, ?> values) {
        return texts.get(key, values);
    }

    private String sayToReader(String key) {
        return texts.get(key, reader);
    }

    private String sayToReader(String key, Map<String, ?> values) {
        return texts.get(key, reader, values);
    }

    private String named(String what) {
        return reader == Audience.PATIENT && texts.hasFact(what) ? texts.label(what) : what;
    }

    private void heading(String title) {
        line("");
        line(title.toUpperCase(Locale.ENGLISH));
    }

    private void paragraph(String start, String words) {
        text.append(wrapped(start, words));
    }

    /** A paragraph in lines; those after the first are indented as far as it begins. */
    static String wrapped(String start, String words) {
        String indent = " ".repeat(start.length());
        StringBuilder lines = new StringBuilder();
        StringBuilder current = new StringBuilder(start);
        for (String word : words.split(" ")) {
            if (current.length() + word.length() > WIDTH && current.length() > indent.length()) {
                lines.append(current.toString().stripTrailing()).append('\n');
                current = new StringBuilder(indent);
            }
            current.append(word).append(' ');
        }
        return lines.append(current.toString().stripTrailing()).append('\n').toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
