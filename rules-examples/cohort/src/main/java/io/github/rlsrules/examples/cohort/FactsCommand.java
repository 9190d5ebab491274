package io.github.rlsrules.examples.cohort;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = {
            "Prints some people of the tables in the notation of facts, a line each, in the order of their names.",
            "For what else reads it: 'rls assess --ndjson', and rules:diff, which compares revisions of git."
        })
final class FactsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TABLES", description = "The folder with the tables.")
    private Path in;

    @Option(names = "--people", paramLabel = "N", defaultValue = "1000", description = "Default: ${DEFAULT-VALUE}.")
    private int people;

    @Option(names = "--ignore-column", paramLabel = "NAME", description = "A column that is known not to be read.")
    private Set<String> ignored = new TreeSet<>();

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    FactsCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Duck duck = Duck.open(Path.of(System.getProperty("java.io.tmpdir")), HowToRun.MEMORY)) {
            Layout layout = Layout.of(in, duck, HowToRun.inSmallLetters(ignored), false);
            Set<String> some = new TreeSet<>(duck.rows(
                    "SELECT DISTINCT person FROM (" + layout.select(Table.PERSON)
                            + ") WHERE person IS NOT NULL ORDER BY person LIMIT " + Math.max(people, 0),
                    row -> row.getString(1)));
            OnePersonEach.of(some, layout, LocalDate.now(), duck).forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
