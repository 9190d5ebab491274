package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MedicineEvent;
import io.github.rlsrules.facts.MedicineUse;
import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.facts.PatientBuilder;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.RuleEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Same facts, same assessment, byte for byte: whatever the order of facts, whoever came before, on whichever thread. */
class SameFactsSameAssessmentTest {
    private static final int PATIENTS = 2000;
    private static final RlsRules RULES = TheRulebook.RULES;

    private static String json(Assessment<RlsOutcome> assessment) {
        return AssessmentWriter.compact().write(AssessmentDocument.of(assessment, RULES.rulebook(), Locale.ENGLISH));
    }

    private static String assess(Patient patient) {
        return json(RULES.assess(patient, RandomPatients.AS_OF));
    }

    @Test
    void bothEvaluatorsAgreeOnEveryPatient() {
        new RandomPatients(1)
                .stream(PATIENTS)
                        .forEach(patient -> assertThat(RULES.assess(patient, RandomPatients.AS_OF)
                                        .failures())
                                .isEmpty());
    }

    @Test
    void theFindingsAloneAreThoseOfTheWholeAssessment() {
        new RandomPatients(2).stream(PATIENTS).forEach(patient -> {
            List<String> whole = RULES.assess(patient, RandomPatients.AS_OF).findings().stream()
                    .map(Finding::toString)
                    .toList();
            List<String> alone = RULES.findings(patient, RandomPatients.AS_OF).stream()
                    .map(Finding::toString)
                    .toList();
            assertThat(alone).isEqualTo(whole);
        });
    }

    @Test
    void theOrderInWhichAHostListsThingsDoesNotMatter() {
        Random random = new Random(3);
        new RandomPatients(3).stream(PATIENTS / 4).forEach(patient -> {
            Patient shuffled = PatientBuilder.builder(patient)
                    .labResults(shuffled(patient.labResults(), random))
                    .measurements(shuffled(patient.measurements(), random))
                    .optionsTried(shuffled(patient.optionsTried(), random))
                    .build();
            assertThat(assess(shuffled)).isEqualTo(assess(patient));
        });
    }

    @Test
    void theOrderInWhichFactsReachTheRulesDoesNotMatter() {
        RuleEngine<RlsOutcome> engine = RuleEngine.of(RULES.rulebook(), RlsOutcome.class);
        Random random = new Random(4);
        new RandomPatients(4).stream(PATIENTS / 4).forEach(patient -> {
            Facts facts = patient.toFacts(RandomPatients.AS_OF);
            Facts.Builder shuffled = Facts.builder().addAll(shuffled(facts.records(), random));
            Stream.of(MedicineUse.class, MedicineEvent.class)
                    .filter(facts::isComplete)
                    .forEach(shuffled::complete);
            assertThat(findings(engine.assess(shuffled.build(), RandomPatients.AS_OF)))
                    .isEqualTo(findings(engine.assess(facts, RandomPatients.AS_OF)));
        });
    }

    private static List<String> findings(Assessment<RlsOutcome> assessment) {
        assertThat(assessment.isComplete()).isTrue();
        return assessment.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void whoCameBeforeDoesNotMatter() {
        List<Patient> patients = new RandomPatients(5).stream(PATIENTS / 4).toList();
        List<String> forwards =
                patients.stream().map(SameFactsSameAssessmentTest::assess).toList();
        List<String> backwards = new ArrayList<>(reversed(patients).stream()
                .map(SameFactsSameAssessmentTest::assess)
                .toList());
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void theThreadDoesNotMatter() throws Exception {
        List<Patient> patients = new RandomPatients(6).stream(PATIENTS / 4).toList();
        List<String> alone =
                patients.stream().map(SameFactsSameAssessmentTest::assess).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = new ArrayList<>();
            patients.forEach(patient -> together.add(threads.submit(() -> assess(patient))));
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
