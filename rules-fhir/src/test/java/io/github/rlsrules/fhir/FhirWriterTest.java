package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.DiagnosedBy;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.PriorCareBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class FhirWriterTest {
    private static final LocalDate THEN = LocalDate.of(2015, 2, 1);
    private static final RlsRules RULES = RlsRules.standard();

    private final FhirRecord record = FhirReader.standard()
            .read(List.of(Examples.named("Patient-pat1"), Examples.named("MedicationStatement-example001")), THEN);
    private final Assessment<RlsOutcome> assessment = RULES.assess(record.patient(), THEN);
    private final Bundle bundle = FhirWriter.standard().write(assessment, record);

    private List<Resource> resources() {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList();
    }

    @Test
    void theStandardsOwnTylenolPmForRestlessLegsFindsTheProvokerInIt() {
        Optional<DetectedIssue> provoker = resources().stream()
                .filter(DetectedIssue.class::isInstance)
                .map(DetectedIssue.class::cast)
                .filter(issue ->
                        issue.getCode().getCodingFirstRep().getCode().equals("PROVOKER_SEDATING_ANTIHISTAMINE"))
                .findFirst();
        assertTrue(provoker.isPresent());
        assertEquals(
                List.of("MedicationStatement/example001"),
                provoker.get().getImplicated().stream()
                        .map(Reference::getReference)
                        .toList());
        assertEquals("Patient/pat1", provoker.get().getPatient().getReference());
    }

    @Test
    void everyResourceIsValid() {
        assertEquals(List.of(), Validator.errors(bundle));
    }

    @Test
    void nothingThatIsWrittenOrdersAMedicine() {
        Set<String> types = Set.of(
                "GuidanceResponse",
                "DetectedIssue",
                "ServiceRequest",
                "CommunicationRequest",
                "RequestGroup",
                "Provenance",
                "Device",
                "DocumentReference",
                "OperationOutcome");
        assertEquals(
                List.of(),
                resources().stream()
                        .map(Resource::fhirType)
                        .filter(type -> !types.contains(type))
                        .toList());
    }

    @Test
    void theReceiptComesBackAndHolds() {
        assertEquals(assessment.receipt(), FhirWriter.receipt(bundle).orElseThrow());
        assertEquals(Set.of(), RULES.verify(FhirWriter.receipt(bundle).orElseThrow(), record.patient()));
    }

    private static FhirRecord recordOf(RlsPatient patient) {
        return new FhirRecord(patient, "Patient/1", List.of(), Map.of());
    }

    /** Of whole people of all kinds: alarms, causes, plans, and one of whom something was set aside. */
    @Test
    void whatIsWrittenOfWholePeopleIsValidAndNeverOrdersAMedicine() {
        List<People> people = People.all();
        for (int i = 0; i < people.size(); i += 12) {
            People person = people.get(i);
            Bundle written = FhirWriter.standard()
                    .write(RULES.assess(person.patient(), person.asOf()), recordOf(person.patient()));
            assertEquals(List.of(), Validator.errors(written), person.name());
            assertTrue(written.getEntry().stream()
                    .noneMatch(entry -> entry.getResource().fhirType().startsWith("Medication")));
        }
    }

    @Test
    void whatARecordWroteIsATextInTheNarrativesAndNeverMarkup() {
        String name = "<script>alert(1)</script>&\u0007 diphenhydramine";
        RlsPatient patient = RlsPatient.builder()
                .priorCare(PriorCareBuilder.builder()
                        .diagnosedBy(DiagnosedBy.CLINICIAN)
                        .build())
                .medicines(Medicines.atLeast(MedicineEntry.current(name), MedicineEntry.current("<b>unknown</b>")))
                .build();
        Bundle written = FhirWriter.standard().write(RULES.assess(patient, THEN), recordOf(patient));
        assertEquals(List.of(), Validator.errors(written));
        for (Bundle.BundleEntryComponent entry : written.getEntry()) {
            String div = ((DomainResource) entry.getResource()).getText().getDivAsString();
            assertFalse(div.contains("<script") || div.contains("<b>"), div);
        }
        Device device = new Device();
        Narrative.of(device, List.of("<b>5 < 6 & 7</b>\u0007"));
        assertTrue(device.getText().getDivAsString().contains("<p>&lt;b&gt;5 &lt; 6 &amp; 7&lt;/b&gt;</p>"));
    }

    @Test
    void theSameIsWrittenTwiceAlike() {
        Bundle again = FhirWriter.standard().write(assessment, record);
        assertTrue(bundle.equalsDeep(again));
    }

    @Test
    void anAssessmentThatIsIncompleteIsAFailureAndSaysWhatItCouldNotUse() {
        Assessment<RlsOutcome> incomplete = RULES.assess(
                new Given<>(
                        RlsPatient.builder().build(),
                        List.of(new Problem("legSymptoms.urge", Problem.Code.UNKNOWN_FIELD, "there is no such field"))),
                THEN);
        Bundle written = FhirWriter.standard()
                .write(incomplete, recordOf(RlsPatient.builder().build()));
        GuidanceResponse guidance = written.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(GuidanceResponse.class::isInstance)
                .map(GuidanceResponse.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(GuidanceResponse.GuidanceResponseStatus.FAILURE, guidance.getStatus());
        assertTrue(guidance.hasEvaluationMessage());
    }
}
