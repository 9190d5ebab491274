package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Mood and thoughts. Asked plainly, because restless legs wear people down. What is left out is unknown.
 *
 * @param lowMood low mood
 * @param anxiety anxiety
 * @param suicidalThoughts thoughts of ending one's life
 * @param suicidalPlanOrIntent plan or intent to end one's life
 * @param selfHarm self-harm
 * @param cannotGoOn feels unable to go on
 * @param hallucinationsOrDelusions new hallucinations or delusions: within the last four weeks
 * @param agitation new severe agitation: within the last three days
 * @since 0.1.0
 */
@Fact("mind")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Mind(
        Answer lowMood,
        Answer anxiety,
        Answer suicidalThoughts,
        Answer suicidalPlanOrIntent,
        Answer selfHarm,
        Answer cannotGoOn,
        Answer hallucinationsOrDelusions,
        Answer agitation) {
    private static final Mind UNKNOWN = Unknown.of(Mind.class);

    public Mind {
        lowMood = orUnknown(lowMood);
        anxiety = orUnknown(anxiety);
        suicidalThoughts = orUnknown(suicidalThoughts);
        suicidalPlanOrIntent = orUnknown(suicidalPlanOrIntent);
        selfHarm = orUnknown(selfHarm);
        cannotGoOn = orUnknown(cannotGoOn);
        hallucinationsOrDelusions = orUnknown(hallucinationsOrDelusions);
        agitation = orUnknown(agitation);
    }

    /** {@return a record of which nothing is known} */
    public static Mind unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Mind";
    }
}
