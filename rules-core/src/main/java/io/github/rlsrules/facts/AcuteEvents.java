package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What has just happened and cannot wait. Each counts for the last 24 hours. What is left out is unknown.
 *
 * @param seizure seizure now or in the last 24 hours
 * @param seizureLongOrRepeated a seizure of more than five minutes, or several without waking up between them, in the last 24 hours
 * @param overdose too much of a medicine, or something poisonous, swallowed in the last 24 hours, by mistake or on purpose
 * @since 0.1.0
 */
@Fact("acuteEvents")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record AcuteEvents(Answer seizure, Answer seizureLongOrRepeated, Answer overdose) {
    private static final AcuteEvents UNKNOWN = Unknown.of(AcuteEvents.class);

    public AcuteEvents {
        seizure = orUnknown(seizure);
        seizureLongOrRepeated = orUnknown(seizureLongOrRepeated);
        overdose = orUnknown(overdose);
    }

    /** {@return a record of which nothing is known} */
    public static AcuteEvents unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "AcuteEvents";
    }
}
