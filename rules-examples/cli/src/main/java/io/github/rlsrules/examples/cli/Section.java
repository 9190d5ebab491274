package io.github.rlsrules.examples.cli;

import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The parts of a letter, in their order. Every finding belongs to exactly one. */
enum Section {
    EMERGENCY("Get help now", "Emergencies"),
    ANSWER_FIRST("Please answer this first", "Danger signs to ask for first"),
    SEE_SOMEBODY("See a clinician about this", "Red flags", "RED_FLAG"),
    FINDINGS(
            "What your answers show",
            "Criteria",
            "DIAGNOSIS",
            "SPECIFIER",
            "CONTRADICTION",
            "CRITERION",
            "READING",
            "MIMIC",
            "DIARY"),
    BEHIND_IT("What may play a part", "Contributing factors", "CAUSE", "IRON_STATUS", "MEDICINE_CONCERN"),
    BEWARE("Take care", "Cautions", "CAUTION"),
    TO_DO("What to do next", "Advice", "ADVICE", "QUESTION"),
    PLAN("A plan for six weeks", "Plan", "PLAN_STEP"),
    WATCH("Keep an eye on", "Monitoring", "MONITORING");

    /** Steps of a plan are compared by the days between them. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final String forPatient;
    private final String forClinician;
    private final List<String> kinds;

    Section(String forPatient, String forClinician, String... kinds) {
        this.forPatient = forPatient;
        this.forClinician = forClinician;
        this.kinds = List.of(kinds);
    }

    String title(Audience reader) {
        return reader == Audience.PATIENT ? forPatient : forClinician;
    }

    /**
     * Its findings, in the order of its kinds. An emergency belongs to the first section, whatever its kind; a question for
     * one is no alarm and has a section of its own.
     */
    List<Finding<RlsOutcome>> of(List<Finding<RlsOutcome>> findings) {
        return findings.stream()
                .filter(this::holds)
                .sorted(Comparator.comparing((Finding<RlsOutcome> f) ->
                                kinds.indexOf(f.outcome().kind()))
                        .thenComparing(f -> f.outcome() instanceof PlanStep step ? step.begins(ANY_DAY) : ANY_DAY)
                        .thenComparing(f -> f.outcome() instanceof PlanStep step ? step.ends(ANY_DAY) : ANY_DAY))
                .toList();
    }

    private boolean holds(Finding<RlsOutcome> finding) {
        String kind = finding.outcome().kind();
        if (finding.outcome().urgency() == Urgency.EMERGENCY) {
            return this == (kind.equals("QUESTION") ? ANSWER_FIRST : EMERGENCY);
        }
        return kinds.contains(kind);
    }
}
