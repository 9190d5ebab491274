package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Urgency;

/** Everything that a rule for restless legs can conclude. */
public sealed interface RlsOutcome extends Outcome
        permits Advice,
                Caution,
                Cause,
                Cleared,
                Contradiction,
                Criterion,
                Diagnosis,
                DiaryFinding,
                Feature,
                IronStatus,
                MedicineConcern,
                Mimic,
                MimicSign,
                Monitoring,
                PlanStep,
                Asked,
                Reading,
                RedFlag,
                Specifier {

    /** Which of its kind: the flag, the criterion, the guard; a constant that the kind declares. */
    Enum<?> what();

    @Override
    default Urgency urgency() {
        return Urgency.INFORMATION;
    }
}
