package org.example.legs;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.json.Schemas;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Prints the letter to the person whose facts stand in a file, what matters in it as JSON, and what such JSON looks like. */
public class Legs {
    public static void main(String[] args) throws IOException {
        RlsPatient patient = new FactsReader<>(RlsPatient.class).read(Files.readAllBytes(Path.of(args[0])));
        Assessment<RlsOutcome> assessment = RlsRules.standard().assess(patient, LocalDate.of(2026, 11, 21));
        System.out.println(Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH).text());
        System.out.println(AssessmentWriter.indented().write(assessment.summary(Audience.PATIENT, Locale.ENGLISH)));
        System.out.println(Schemas.document(Summary.class));
    }
}
