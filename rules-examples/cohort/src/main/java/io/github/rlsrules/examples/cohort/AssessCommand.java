package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.RlsRules;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses everybody in the tables of a folder: person, observation, condition, medication, answer, as Parquet, CSV or NDJSON.",
            "Writes findings, set_aside, receipts and rejects as Parquet, and report.html. Interrupted, the same command goes on."
        })
final class AssessCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TABLES", description = "The folder with the tables.")
    private Path in;

    @Mixin
    private HowToRun how;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the results.")
    private Path out;

    @Option(names = "--no-report", description = "Write the tables only.")
    private boolean noReport;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    AssessCommand() {}

    @Override
    public Integer call() {
        new PopulationRun(
                        how.settings(in, out),
                        RlsRules.standard(),
                        spec.commandLine().getErr())
                .run();
        if (!noReport) {
            spec.commandLine().getOut().println(PopulationReport.write(out, how.memory()));
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
