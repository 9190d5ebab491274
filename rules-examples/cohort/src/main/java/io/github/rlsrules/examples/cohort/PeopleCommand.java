package io.github.rlsrules.examples.cohort;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the tables of a population that is made up, by published prevalences.",
            "Every file says that it is synthetic. The same seed and date make the same people."
        })
final class PeopleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TABLES", arity = "0..1", description = "The folder for the tables.")
    private @Nullable Path folder;

    @Option(names = "--people", paramLabel = "N", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}.")
    private long people;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2026-11-21",
            description =
                    "The date of the assessment, before which all was measured and answered. Default: ${DEFAULT-VALUE}.")
    private LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "PARQUET",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Source.Format format;

    @Option(names = "--sources", description = "Print the prevalences and where each comes from, and write nothing.")
    private boolean sources;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    PeopleCommand() {}

    @Override
    public Integer call() {
        if (sources) {
            print(new Prevalences());
            return 0;
        }
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), "a folder is needed");
        }
        if (people < 1) {
            throw new ParameterException(spec.commandLine(), "--people is one at least");
        }
        new MadeUpPeople(folder, asOf, seed, format).write(people);
        spec.commandLine().getOut().println(folder);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void print(Prevalences prevalences) {
        var out = spec.commandLine().getOut();
        for (Prevalences.Row row : prevalences.all()) {
            out.printf(
                    "%-22s %-9s %3d to %3d  %6.2f %%  %s%s%n",
                    row.what(),
                    row.sex(),
                    row.from(),
                    row.to(),
                    row.percent(),
                    row.sources(),
                    row.remark().isEmpty() ? "" : ": " + row.remark());
        }
        out.println();
        prevalences.sources().values().stream()
                .sorted(java.util.Comparator.comparing(Prevalences.Reference::key))
                .forEach(source -> out.println(source.key() + "  " + source.citation() + "  " + source.link()));
        out.flush();
    }
}
