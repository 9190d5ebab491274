package io.github.rlsrules.examples.cohort;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what another version of the rulebook would say otherwise of everybody in the tables of a folder.",
            "Each version assesses all of them in a process of its own; a few people who differ are made as small as they can be.",
            "The page holds facts of people: keep it where they are kept."
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TABLES", description = "The folder with the tables.")
    private Path in;

    @Mixin
    private HowToRun how;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder for both results and the page.")
    private Path out;

    @Option(
            names = "--before",
            required = true,
            paramLabel = "JAR",
            description = {
                "The jar of rules-core of one version; if today's runtime does not fit it, with the jars that it was released with,",
                "separated as in a class path."
            })
    private String before;

    @Option(
            names = "--after",
            paramLabel = "JAR",
            description = "The same of the other version. Default: the rules of this program.")
    private @Nullable String after;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    DiffCommand() {}

    @Override
    public Integer call() {
        PopulationDiff diff =
                new PopulationDiff(how.settings(in, out), spec.commandLine().getErr());
        spec.commandLine().getOut().println(diff.run(before, after));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
