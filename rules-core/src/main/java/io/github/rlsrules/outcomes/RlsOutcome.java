package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Urgency;

/**
 * Everything that a rule for restless legs can conclude. On Java 17 a complete {@code switch} is one over {@link #ofKind}.
 *
 * @since 0.1.0
 */
public sealed interface RlsOutcome extends Outcome
        permits Advice,
                Asked,
                Cause,
                Caution,
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
                Reading,
                RedFlag,
                Specifier {

    /** The kinds of outcome, one for each record. A {@code switch} over them needs no default: a new kind is a major change. */
    enum Kind {
        /** Something worth doing or discussing: {@link Advice}. */
        ADVICE,
        /** A fact that a rule asks for: {@link Asked}. */
        ASKED,
        /** Something that may cause or worsen the symptoms: {@link Cause}. */
        CAUSE,
        /** Something to beware of: {@link Caution}. */
        CAUTION,
        /** A guard that is lifted: {@link Cleared}. */
        CLEARED,
        /** Answers that speak against each other: {@link Contradiction}. */
        CONTRADICTION,
        /** A criterion and its verdict: {@link Criterion}. */
        CRITERION,
        /** How far the picture agrees with a set of criteria: {@link Diagnosis}. */
        DIAGNOSIS,
        /** What a diary shows: {@link DiaryFinding}. */
        DIARY_FINDING,
        /** A feature that other rules read: {@link Feature}. */
        FEATURE,
        /** What the iron values say: {@link IronStatus}. */
        IRON_STATUS,
        /** A medicine to be discussed: {@link MedicineConcern}. */
        MEDICINE_CONCERN,
        /** A condition that resembles restless legs: {@link Mimic}. */
        MIMIC,
        /** A sign that goes with such a condition: {@link MimicSign}. */
        MIMIC_SIGN,
        /** Something to be watched: {@link Monitoring}. */
        MONITORING,
        /** A step of the plan: {@link PlanStep}. */
        PLAN_STEP,
        /** What a score or a measurement says: {@link Reading}. */
        READING,
        /** A sign on which somebody should act: {@link RedFlag}. */
        RED_FLAG,
        /** What describes the pattern more closely: {@link Specifier}. */
        SPECIFIER
    }

    /** {@return the kind of outcome, as a constant} */
    Kind ofKind();

    @Override
    default String kind() {
        return ofKind().name();
    }

    /** {@return which of its kind: the flag, the criterion, the guard; a constant that the kind declares} */
    Enum<?> what();

    @Override
    default Urgency urgency() {
        return Urgency.INFORMATION;
    }
}
