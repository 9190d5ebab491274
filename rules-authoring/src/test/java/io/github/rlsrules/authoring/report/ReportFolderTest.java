package io.github.rlsrules.authoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.boundaries.BoundarySuite;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.coverage.CoverageReport;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Patient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    private Path root;

    private Path reports;
    private RulebookUnderTest<Patient> underTest;
    private CaseSuite<Patient> cases;

    @BeforeEach
    void compile() {
        reports = root.resolve("reports");
        underTest = FeverBook.in(root.resolve("book")).with("fever/fever.cases.yaml", """
                asOf: 2030-01-15
                cases:
                  - id: fast
                    name: a fast pulse
                    facts: { readings: [{ gauge: PULSE, value: 130, ageDays: 0 }] }
                    expect: { fired: [EX-ALARM] }
                  - id: calm
                    name: a calm pulse
                    facts: { readings: [{ gauge: PULSE, value: 60, ageDays: 0 }] }
                    expect: { notMet: [EX-ALARM] }
                  - id: nothing-known
                    name: nothing known
                    expect: { undecided: { EX-ALARM: [] } }
                """);
        cases = CaseSuite.of(underTest);
    }

    private String page() throws Exception {
        return Files.readString(reports.resolve("index.html"));
    }

    @Test
    void coverageIsWrittenForToolsAndForReviewers() throws Exception {
        ReportFolder.at(reports).write(cases.coverage());

        CoverageReport read =
                new ObjectMapper().readValue(reports.resolve("coverage.json").toFile(), CoverageReport.class);
        assertThat(read).isEqualTo(cases.coverage());
        assertThat(read.totals()).isEqualTo(new CoverageReport.Totals(4, 1, 7, 20, 8));
        assertThat(page())
                .contains(
                        "1 of 4 rules covered; 8 of 20 truths of\n7 conditions seen",
                        "<code>Reading( value &gt;= 120 )</code><div class=\"place\">fever/safety.drl:16</div>",
                        "<td class=\"cases\">fever/fast</td>",
                        "<td class=\"cases\">fever/calm</td>",
                        "<td class=\"cases\">cannot be</td>",
                        "<td class=\"missing\">never false, never true</td>")
                .doesNotContain("<h2>Numbers</h2>");
    }

    @Test
    void boundariesAreAddedToThePage() throws Exception {
        ReportFolder.at(reports).write(cases.coverage());
        ReportFolder.at(reports).write(BoundarySuite.of(underTest, cases).report());

        assertThat(page())
                .contains("<h2>Numbers</h2>", "<td>119.9 120 120.1 /min</td><td>fever/fast</td>", "rules covered");
    }

    @Test
    void manyCasesAreCountedAndOnlySomeAreShown() {
        assertThat(ReportPage.some(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(ReportPage.some(List.of("a", "b", "c", "d", "e", "f", "g", "h")))
                .isEqualTo("a, b, c, d, e, f and 2 more");
    }
}
