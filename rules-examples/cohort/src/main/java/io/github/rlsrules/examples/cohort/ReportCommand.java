package io.github.rlsrules.examples.cohort;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report of a finished run anew, and prints where it is.")
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder with the results.")
    private Path out;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ReportCommand() {}

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(PopulationReport.write(out, HowToRun.MEMORY));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
