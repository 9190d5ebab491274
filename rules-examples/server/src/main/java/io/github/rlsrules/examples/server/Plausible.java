package io.github.rlsrules.examples.server;

import io.github.rlsrules.facts.RlsPatient;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Refuses more names of medicines than one patient has: what each misspelt one may mean takes its time to look up. */
final class Plausible {
    private static final int MOST = 200;

    private Plausible() {}

    static void check(RlsPatient patient) {
        refuseMore(patient.medicines().items().size());
    }

    static void check(Collection<Resource> resources) {
        Set<String> names = new HashSet<>();
        resources.forEach(resource -> collect(resource, names));
        refuseMore(names.size());
    }

    private static void collect(@Nullable Resource resource, Set<String> names) {
        if (resource instanceof Bundle bundle) {
            bundle.getEntry().forEach(entry -> collect(entry.getResource(), names));
        } else if (resource instanceof MedicationRequest request) {
            add(request.getMedication(), names);
        } else if (resource instanceof MedicationStatement statement) {
            add(statement.getMedication(), names);
        } else if (resource instanceof MedicationAdministration given) {
            add(given.getMedication(), names);
        } else if (resource instanceof MedicationDispense dispense) {
            add(dispense.getMedication(), names);
        } else if (resource instanceof Medication medicine) {
            add(medicine.getCode(), names);
        }
    }

    private static void add(@Nullable Type medicine, Set<String> names) {
        if (medicine instanceof CodeableConcept concept) {
            names.add(concept.getText());
            concept.getCoding().forEach(coding -> names.add(coding.getDisplay()));
        } else if (medicine instanceof Reference reference) {
            names.add(reference.getDisplay());
        }
    }

    private static void refuseMore(int names) {
        if (names > MOST) {
            throw new Refusal(413, "one patient has at most " + MOST + " medicines");
        }
    }
}
