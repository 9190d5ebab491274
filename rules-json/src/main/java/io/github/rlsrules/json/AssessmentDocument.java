package io.github.rlsrules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.Evidence;
import io.github.rlsrules.runtime.Failure;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookId;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a document, in the shape in which it is written as JSON.
 *
 * @param asOf the date for which it holds
 * @param rulebook the rulebook that made it
 * @param disclaimer what it is not, to be shown with it
 * @param complete false if something failed; then nothing may be concluded from what it does not say
 * @param failures why it is incomplete
 * @param outcomes what was concluded, the most urgent first
 * @param suppressed what would have been concluded if another rule did not forbid it
 * @param questions the facts still worth asking for, the most important first
 * @param undecided the rules that could still fire, and the facts that would decide them
 * @param notAssessed what it does not speak of, and why
 */
public record AssessmentDocument(
        @Required LocalDate asOf,
        @Required RulebookId rulebook,
        @Required String disclaimer,
        @Required boolean complete,
        @Required List<Failure> failures,
        @Required List<Conclusion> outcomes,
        @Required List<Conclusion> suppressed,
        @Required List<Ask> questions,
        @Required List<Open> undecided,
        @Required List<NotAssessed> notAssessed) {

    /**
     * One outcome.
     *
     * @param provisional whether a fact that is still missing could withdraw it
     * @param suppressedBy the rules that forbid it; left out unless it is suppressed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conclusion(
            @Required String rule,
            @Required String title,
            @Required String kind,
            @Required String code,
            @Required Urgency urgency,
            @Required Evidence evidence,
            @Required List<Cited> sources,
            @Required List<Reason> because,
            @Required boolean provisional,
            @Nullable List<String> suppressedBy,
            @Required Words texts) {}

    /** What it says to each reader. */
    public record Words(@Required String patient, @Required String clinician) {}

    /** A source, and how sure it is that it says so: C, C2, A, M or D. */
    public record Cited(
            @Required String key,
            @Required String sureness,
            @Required String citation) {}

    /** A fact and its value; or a rule that fired earlier and what it concluded; or what was absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            @Nullable String fact,
            @Nullable String value,
            @Nullable String rule,
            @Nullable String kind,
            @Nullable String code,
            @Nullable String absent) {
        @Override
        public String toString() {
            return "Reason";
        }
    }

    /** A fact to ask for, in words, and what it decides. */
    public record Ask(
            @Required String fact,
            @Required String label,
            @Required String text,
            @Required List<String> decides,
            @Required List<String> raisedBy) {}

    /** A rule that could still fire. */
    public record Open(
            @Required String rule,
            @Required String title,
            @Required List<String> missing) {}

    /** Makes the document of an assessment, with its texts in one language. */
    public static AssessmentDocument of(Assessment<?> assessment, Rulebook rulebook, Locale locale) {
        Maker maker = new Maker(rulebook, rulebook.texts(locale), rulebook.sources());
        return new AssessmentDocument(
                assessment.asOf(),
                assessment.rulebook(),
                maker.texts.get("disclaimer"),
                assessment.isComplete(),
                assessment.failures(),
                assessment.findings().stream().map(f -> maker.conclusion(f)).toList(),
                assessment.suppressed().stream().map(f -> maker.conclusion(f)).toList(),
                assessment.questions().stream()
                        .map(q -> new Ask(
                                q.fact(),
                                maker.texts.label(q.fact()),
                                maker.texts.question(q.fact()),
                                q.decides(),
                                q.raisedBy()))
                        .toList(),
                assessment.undecided().stream()
                        .map(u -> new Open(u.rule().id(), u.rule().title(), u.missing()))
                        .toList(),
                assessment.notAssessed());
    }

    private record Maker(Rulebook rulebook, Texts texts, Map<String, Source> register) {

        Conclusion conclusion(Finding<? extends Outcome> finding) {
            Outcome outcome = finding.outcome();
            return new Conclusion(
                    finding.rule().id(),
                    finding.rule().title(),
                    outcome.kind(),
                    outcome.code(),
                    outcome.urgency(),
                    finding.rule().evidence(),
                    finding.rule().sources().stream()
                            .map(c -> new Cited(c.source(), c.sureness().tag(), citation(c.source())))
                            .toList(),
                    finding.because().stream().map(Maker::reason).toList(),
                    finding.isProvisional(),
                    finding.suppressedBy().isEmpty() ? null : finding.suppressedBy(),
                    new Words(
                            texts.of(finding.rule(), Audience.PATIENT), texts.of(finding.rule(), Audience.CLINICIAN)));
        }

        private String citation(String key) {
            Source source = register.get(key);
            return source == null ? key : source.citation();
        }

        private static Reason reason(Because because) {
            if (because instanceof Because.Given given) {
                return new Reason(given.fact(), given.value(), null, null, null, null);
            }
            if (because instanceof Because.Concluded concluded) {
                return new Reason(null, null, concluded.rule(), concluded.kind(), concluded.code(), null);
            }
            return new Reason(null, null, null, null, null, ((Because.Absent) because).what());
        }
    }

    /** Prints nothing about the patient. */
    @Override
    public String toString() {
        return "AssessmentDocument[" + rulebook.id() + " " + rulebook.version() + ", " + outcomes.size() + " outcomes]";
    }
}
