package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final LocalDate THEN = LocalDate.of(2015, 2, 1);

    private final FhirRecord record = FhirReader.standard()
            .read(List.of(Examples.named("Patient-pat1"), Examples.named("MedicationStatement-example001")), THEN);
    private final Assessment<RlsOutcome> assessment = RlsRules.standard().assess(record.patient(), THEN);
    private final List<DomainResource> proposals = FhirWriter.standard().proposals(assessment, record);

    @Test
    void areThoseOfTheWholeBundle() {
        Stream<Resource> all = FhirWriter.standard().write(assessment, record).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(one -> one instanceof ServiceRequest || one instanceof CommunicationRequest);
        assertFalse(proposals.isEmpty());
        assertEquals(texts(all), texts(proposals.stream()));
    }

    @Test
    void referToNothingButThePatient() {
        for (DomainResource one : proposals) {
            assertEquals(List.of(), Validator.errors(one));
            assertFalse(one instanceof ServiceRequest request
                    && request.getRequester().hasReference());
            assertFalse(one instanceof CommunicationRequest message
                    && message.getRequester().hasReference());
        }
    }

    private static List<String> texts(Stream<? extends Resource> resources) {
        return resources
                .map(one -> ((DomainResource) one).getText().getDivAsString())
                .toList();
    }
}
