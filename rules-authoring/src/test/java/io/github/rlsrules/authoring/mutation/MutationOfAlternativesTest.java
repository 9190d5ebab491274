package io.github.rlsrules.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.example.EitherBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationOfAlternativesTest {
    private static final String FAST = """
              - id: fast
                name: coughs, and the pulse is just fast
                facts:
                  symptoms: { cough: YES, fever: NO, pain: LEFT }
                  readings: [{ gauge: PULSE, value: 120, ageDays: 30 }]
                  medicines: []
                expect: { fired: [EX-MEASURE] }
            """;
    private static final String HOT = """
              - id: hot
                name: coughs and is hot
                facts:
                  symptoms: { cough: YES, fever: YES, pain: LEFT }
                  readings: [{ gauge: PULSE, value: 119, ageDays: 30 }]
                  medicines: []
                expect: { fired: [EX-FEVER, EX-MEASURE] }
            """;
    private static final String ONLY_HOT = """
              - id: only-hot
                name: is hot and does not cough
                facts:
                  symptoms: { cough: NO, fever: YES, pain: LEFT }
                  medicines: []
                expect: { fired: [EX-FEVER], notMet: [EX-MEASURE] }
            """;

    private static final String READING = "Reading( gauge == Gauge.PULSE, value >= 120 || ageDays > 30 )";
    private static final String REST =
            "( exists Sign( what == Sign.Code.FEVER ) and not Medicine( group == Medicine.Group.ANTIPYRETIC ) )";
    private static final String GROUP = "( " + READING + " or " + REST + " )";
    private static final String COUGH = "Symptoms( cough == Answer.YES )";
    private static final String WITHOUT_READING = GROUP + " -> "
            + "exists Sign( what == Sign.Code.FEVER ) not Medicine( group == Medicine.Group.ANTIPYRETIC )";
    private static final String COUGH_MOVED =
            COUGH + " " + GROUP + " -> ( ( " + COUGH + " and " + READING + " ) or " + REST + " )";

    private EitherBook book;

    @BeforeEach
    void compile(@TempDir Path root) {
        book = EitherBook.in(root);
    }

    private List<String> survivors(String... cases) {
        return MutationTesting.of(book.with(String.join("", cases))).rule("EX-MEASURE").run().survivors().stream()
                .map(MutationReport.Survivor::key)
                .toList();
    }

    @Test
    void anAlternativeIsMissedOnlyByACaseThatNeedsIt() {
        assertThat(survivors(HOT)).contains(WITHOUT_READING);
        assertThat(survivors(HOT, FAST)).doesNotContain(WITHOUT_READING);
    }

    @Test
    void aPatternMovedIntoAnAlternativeIsNoticedByACaseThatLacksItForAnother() {
        assertThat(survivors(HOT, FAST)).contains(COUGH_MOVED);
        assertThat(survivors(HOT, FAST, ONLY_HOT)).doesNotContain(COUGH_MOVED);
    }
}
