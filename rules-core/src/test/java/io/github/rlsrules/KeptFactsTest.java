package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.json.FactsWriter;
import io.github.rlsrules.runtime.Receipt;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Facts that a host has put together can be kept as JSON, and are the same when they are read again. */
class KeptFactsTest {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    @Test
    void ofEverybodyWhoIsWrittenDownTheyAreReadAsTheyWere() {
        assertThat(WholePerson.all()).allSatisfy(one -> {
            RlsPatient patient = READER.given(one.facts()).patient();
            assertThat(READER.read(FactsWriter.write(patient).getBytes(StandardCharsets.UTF_8))
                            .equals(patient))
                    .as(one.name())
                    .isTrue();
        });
    }

    @Test
    void theReceiptOfThenStillHolds() {
        RlsPatient patient = RlsPatient.builder()
                .build()
                .with("labResults[FERRITIN]", "< 12 ug/L 2026-11-01")
                .with("birthDate", "1982-03")
                .with("medicines.items", "pramipexole 0.18 mg")
                .with("optionsTried[MAGNESIUM]", "STOPPED HELPED")
                .notKnown("warningSigns.saddleNumbness");
        Receipt receipt = TheRules.RULES.assess(patient, TheCohort.AS_OF).receipt();
        RlsPatient kept = READER.read(FactsWriter.tree(patient));
        assertThat(TheRules.RULES.verify(receipt, kept)).isEmpty();
    }

    @Test
    void whatIsUnknownTakesNoRoomAndTheVersionStandsBesideTheFacts() {
        assertThat(FactsWriter.write(RlsPatient.builder().build().with("legSymptoms.urgeToMove", "YES")))
                .isEqualTo("{\"schema\":2,\"legSymptoms\":{\"urgeToMove\":\"YES\"}}");
    }

    @Test
    void aWriterOfDocumentsRefusesThemForWhatItWroteCouldNotBeRead() {
        RlsPatient patient = RlsPatient.builder().build();
        assertThatThrownBy(() -> AssessmentWriter.compact().write(patient, OutputStream.nullOutputStream()))
                .hasMessageContaining("FactsWriter");
        assertThatThrownBy(() -> AssessmentWriter.compact().write(patient))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FactsWriter");
    }
}
