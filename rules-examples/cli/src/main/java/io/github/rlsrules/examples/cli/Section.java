package io.github.rlsrules.examples.cli;

import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.Asked;
import io.github.rlsrules.outcomes.Cause;
import io.github.rlsrules.outcomes.Caution;
import io.github.rlsrules.outcomes.Contradiction;
import io.github.rlsrules.outcomes.Criterion;
import io.github.rlsrules.outcomes.Diagnosis;
import io.github.rlsrules.outcomes.DiaryFinding;
import io.github.rlsrules.outcomes.IronStatus;
import io.github.rlsrules.outcomes.MedicineConcern;
import io.github.rlsrules.outcomes.Mimic;
import io.github.rlsrules.outcomes.Monitoring;
import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.outcomes.Reading;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.outcomes.Specifier;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The parts of a letter, in their order. Every finding belongs to exactly one. */
enum Section {
    EMERGENCY("letter.emergency"),
    ANSWER_FIRST("letter.answer-first"),
    SEE_SOMEBODY("letter.see-somebody", RedFlag.class),
    FINDINGS(
            "letter.findings",
            Diagnosis.class,
            Specifier.class,
            Contradiction.class,
            Criterion.class,
            Reading.class,
            Mimic.class,
            DiaryFinding.class),
    BEHIND_IT("letter.behind-it", Cause.class, IronStatus.class, MedicineConcern.class),
    BEWARE("letter.beware", Caution.class),
    TO_DO("letter.to-do", Advice.class, Asked.class),
    PLAN("letter.plan", PlanStep.class),
    WATCH("letter.watch", Monitoring.class);

    /** Steps of a plan are compared by the days between them. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    /** The key of its title among the texts of the rulebook. */
    private final String title;

    private final List<Class<? extends RlsOutcome>> types;

    @SafeVarargs
    Section(String title, Class<? extends RlsOutcome>... types) {
        this.title = title;
        this.types = List.of(types);
    }

    String title(Texts texts, Audience reader) {
        return texts.get(title, reader);
    }

    List<Class<? extends RlsOutcome>> types() {
        return types;
    }

    /**
     * Its findings, in the order of its types. An emergency belongs to the first section, whatever its type; a question for
     * one is no alarm and has a section of its own.
     */
    List<Finding<RlsOutcome>> of(List<Finding<RlsOutcome>> findings) {
        return findings.stream()
                .filter(this::holds)
                .sorted(Comparator.comparing((Finding<RlsOutcome> f) ->
                                types.indexOf(f.outcome().getClass()))
                        .thenComparing(f -> f.outcome() instanceof PlanStep step ? step.begins(ANY_DAY) : ANY_DAY)
                        .thenComparing(f -> f.outcome() instanceof PlanStep step ? step.ends(ANY_DAY) : ANY_DAY))
                .toList();
    }

    private boolean holds(Finding<RlsOutcome> finding) {
        if (finding.outcome().urgency() == Urgency.EMERGENCY) {
            return this == (finding.outcome() instanceof Asked ? ANSWER_FIRST : EMERGENCY);
        }
        return types.contains(finding.outcome().getClass());
    }
}
