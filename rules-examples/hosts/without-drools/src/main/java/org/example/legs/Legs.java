package org.example.legs;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.RulebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Prints the letter, and what is told to whoever wants Drools beside all the same. */
public class Legs {
    public static void main(String[] args) throws IOException {
        RlsPatient patient = new FactsReader<>(RlsPatient.class).read(Files.readAllBytes(Path.of(args[0])));
        RlsRules rules = RlsRules.standard();
        Assessment<RlsOutcome> assessment = rules.assess(patient, LocalDate.of(2026, 11, 21));
        System.out.println(Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH).text());
        try {
            rules.crossChecked(1);
        } catch (RulebookException missing) {
            System.out.println(missing.getMessage());
        }
    }
}
