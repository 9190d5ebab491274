package io.github.rlsrules.examples.cli;

import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.Rulebook;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say as what an assessment of one patient is printed, and for whom. */
final class Printed {
    @Mixin
    private Format format;

    @Mixin
    private Reader reader;

    @Option(names = "--html", description = "The letter as a page for screen and print.")
    private boolean html;

    @Option(
            names = "--number",
            paramLabel = "TEXT",
            description =
                    "A number for help at once, as it is to be printed: \"Ambulance: 123\". Can be given several times.")
    private List<String> numbers = List.of();

    @Option(
            names = "--detail",
            description = {
                "How much is printed, ${COMPLETION-CANDIDATES}.",
                "SUMMARY: what matters, on one screen. This is the default of a text.",
                "FINDINGS: all that was concluded. In JSON also why, and what to ask first; its default.",
                "FULL: in JSON also all other questions, and what undecided rules lack."
            })
    private @Nullable HowMuch detail;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Printed() {}

    Reader reader() {
        return reader;
    }

    @Nullable
    HowMuch detail() {
        return detail;
    }

    List<String> numbers() {
        return numbers;
    }

    /** Refuses options that do not go together; a line of a batch is JSON whatever the format. */
    void check(CommandLine command, boolean isBatch) {
        boolean isJson = isBatch || format.isJson();
        if (detail == HowMuch.FULL && !isJson) {
            throw new ParameterException(
                    command, "--detail goes with --format json or --ndjson, or with a text unless it is full");
        }
        if (html && (isJson || detail == HowMuch.FINDINGS)) {
            throw new ParameterException(command, "--html goes with the letter only");
        }
    }

    String of(Assessment<RlsOutcome> assessment, Audience whom, Rulebook rulebook) {
        if (format.isJson()) {
            Object document = detail == HowMuch.SUMMARY
                    ? assessment.summary(whom, Locale.ENGLISH).withNumbers(numbers)
                    : AssessmentDocument.of(assessment, rulebook, Locale.ENGLISH, HowMuch.ofDocument(detail));
            return AssessmentWriter.indented().write(document) + System.lineSeparator();
        }
        if (detail == HowMuch.FINDINGS) {
            return new LongLetter(assessment, rulebook.texts(Locale.ENGLISH), whom).toString();
        }
        Letter letter = Letter.of(assessment, whom, Locale.ENGLISH, numbers);
        return html ? letter.html() : letter.text();
    }
}
