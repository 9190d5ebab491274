package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Behaviour that dopaminergic medicines can change. What is left out is unknown.
 *
 * @param gambling new gambling
 * @param buying new excessive buying
 * @param bingeEating new binge eating
 * @param hypersexuality new strong sexual urges
 * @param punding pointless repeated activity
 * @since 0.1.0
 */
@Fact("impulseControl")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record ImpulseControl(
        Answer gambling, Answer buying, Answer bingeEating, Answer hypersexuality, Answer punding) {
    private static final ImpulseControl UNKNOWN = Unknown.of(ImpulseControl.class);

    public ImpulseControl {
        gambling = orUnknown(gambling);
        buying = orUnknown(buying);
        bingeEating = orUnknown(bingeEating);
        hypersexuality = orUnknown(hypersexuality);
        punding = orUnknown(punding);
    }

    /** {@return a record of which nothing is known} */
    public static ImpulseControl unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "ImpulseControl";
    }
}
