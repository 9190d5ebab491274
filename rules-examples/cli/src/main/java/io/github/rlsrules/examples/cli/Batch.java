package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.Detail;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Assesses one patient a line. Holds one line at a time. */
final class Batch {
    private final RlsRules rules;
    private final LocalDate asOf;
    private final boolean outcomesOnly;
    private final Detail detail;
    private final AssessmentWriter writer = AssessmentWriter.compact();
    private int exitCode;

    Batch(RlsRules rules, LocalDate asOf, boolean outcomesOnly, Detail detail) {
        this.rules = rules;
        this.asOf = asOf;
        this.outcomesOnly = outcomesOnly;
        this.detail = detail;
    }

    /** What becomes of a line that cannot be used. */
    record Refused(long line, List<Problem> errors) {}

    /** What becomes of a line when only outcomes were asked for. */
    record Outcomes(long line, List<Outcome> outcomes) {}

    /** One outcome. */
    record Outcome(String rule, String kind, String code, String urgency) {}

    int run(Input input, PrintWriter out) throws IOException {
        try (InputStream in = input.open();
                ProgressBar progress = progress(input.size())) {
            Lines lines = new Lines(in);
            while (lines.next()) {
                out.println(writer.write(answer(lines)));
                progress.stepTo(lines.bytesRead());
            }
        }
        out.flush();
        return exitCode;
    }

    private Object answer(Lines lines) {
        try {
            if (lines.isTooLong()) {
                throw new InvalidFactsException(List.of(
                        new Problem("", Problem.Code.TOO_LARGE, "the line is longer than one patient's facts can be")));
            }
            var patient = Input.patient(lines.line());
            return outcomesOnly ? outcomes(lines.number(), patient) : document(rules.assess(patient, asOf));
        } catch (InvalidFactsException e) {
            exitCode = Math.max(exitCode, Rls.REFUSED);
            return new Refused(lines.number(), e.problems());
        }
    }

    private AssessmentDocument document(Assessment<RlsOutcome> assessment) {
        if (!assessment.isComplete()) {
            exitCode = Rls.INCOMPLETE;
        }
        return AssessmentDocument.of(assessment, rules.rulebook(), Locale.ENGLISH, detail);
    }

    private Outcomes outcomes(long line, io.github.rlsrules.facts.RlsPatient patient) {
        return new Outcomes(
                line,
                rules.assess(patient, asOf).findings().stream()
                        .map(f -> new Outcome(
                                f.rule().id(),
                                f.outcome().kind(),
                                f.outcome().code(),
                                f.outcome().urgency().name()))
                        .toList());
    }

    /** A bar on the terminal; nothing where standard error is none, or the size is unknown. */
    private static ProgressBar progress(long size) {
        boolean visible = System.console() != null && size > 0;
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("assess")
                .setInitialMax(size)
                .setUnit(" MB", 1_000_000);
        return (visible ? builder : builder.setConsumer(new Silence())).build();
    }
}
