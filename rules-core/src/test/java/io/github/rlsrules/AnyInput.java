package io.github.rlsrules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.Detail;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Letter;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What holds whatever comes in: the reader throws nothing but what it declares, with a reason; an assessment of what it has read throws
 * nothing; what comes out is JSON; there is a letter, and a next question or an end. Jazzer looks for what breaks it (profile fuzz).
 */
final class AnyInput {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);
    private static final RlsRules RULES = RlsRules.standard();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AnyInput() {}

    /** Whether anything could be read. */
    static boolean read(byte[] json) {
        Given<RlsPatient> given;
        try {
            given = READER.given(json);
        } catch (InvalidFactsException refused) {
            if (refused.problems().isEmpty()) {
                throw new AssertionError("refused without a reason", refused);
            }
            return false;
        }
        check(given.patient(), RULES.assess(given, AS_OF));
        return true;
    }

    static void assess(RlsPatient patient) {
        check(patient, RULES.assess(patient, AS_OF));
    }

    private static void check(RlsPatient patient, Assessment<RlsOutcome> assessment) {
        for (Detail detail : Detail.values()) {
            String written = AssessmentWriter.compact()
                    .write(AssessmentDocument.of(assessment, RULES.rulebook(), Locale.ENGLISH, detail));
            try {
                STRICT.readTree(written);
            } catch (JsonProcessingException e) {
                throw new AssertionError("what comes out is no JSON", e);
            }
        }
        for (Audience reader : Audience.values()) {
            Letter letter = Letter.of(assessment, reader, Locale.ENGLISH);
            if (letter.text().isBlank() || letter.html().isBlank()) {
                throw new AssertionError("an empty letter");
            }
        }
        Interview interview = RULES.interview(patient, AS_OF);
        if (interview.next().isEmpty() && interview.mayStop().isEmpty()) {
            throw new AssertionError("nothing to ask, and no end");
        }
    }
}
