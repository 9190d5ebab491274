package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.RlsRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes up a population, assesses it, and prints where the report is.")
final class DemoCommand implements Callable<Integer> {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder for the tables and the results.")
    private Path folder;

    @Option(names = "--people", paramLabel = "N", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}.")
    private long people;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    DemoCommand() {}

    @Override
    public Integer call() {
        Path tables = folder.resolve("tables");
        Path results = folder.resolve("results");
        if (!Files.exists(tables)) {
            new MadeUpPeople(tables, AS_OF, 1, Source.Format.PARQUET).write(people);
        } else if (!MadeUpPeople.areWhole(tables)) {
            throw new TablesException(tables + " is there and was not written to its end: take it away");
        }
        new PopulationRun(
                        new PopulationRun.Settings(
                                tables,
                                results,
                                AS_OF,
                                HowToRun.threadsByDefault(),
                                HowToRun.MEMORY,
                                Set.of(),
                                false,
                                false),
                        RlsRules.standard(),
                        spec.commandLine().getErr())
                .run();
        spec.commandLine().getOut().println(PopulationReport.write(results, HowToRun.MEMORY));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
