package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.Detail;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Answers each line with one of JSON. Safe on several threads. */
final class Answers {
    private final RlsRules rules;
    private final LocalDate asOf;
    private final boolean outcomesOnly;
    private final Detail detail;
    private final AssessmentWriter writer = AssessmentWriter.compact();
    /** Outcomes as they are written, by rule: each rule has but one, and to write it again for each patient takes long. */
    private final Map<String, String> written = new ConcurrentHashMap<>();

    Answers(RlsRules rules, LocalDate asOf, boolean outcomesOnly, Detail detail) {
        this.rules = rules;
        this.asOf = asOf;
        this.outcomesOnly = outcomesOnly;
        this.detail = detail;
    }

    /** One answer, or those to several lines one below the other, and the exit code that follows. */
    record Answer(String text, int exitCode) {}

    /** What becomes of a line that cannot be used. */
    record Refused(long line, List<Problem> errors) {}

    /** An outcome, when nothing else was asked for. */
    record Outcome(String rule, String kind, String code, String urgency) {}

    Answer to(List<Lines.Line> lines) {
        StringBuilder text = new StringBuilder();
        int exitCode = 0;
        for (Lines.Line line : lines) {
            Answer answer = to(line);
            text.append(answer.text).append(System.lineSeparator());
            exitCode = Math.max(exitCode, answer.exitCode);
        }
        return new Answer(text.toString(), exitCode);
    }

    private Answer to(Lines.Line line) {
        try {
            RlsPatient patient = patient(line);
            Assessment<RlsOutcome> assessment = rules.assess(patient, asOf);
            return new Answer(
                    outcomesOnly ? outcomes(line.number(), assessment) : writer.write(document(assessment)),
                    assessment.isComplete() ? 0 : Rls.INCOMPLETE);
        } catch (InvalidFactsException e) {
            return new Answer(writer.write(new Refused(line.number(), e.problems())), Rls.REFUSED);
        }
    }

    private static RlsPatient patient(Lines.Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            throw new InvalidFactsException(List.of(
                    new Problem("", Problem.Code.TOO_LARGE, "the line is longer than one patient's facts can be")));
        }
        return Input.patient(bytes);
    }

    private AssessmentDocument document(Assessment<RlsOutcome> assessment) {
        return AssessmentDocument.of(assessment, rules.rulebook(), Locale.ENGLISH, detail);
    }

    private String outcomes(long line, Assessment<RlsOutcome> assessment) {
        String complete = assessment.isComplete() ? "" : "\"complete\":false,";
        return assessment.findings().stream()
                .map(this::outcome)
                .collect(Collectors.joining(",", "{\"line\":" + line + "," + complete + "\"outcomes\":[", "]}"));
    }

    private String outcome(Finding<RlsOutcome> finding) {
        return written.computeIfAbsent(finding.rule().id(), rule -> {
            RlsOutcome outcome = finding.outcome();
            return writer.write(new Outcome(
                    rule, outcome.kind(), outcome.code(), outcome.urgency().name()));
        });
    }
}
