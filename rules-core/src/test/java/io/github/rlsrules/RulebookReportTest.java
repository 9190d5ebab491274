package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.boundaries.BoundarySuite;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.coverage.CoverageReport;
import io.github.rlsrules.authoring.report.ReportFolder;
import io.github.rlsrules.facts.RlsPatient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes what a reviewer reads: {@code target/rulebook-report/index.html}, and the same as JSON. */
class RulebookReportTest {
    private static final Path FOLDER = Path.of("target/rulebook-report");

    @Test
    void theReportSpeaksOfEveryRule() {
        CaseSuite<RlsPatient> cases = CaseSuite.of(TheRulebook.UNDER_TEST);
        CoverageReport coverage = cases.coverage();
        ReportFolder.at(FOLDER).write(coverage);
        ReportFolder.at(FOLDER)
                .write(BoundarySuite.of(TheRulebook.UNDER_TEST, cases).report());

        assertThat(coverage.totals().rules())
                .isEqualTo(TheRulebook.UNDER_TEST.rulebook().rules().size());
        assertThat(FOLDER).isDirectoryContaining("glob:**/{coverage,boundaries}.json");
        assertThat(FOLDER.resolve("index.html")).content().contains("<h2>Numbers</h2>");
    }
}
