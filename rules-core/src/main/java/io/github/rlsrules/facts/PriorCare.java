package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What has been done so far. What is left out is unknown.
 *
 * @param ironEverTested iron values ever tested
 * @param takesIron takes iron
 * @param ironWithoutTest takes iron without a test
 * @param bloodLossCauseSought cause of iron deficiency sought
 * @param clinicianInformed A clinician knows
 * @param diagnosedBy diagnosed with restless legs syndrome, by whom
 * @param keepsDiary keeps a symptom diary. With NO, everything that a diary could show counts as known not to be there.
 * @param ferriSingleQuestion positive answer to the single screening question. The answer only; the licensed wording is not part of this library.
 * @since 0.1.0
 */
@Fact("priorCare")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record PriorCare(
        Answer ironEverTested,
        Answer takesIron,
        Answer ironWithoutTest,
        Answer bloodLossCauseSought,
        Answer clinicianInformed,
        DiagnosedBy diagnosedBy,
        Answer keepsDiary,
        Answer ferriSingleQuestion) {
    private static final PriorCare UNKNOWN = Unknown.of(PriorCare.class);

    public PriorCare {
        ironEverTested = orUnknown(ironEverTested);
        takesIron = orUnknown(takesIron);
        ironWithoutTest = orUnknown(ironWithoutTest);
        bloodLossCauseSought = orUnknown(bloodLossCauseSought);
        clinicianInformed = orUnknown(clinicianInformed);
        diagnosedBy = diagnosedBy == null ? DiagnosedBy.UNKNOWN : diagnosedBy;
        keepsDiary = orUnknown(keepsDiary);
        ferriSingleQuestion = orUnknown(ferriSingleQuestion);
    }

    /** {@return a record of which nothing is known} */
    public static PriorCare unknown() {
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return "PriorCare";
    }
}
