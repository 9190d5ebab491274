package org.example.legs;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** One bean for the rules, and whatever wants them. */
@SpringBootApplication
public class LegsApplication {
    public static void main(String[] args) {
        SpringApplication.run(LegsApplication.class, args);
    }

    /** One for all, as it is thread-safe; every hundredth assessment with Drools beside, the first one among them. */
    @Bean
    RlsRules rules() {
        return RlsRules.standard().crossChecked(100);
    }

    @Bean
    CommandLineRunner letter(RlsRules rules) {
        return args -> {
            RlsPatient patient = new FactsReader<>(RlsPatient.class).read(Files.readAllBytes(Path.of(args[0])));
            Assessment<RlsOutcome> assessment = rules.assess(patient, LocalDate.of(2026, 11, 21));
            System.out.println(Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH).text());
        };
    }
}
