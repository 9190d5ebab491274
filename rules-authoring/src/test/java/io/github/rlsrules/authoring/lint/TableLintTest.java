package io.github.rlsrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Patient;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a row of a table points to is there. */
class TableLintTest {
    private static final String TABLE = """
            # What makes a fever fall.
            # columns: code (a number, or none), name, sources, answers
            7	paracetamol	BOOK C, BOOK C2	EX-FEVER; EX-DRINK
            8	cold water	BOOK M	EX-ALARM
            9	nothing		EX-COUGH
            10	rest	-	EX-DRINK
            """;

    private static FeverBook book;

    static final Mistake POINTS_NOWHERE = Mistake.replaced(
            "a row that points to no rule",
            "EX-ALARM",
            "EX-ALRAM",
            "falls.tsv:4: REGISTER: there is no rule EX-ALRAM; did you mean EX-ALARM?");

    static List<Mistake> rows() {
        return List.of(
                POINTS_NOWHERE,
                Mistake.replaced(
                        "a source that is not in the register",
                        "BOOK M",
                        "LEAFLET M",
                        "falls.tsv:4: UNKNOWN_SOURCE: LEAFLET is not in the register"),
                Mistake.replaced(
                        "a source that is nearly in the register",
                        "BOOK M",
                        "BOOKS M",
                        "falls.tsv:4: UNKNOWN_SOURCE: BOOKS is not in the register; did you mean BOOK?"),
                Mistake.replaced(
                        "a source without its sureness",
                        "BOOK M",
                        "BOOK",
                        "falls.tsv:4: REGISTER: BOOK: a source must be followed by C, C2, A, M or D, not \"\""),
                Mistake.replaced(
                        "a text that is not there",
                        "EX-COUGH",
                        "text:no.such.text",
                        "falls.tsv:5: REGISTER: there is no text no.such.text"),
                Mistake.replaced(
                        "a decision that nobody said where to find",
                        "EX-COUGH",
                        "decision:heat#why",
                        "falls.tsv:5: REGISTER: rulebook.properties does not say in which folder the decisions are"));
    }

    @BeforeAll
    static void compile(@TempDir Path root) {
        book = FeverBook.in(root);
    }

    private static List<String> lint(String table) {
        RulebookUnderTest<Patient> underTest = book.with("falls.tsv", table);
        return Mistake.shown(Lint.compiled(underTest.folder(), underTest.rulebook())).stream()
                .filter(finding -> finding.startsWith("falls.tsv"))
                .toList();
    }

    @Test
    void aTableThatPointsToWhatIsThereIsNoFinding() {
        assertThat(lint(TABLE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowThatPointsNowhereIsFoundWithItsLine(Mistake mistake) {
        assertThat(lint(mistake.edit().apply(TABLE))).containsExactlyElementsOf(mistake.findings());
    }

    @Test
    void aTableWithoutSourcesHasNone() {
        assertThat(lint("# columns: code, name\n7\tNOBOOK X\n")).isEmpty();
    }
}
