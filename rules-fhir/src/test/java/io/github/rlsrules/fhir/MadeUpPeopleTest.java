package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.Diagnosis;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Urgency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * People whom Synthea made up, none of whom has restless legs: nobody is advised anything, and an alarm rests on what stands in the record. A
 * handful in every build, a thousand with the profile {@code synthea}.
 */
class MadeUpPeopleTest {
    private static final LocalDate THEN = LocalDate.of(2026, 11, 21);
    private static final RlsRules RULES = RlsRules.standard();

    /** What a record alone can raise, and of what. Anything else would be an alarm that it does not carry. */
    private static final Map<RedFlag.Code, String> EXPLAINED = Map.ofEntries(
            Map.entry(RedFlag.Code.CHILD, "birthDate"),
            Map.entry(RedFlag.Code.PREGNANCY, "person.pregnancy"),
            Map.entry(RedFlag.Code.MEDICINE_IN_PREGNANCY, "person.pregnancy"),
            Map.entry(RedFlag.Code.ASSESSED_BY_OTHERS, "person.cognitiveImpairment"),
            Map.entry(RedFlag.Code.KIDNEY_DISEASE, "conditions.dialysis or labResults[EGFR]"),
            Map.entry(RedFlag.Code.KIDNEY_FAILURE, "labResults[EGFR]"),
            Map.entry(RedFlag.Code.KIDNEY_VALUE_TO_REPEAT, "labResults[EGFR]"),
            Map.entry(RedFlag.Code.ANAEMIA_UNEXPLAINED, "labResults[HAEMOGLOBIN]"),
            Map.entry(RedFlag.Code.LOW_MOOD, "measurements[GAD7_TOTAL] or measurements[PHQ9_TOTAL]"),
            Map.entry(RedFlag.Code.OPIOID_BREATHING, "medicines.items and conditions.sleepApnoea or conditions.copd"));

    @Test
    void nobodyIsAdvisedAnythingAndEveryAlarmStandsInTheRecord() throws IOException {
        List<String> wrong = new ArrayList<>();
        int people = 0;
        Map<RedFlag.Code, Integer> raised = new TreeMap<>();
        try (Stream<String> records = records()) {
            for (String json : (Iterable<String>) records::iterator) {
                FhirRecord record = FhirReader.standard().read(List.of((Resource) Examples.parse(json)), THEN);
                people++;
                assertTrue(record.setAside().stream().noneMatch(one -> one.reason() == SetAside.Reason.BROKEN));
                Assessment<RlsOutcome> assessment = RULES.assess(record.patient(), THEN);
                assertTrue(assessment.isComplete());
                for (Finding<RlsOutcome> finding : assessment.findings()) {
                    RlsOutcome outcome = finding.outcome();
                    boolean isAlarm = outcome instanceof RedFlag;
                    if (isAlarm) {
                        raised.merge(((RedFlag) outcome).what(), 1, Integer::sum);
                    }
                    boolean isExplained = isAlarm && EXPLAINED.containsKey(((RedFlag) outcome).what());
                    boolean rests = record.origins().keySet().stream().anyMatch(finding::restsOn);
                    if (outcome instanceof Advice
                            || outcome.urgency() == Urgency.EMERGENCY
                            || outcome instanceof Diagnosis diagnosis
                                    && diagnosis.code().contains("CRITERIA_MET")
                            || isAlarm && !(isExplained && rests)) {
                        wrong.add(outcome.kind() + " " + outcome.code() + " of person " + people);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(people >= 7, people + " people");
        System.out.println(people + " made-up people, alarms: " + raised);
    }

    private static Stream<String> records() throws IOException {
        String folder = System.getProperty("synthea.people");
        return folder == null
                ? Examples.SYNTHEA.values().stream()
                : Files.list(Path.of(folder)).sorted().map(MadeUpPeopleTest::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
