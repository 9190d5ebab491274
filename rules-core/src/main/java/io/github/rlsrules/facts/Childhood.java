package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Unchanging;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What matters in children and adolescents. What is left out is unknown.
 *
 * @param sleepDisturbanceForAge sleep disturbed for the age
 * @param affectedParentOrSibling parent or sibling with restless legs
 * @param schoolOrBehaviourImpact school or behaviour affected
 * @param observedLegDiscomfort leg discomfort observed at rest
 * @since 0.1.0
 */
@Fact("childhood")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record Childhood(
        Answer sleepDisturbanceForAge,
        @Unchanging Answer affectedParentOrSibling,
        Answer schoolOrBehaviourImpact,
        Answer observedLegDiscomfort) {
    private static final Childhood UNKNOWN = Unknown.of(Childhood.class);

    public Childhood {
        sleepDisturbanceForAge = orUnknown(sleepDisturbanceForAge);
        affectedParentOrSibling = orUnknown(affectedParentOrSibling);
        schoolOrBehaviourImpact = orUnknown(schoolOrBehaviourImpact);
        observedLegDiscomfort = orUnknown(observedLegDiscomfort);
    }

    /** {@return a record of which nothing is known} */
    public static Childhood unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "Childhood";
    }
}
