package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses the patient in a JSON file, or with --ndjson one patient a line.",
            "'rls schema facts' prints what such a file may hold."
        })
final class AssessCommand implements Callable<Integer> {
    /** More would mostly wait for the one that reads and writes. */
    private static final int MOST_BY_DEFAULT = 8;

    private static final int MOST_THREADS = 256;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file, or - for standard input.")
    private String file;

    @Mixin
    private AsOf asOf;

    @Mixin
    private Format format;

    @Option(
            names = "--reader",
            description =
                    "Whom it is for: ${COMPLETION-CANDIDATES}. Default: the clinician if one answered, else the patient.")
    private @Nullable Audience reader;

    @Option(names = "--html", description = "The letter as a page for screen and print.")
    private boolean html;

    @Option(
            names = "--number",
            paramLabel = "TEXT",
            description =
                    "A number for help at once, as it is to be printed: \"Ambulance: 123\". Can be given several times.")
    private List<String> numbers = List.of();

    @Option(
            names = "--ndjson",
            description = {
                "One patient a line, one assessment a line, in constant memory.",
                "A bad line becomes an error line with its number, and the run goes on."
            })
    private boolean ndjson;

    @Option(
            names = "--outcomes-only",
            description = "With --ndjson: what was concluded and nothing else, several times faster.")
    private boolean outcomesOnly;

    @Option(
            names = "--detail",
            description = {
                "How much is printed, ${COMPLETION-CANDIDATES}.",
                "SUMMARY: what matters, on one screen. This is the default of a text.",
                "FINDINGS: all that was concluded. In JSON also why, and what to ask first; its default.",
                "FULL: in JSON also all other questions, and what undecided rules lack."
            })
    private @Nullable HowMuch detail;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = {
                "With --ndjson: how many patients are assessed at a time; the answers keep the order of the lines.",
                "Default: one for each processor, at most " + MOST_BY_DEFAULT + "."
            })
    private @Nullable Integer threads;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    AssessCommand() {}

    @Override
    public Integer call() throws IOException {
        if (outcomesOnly && !ndjson) {
            throw new ParameterException(spec.commandLine(), "--outcomes-only goes with --ndjson");
        }
        boolean isJson = ndjson || format.isJson();
        if (detail != null && outcomesOnly || detail == HowMuch.FULL && !isJson) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--detail goes with --format json or --ndjson, or with a text unless it is full, and not with --outcomes-only");
        }
        if (html && (isJson || detail == HowMuch.FINDINGS)) {
            throw new ParameterException(spec.commandLine(), "--html goes with the letter only");
        }
        if (threads != null && !ndjson) {
            throw new ParameterException(spec.commandLine(), "--threads goes with --ndjson");
        }
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new ParameterException(spec.commandLine(), "--threads goes from 1 to " + MOST_THREADS);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (ndjson) {
            Answers answers = new Answers(RlsRules.standard(), asOf.date(), outcomesOnly, detail, reader);
            return new Batch(answers, threads())
                    .run(new Input(file), out, spec.commandLine().getErr());
        }
        Given<RlsPatient> patient = new Input(file).patient();
        RlsRules rules = RlsRules.standard();
        Assessment<RlsOutcome> assessment = rules.assess(patient, asOf.date());
        out.print(print(assessment, Reader.of(patient, reader), rules.rulebook()));
        out.flush();
        return Rls.end(assessment, spec.commandLine().getErr());
    }

    private String print(Assessment<RlsOutcome> assessment, Audience whom, Rulebook rulebook) {
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

    private int threads() {
        return threads == null ? Math.min(Runtime.getRuntime().availableProcessors(), MOST_BY_DEFAULT) : threads;
    }
}
