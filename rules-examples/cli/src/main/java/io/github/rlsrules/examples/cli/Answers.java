package io.github.rlsrules.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.io.SerializedString;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers each line with one of JSON. Safe on several threads. */
final class Answers {
    private static final byte[] END_OF_LINE = System.lineSeparator().getBytes(StandardCharsets.UTF_8);
    /** About what the answers to a bufferful of lines take, when only outcomes are asked for. */
    private static final int MUCH = 48 * 1024;

    private final RlsRules rules;
    private final LocalDate asOf;
    private final boolean outcomesOnly;
    private final @Nullable HowMuch detail;
    private final Reader reader;
    private final AssessmentWriter writer = AssessmentWriter.compact();
    /** What is written of each rule that says nothing about the patient: to write it again for each takes long. */
    private final Map<String, Written> written = new ConcurrentHashMap<>();
    /** The same of a rule and the signs of which nobody told since when they are there. */
    private final Map<List<String>, Written> writtenOfUndated = new ConcurrentHashMap<>();

    Answers(RlsRules rules, LocalDate asOf, boolean outcomesOnly, @Nullable HowMuch detail, Reader reader) {
        this.rules = rules;
        this.asOf = asOf;
        this.outcomesOnly = outcomesOnly;
        this.detail = detail;
        this.reader = reader;
    }

    /** The answers to some lines, one below the other, in UTF-8. */
    record Answer(ByteArrayOutputStream text, Tally tally) {}

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

    /** The outcomes of a line, when nothing else was asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcomes(
            long line,
            @Nullable String id,
            @Nullable Boolean complete,
            @Nullable List<Problem> setAside,
            List<Written> outcomes) {}

    /** An outcome, when nothing else was asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            String rule,
            String kind,
            String code,
            String urgency,
            @Nullable Boolean inDoubt,
            @Nullable List<String> signsOfUnknownTime) {}

    Answer to(List<Lines.Line> lines) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(MUCH);
        Tally tally = Tally.NONE;
        for (Lines.Line line : lines) {
            tally = tally.and(answer(line, text));
            text.writeBytes(END_OF_LINE);
        }
        return new Answer(text, tally);
    }

    private Tally answer(Lines.Line line, ByteArrayOutputStream text) throws IOException {
        try {
            Given<RlsPatient> given = patient(line);
            Assessment<RlsOutcome> assessment = rules.assess(given, asOf);
            writer.write(row(line.number(), Shown.id(given.id()), given, assessment), text);
            return Tally.of(assessment);
        } catch (InvalidFactsException e) {
            writer.write(new Refused(line.number(), null, e.problems()), text);
            return Tally.REFUSED;
        }
    }

    private Record row(long line, @Nullable String id, Given<RlsPatient> given, Assessment<RlsOutcome> assessment) {
        if (outcomesOnly) {
            return outcomes(line, id, assessment);
        }
        return detail == HowMuch.SUMMARY
                ? new SummaryRow(line, id, assessment.summary(reader.of(given), Locale.ENGLISH))
                : new Row(line, id, document(assessment));
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

    private Outcomes outcomes(long line, @Nullable String id, Assessment<RlsOutcome> assessment) {
        List<Finding<RlsOutcome>> findings = assessment.findings();
        List<Written> outcomes = new ArrayList<>(findings.size());
        for (Finding<RlsOutcome> finding : findings) {
            outcomes.add(outcome(finding));
        }
        return new Outcomes(
                line,
                id,
                assessment.isComplete() ? null : false,
                assessment.setAside().isEmpty() ? null : assessment.setAside(),
                outcomes);
    }

    private Written outcome(Finding<RlsOutcome> finding) {
        if (finding.isInDoubt()) {
            return written(finding);
        }
        String rule = finding.rule().id();
        List<String> undated = finding.signsOfUnknownTime();
        if (!undated.isEmpty()) {
            List<String> key = new ArrayList<>(undated);
            key.add(rule);
            return writtenOfUndated.computeIfAbsent(key, unknown -> written(finding));
        }
        Written known = written.get(rule); // to ask for what is there costs less than to put what is there already
        return known == null ? written.computeIfAbsent(rule, unknown -> written(finding)) : known;
    }

    private Written written(Finding<RlsOutcome> finding) {
        RlsOutcome outcome = finding.outcome();
        List<String> signs = finding.signsOfUnknownTime();
        return new Written(new SerializedString(writer.write(new Outcome(
                finding.rule().id(),
                outcome.kind(),
                outcome.code(),
                outcome.urgency().name(),
                finding.isInDoubt() ? true : null,
                signs.isEmpty() ? null : signs))));
    }
}
