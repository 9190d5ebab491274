package io.github.rlsrules;

import io.github.rlsrules.authoring.mutation.MutationReport;
import io.github.rlsrules.authoring.mutation.MutationTesting;
import io.github.rlsrules.authoring.report.ReportFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Changes each rule in every small way: the build or a case must notice. Rules whose text, cases and feeding rules are
 * as they were in the committed verdicts are not tried again; {@code -Pmutation} tries all anew.
 */
@ResourceLock("mutation-verdicts.ndjson")
class MutationTest {
    private static final double SCORE = 0.95;
    private static final Path VERDICTS = Path.of("src/test/mutation-verdicts.ndjson");
    private static final Path REPORTS = Path.of("target/rulebook-report");

    @Test
    void everySmallChangeOfARuleIsNoticedOrExplained() {
        MutationReport report = MutationTesting.of(TheRulebook.UNDER_TEST)
                .remembering(VERDICTS)
                .anew(Boolean.getBoolean("mutation.anew"))
                .run();
        System.out.println(report);
        ReportFolder.at(REPORTS).write(report);
        report.require(SCORE);
    }
}
