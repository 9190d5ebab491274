package io.github.rlsrules.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.rlsrules.OptionAnswer;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.RulebookId;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer about one thing as JSON: {@code first} is to be shown before anything else. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AboutDocument(
        @Required LocalDate asOf,
        @Required RulebookId rulebook,
        @Required boolean complete,
        @Nullable List<Problem> setAside,
        @Required OptionAnswer.Kind kind,
        @Required Words text,
        @Required List<Said> first,
        @Required List<Said> findings,
        @Required List<String> missing,
        @Required Map<String, String> sources,
        @Required String disclaimer) {

    /** The same for two readers; none for the patient of what is for clinicians. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(@Nullable String patient, @Required String clinician) {}

    /** A finding. */
    record Said(
            @Required String rule,
            @Required String kind,
            @Required String code,
            @Required Urgency urgency,
            @Required String evidence,
            @Required List<String> sources,
            @Required boolean inDoubt,
            @Required Words text) {

        static Said of(Finding<RlsOutcome> finding) {
            return new Said(
                    finding.rule().id(),
                    finding.outcome().kind(),
                    finding.outcome().code(),
                    finding.outcome().urgency(),
                    finding.rule().evidence().label(),
                    finding.rule().sources().stream().map(Citation::toString).toList(),
                    finding.isInDoubt(),
                    new Words(
                            finding.rule().level().hasTextFor(Audience.PATIENT) ? finding.text(Audience.PATIENT) : null,
                            finding.text(Audience.CLINICIAN)));
        }
    }

    static AboutDocument of(OptionAnswer answer, Texts texts) {
        var assessment = answer.assessment();
        return new AboutDocument(
                assessment.asOf(),
                assessment.rulebook(),
                assessment.isComplete(),
                assessment.setAside().isEmpty() ? null : assessment.setAside(),
                answer.kind(),
                new Words(answer.text(Audience.PATIENT), answer.text(Audience.CLINICIAN)),
                answer.first().stream().map(Said::of).toList(),
                answer.findings().stream().map(Said::of).toList(),
                answer.missing(),
                answer.sources(),
                texts.get("disclaimer"));
    }
}
