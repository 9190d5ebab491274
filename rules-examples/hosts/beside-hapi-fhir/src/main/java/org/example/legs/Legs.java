package org.example.legs;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.StringType;

/** Sends the letter as a FHIR resource, and prints what arrives. */
public class Legs {
    public static void main(String[] args) throws IOException {
        RlsPatient patient = new FactsReader<>(RlsPatient.class).read(Files.readAllBytes(Path.of(args[0])));
        Assessment<RlsOutcome> assessment = RlsRules.standard().assess(patient, LocalDate.of(2026, 11, 21));
        Letter letter = Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH);

        Communication communication = new Communication();
        communication.setStatus(Communication.CommunicationStatus.COMPLETED);
        communication.addPayload().setContent(new StringType(letter.text()));
        IParser json = FhirContext.forR4().newJsonParser();
        String sent = json.encodeResourceToString(communication);

        Communication arrived = json.parseResource(Communication.class, sent);
        System.out.println(arrived.getPayloadFirstRep().getContentStringType().getValue());
    }
}
