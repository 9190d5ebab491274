package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide shows, word for word: a block of it that does not stand here fails. */
class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("```java fhir\n(.*?)```", Pattern.DOTALL);

    private final LocalDate asOf = LocalDate.of(2018, 1, 1);
    private final PrintStream out = System.out;

    @BeforeEach
    void printsNothing() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void printsAgain() {
        System.setOut(out);
    }

    @Test
    void fromABundleToASummary() {
        String json = Examples.IPS.get("Bundle-IPS-examples-Bundle-01");
        // guide
        Bundle bundle = (Bundle) FhirContext.forR4Cached().newJsonParser().parseResource(json);
        FhirRecord record = FhirReader.standard().read(bundle, asOf);
        record.setAside().forEach(one -> System.out.println(one.resource() + " " + one.code() + " " + one.reason()));

        Assessment<RlsOutcome> assessment = RlsRules.standard().assess(record.patient(), asOf);
        System.out.println(
                Letter.of(assessment, Audience.CLINICIAN, Locale.ENGLISH).text());

        Bundle resources = FhirWriter.standard().write(assessment, record);
        // end
        assertFalse(resources.getEntry().isEmpty());
    }

    @Test
    void codesOfOnesOwn() {
        CodeMap codes =
                CodeMap.standard().with("Observation\thttp://lab.example.org\tFER\tlabResults[FERRITIN]\t\t\t\town");
        FhirReader reader = FhirReader.standard().withCodes(codes);
        System.out.println(codes.find(Mapping.Kind.OBSERVATION, "http://lab.example.org", "FER"));
        assertEquals("FhirReader", reader.toString());
    }

    @Test
    void questions() {
        FhirRecord record = FhirReader.standard().read(List.of(), asOf);
        QuestionnaireResponse response = new QuestionnaireResponse();
        // guide
        FhirForm form = FhirForm.of(RlsRules.standard());
        Questionnaire questionnaire = form.questionnaire();
        RlsPatient patient = form.answered(response, record.patient(), asOf);
        // end
        assertTrue(questionnaire.hasItem());
        assertEquals(List.of(), Told.facts(patient));
    }

    @Test
    void everyBlockOfTheGuideStandsHere() throws IOException {
        String here = plain(Files.readString(Path.of("src/test/java/io/github/rlsrules/fhir/GuideTest.java")));
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/fhir.md")))
                .results()
                .map(block -> plain(block.group(1)))
                .toList();
        assertEquals(3, blocks.size());
        blocks.forEach(block -> assertTrue(here.contains(block), block));
    }

    /** However it is laid out. */
    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }
}
