package io.github.rlsrules.examples.cohort;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of all that assesses people. */
final class HowToRun {
    /** What DuckDB may use unless somebody says otherwise. */
    static final String MEMORY = "800MB";

    private static final int MOST_THREADS = 64;
    private static final int MOST_BY_DEFAULT = 8;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date for which to assess, like 2026-11-21. Default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Default: one for each processor, at most " + MOST_BY_DEFAULT + ".")
    private @Nullable Integer threads;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = MEMORY,
            description = "What DuckDB may use, beside Java's own heap. Default: ${DEFAULT-VALUE}.")
    private String memory;

    @Option(names = "--ignore-column", paramLabel = "NAME", description = "A column that is known not to be read.")
    private Set<String> ignored = new TreeSet<>();

    @Option(
            names = "--without-unreadable",
            description =
                    "Go on without files that cannot be read; they are named in the rejects. What they hold then counts as unknown.")
    private boolean withoutUnreadable;

    @Option(names = "--fresh", description = "Begin anew where a run is there already.")
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    HowToRun() {}

    String memory() {
        return memory;
    }

    LocalDate asOf() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    static int threadsByDefault() {
        return Math.min(Runtime.getRuntime().availableProcessors(), MOST_BY_DEFAULT);
    }

    PopulationRun.Settings settings(Path in, Path out) {
        int count = threads == null ? threadsByDefault() : threads;
        if (count < 1 || count > MOST_THREADS) {
            throw new ParameterException(spec.commandLine(), "--threads goes from 1 to " + MOST_THREADS);
        }
        return new PopulationRun.Settings(
                in, out, asOf(), count, memory, inSmallLetters(ignored), withoutUnreadable, fresh);
    }

    static Set<String> inSmallLetters(Set<String> columns) {
        return columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
