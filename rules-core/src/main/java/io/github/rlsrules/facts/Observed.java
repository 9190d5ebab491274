package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What somebody else observes, for people who cannot report reliably. What is left out is unknown.
 *
 * @param legDiscomfort signs of discomfort in the legs
 * @param excessiveLegMovement much leg movement
 * @param worseAtRest observed at rest
 * @param lessWithActivity less with activity
 * @param worseInEvening more in the evening
 * @param painExcluded pain considered
 * @param deliriumExcluded delirium considered
 * @param akathisiaExcluded akathisia considered
 * @since 0.1.0
 */
@Fact("observed")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Observed(
        Answer legDiscomfort,
        Answer excessiveLegMovement,
        Answer worseAtRest,
        Answer lessWithActivity,
        Answer worseInEvening,
        Answer painExcluded,
        Answer deliriumExcluded,
        Answer akathisiaExcluded) {
    private static final Observed UNKNOWN = Unknown.of(Observed.class);

    public Observed {
        legDiscomfort = orUnknown(legDiscomfort);
        excessiveLegMovement = orUnknown(excessiveLegMovement);
        worseAtRest = orUnknown(worseAtRest);
        lessWithActivity = orUnknown(lessWithActivity);
        worseInEvening = orUnknown(worseInEvening);
        painExcluded = orUnknown(painExcluded);
        deliriumExcluded = orUnknown(deliriumExcluded);
        akathisiaExcluded = orUnknown(akathisiaExcluded);
    }

    /** {@return a record of which nothing is known} */
    public static Observed unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Observed";
    }
}
