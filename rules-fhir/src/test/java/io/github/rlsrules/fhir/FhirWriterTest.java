package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DetectedIssue;
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
        assertFalse(bundle.getEntry().isEmpty());
    }
}
