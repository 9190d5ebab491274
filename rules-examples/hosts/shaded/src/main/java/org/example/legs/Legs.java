package org.example.legs;

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

/** Prints the letter to the person whose facts stand in a file, with Drools beside. */
public class Legs {
    public static void main(String[] args) throws IOException {
        RlsPatient patient = new FactsReader<>(RlsPatient.class).read(Files.readAllBytes(Path.of(args[0])));
        Assessment<RlsOutcome> assessment = RlsRules.standard().crossChecked(1).assess(patient, LocalDate.of(2026, 11, 21));
        System.out.println(Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH).text());
    }
}
