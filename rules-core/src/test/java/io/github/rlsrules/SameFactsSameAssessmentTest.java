package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.Detail;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Same facts, same assessment, byte for byte, by whichever door and in whichever order; WorldsTest has the rest. */
class SameFactsSameAssessmentTest {
    private static final int PATIENTS = 500;
    private static final RlsRules RULES = TheRules.RULES;

    private static String json(Assessment<RlsOutcome> assessment) {
        return AssessmentWriter.compact()
                .write(AssessmentDocument.of(assessment, RULES.rulebook(), Locale.ENGLISH, Detail.FULL));
    }

    private static String assess(RlsPatient patient) {
        return json(RULES.assess(patient, TheCohort.AS_OF));
    }

    @Test
    void theOrderInWhichAHostListsThingsDoesNotMatter() {
        Random random = new Random(3);
        TheCohort.patients(3, PATIENTS).forEach(patient -> {
            RlsPatient shuffled = RlsPatientBuilder.builder(patient)
                    .labResults(shuffled(patient.labResults(), random))
                    .measurements(shuffled(patient.measurements(), random))
                    .optionsTried(shuffled(patient.optionsTried(), random))
                    .build();
            assertThat(assess(shuffled)).isEqualTo(assess(patient));
        });
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
