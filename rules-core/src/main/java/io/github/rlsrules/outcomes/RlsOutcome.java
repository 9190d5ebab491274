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
                Questioned,
                Reading,
                RedFlag,
                Specifier {

    @Override
    default Urgency urgency() {
        return Urgency.INFORMATION;
    }
}
