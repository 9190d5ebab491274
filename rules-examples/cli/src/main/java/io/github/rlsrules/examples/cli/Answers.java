package io.github.rlsrules.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers each line with one of JSON. Safe on several threads. */
final class Answers {
    private final RlsRules rules;
    private final LocalDate asOf;
    private final boolean outcomesOnly;
    private final @Nullable HowMuch detail;
    private final Reader reader;
    private final AssessmentWriter writer = AssessmentWriter.compact();
    /** Outcomes as they are written: a rule has but few, and to write one again for each patient takes long. */
    private final Map<Told, String> written = new ConcurrentHashMap<>();

    /** What is written of a finding. */
    private record Told(String rule, boolean inDoubt, List<String> signsOfUnknownTime) {}

    Answers(RlsRules rules, LocalDate asOf, boolean outcomesOnly, @Nullable HowMuch detail, Reader reader) {
        this.rules = rules;
        this.asOf = asOf;
        this.outcomesOnly = outcomesOnly;
        this.detail = detail;
        this.reader = reader;
    }

    /** One answer, or those to several lines one below the other. */
    record Answer(String text, Tally tally) {}

    /** How many lines were answered, and how. */
    record Tally(long assessed, long setAside, long incomplete, long refused) {
        static final Tally NONE = new Tally(0, 0, 0, 0);
        static final Tally REFUSED = new Tally(0, 0, 0, 1);

        static Tally of(Assessment<?> assessment) {
            return new Tally(1, assessment.setAside().isEmpty() ? 0 : 1, assessment.isComplete() ? 0 : 1, 0);
        }

        Tally and(Tally other) {
            return new Tally(
                    assessed + other.assessed,
                    setAside + other.setAside,
                    incomplete + other.incomplete,
                    refused + other.refused);
        }

        int exitCode() {
            int ofAssessed = incomplete > 0 ? Rls.INCOMPLETE : setAside > 0 ? Rls.SET_ASIDE : 0;
            return Rls.worse(ofAssessed, refused > 0 ? Rls.REFUSED : 0);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d assessed (%d with something set aside, %d incomplete), %d refused",
                    assessed,
                    setAside,
                    incomplete,
                    refused);
        }
    }

    /** What becomes of a line that cannot be used. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refused(long line, @Nullable String id, List<Problem> errors) {}

    /** A document with the number of its line, and what the host calls the patient. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            long line, @Nullable String id, @JsonUnwrapped AssessmentDocument document) {}

    /** The same with a summary. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SummaryRow(
            long line, @Nullable String id, @JsonUnwrapped Summary summary) {}

    /** The outcomes of a line, when nothing else was asked for; they are written already. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcomes(
            long line,
            @Nullable String id,
            @Nullable Boolean complete,
            @Nullable List<Problem> setAside,
            @JsonRawValue String outcomes) {}

    /** An outcome, when nothing else was asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            String rule,
            String kind,
            String code,
            String urgency,
            @Nullable Boolean inDoubt,
            @Nullable List<String> signsOfUnknownTime) {}

    Answer to(List<Lines.Line> lines) {
        StringBuilder text = new StringBuilder();
        Tally tally = Tally.NONE;
        for (Lines.Line line : lines) {
            Answer answer = to(line);
            text.append(answer.text).append(System.lineSeparator());
            tally = tally.and(answer.tally);
        }
        return new Answer(text.toString(), tally);
    }

    private Answer to(Lines.Line line) {
        try {
            Given<RlsPatient> given = patient(line);
            Assessment<RlsOutcome> assessment = rules.assess(given, asOf);
            String id = Shown.id(given.id());
            return new Answer(row(line.number(), id, given, assessment), Tally.of(assessment));
        } catch (InvalidFactsException e) {
            return new Answer(writer.write(new Refused(line.number(), null, e.problems())), Tally.REFUSED);
        }
    }

    private String row(long line, @Nullable String id, Given<RlsPatient> given, Assessment<RlsOutcome> assessment) {
        if (outcomesOnly) {
            return outcomes(line, id, assessment);
        }
        return writer.write(
                detail == HowMuch.SUMMARY
                        ? new SummaryRow(line, id, assessment.summary(reader.of(given), Locale.ENGLISH))
                        : new Row(line, id, document(assessment)));
    }

    private static Given<RlsPatient> patient(Lines.Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            throw new InvalidFactsException(List.of(
                    new Problem("", Problem.Code.TOO_LARGE, "the line is longer than one patient's facts can be")));
        }
        return Input.patient(bytes);
    }

    private AssessmentDocument document(Assessment<RlsOutcome> assessment) {
        return AssessmentDocument.of(assessment, rules.rulebook(), Locale.ENGLISH, HowMuch.ofDocument(detail));
    }

    private String outcomes(long line, @Nullable String id, Assessment<RlsOutcome> assessment) {
        return writer.write(new Outcomes(
                line,
                id,
                assessment.isComplete() ? null : false,
                assessment.setAside().isEmpty() ? null : assessment.setAside(),
                assessment.findings().stream().map(this::outcome).collect(Collectors.joining(",", "[", "]"))));
    }

    private String outcome(Finding<RlsOutcome> finding) {
        Told told = new Told(finding.rule().id(), finding.isInDoubt(), finding.signsOfUnknownTime());
        String known = written.get(told); // to ask for what is there costs less than to put what is there already
        return known == null ? written.computeIfAbsent(told, unknown -> written(finding, told)) : known;
    }

    private String written(Finding<RlsOutcome> finding, Told told) {
        RlsOutcome outcome = finding.outcome();
        return writer.write(new Outcome(
                told.rule(),
                outcome.kind(),
                outcome.code(),
                outcome.urgency().name(),
                told.inDoubt() ? true : null,
                told.signsOfUnknownTime().isEmpty() ? null : told.signsOfUnknownTime()));
    }
}
