package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.reference.Background;
import io.github.rlsrules.authoring.reference.Reference;
import io.github.rlsrules.facts.RlsPatient;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description = "Writes the reference of the rulebook: a page for each rule, and overviews.")
final class DocsCommand implements Callable<Integer> {
    /** In which form the reference is written. */
    enum Form {
        HTML,
        MARKDOWN
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "Where to write: an empty or new folder, or one with an earlier reference, which is replaced.")
    private Path folder;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}; it needs no server.",
            defaultValue = "HTML")
    private Form form;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    DocsCommand() {}

    @Override
    public Integer call() throws IOException {
        try {
            Reference.requireOwn(folder);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        Map<String, String> files = files();
        Reference.write(files, folder);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d files written to %s; start with %s%n",
                files.size(), folder, folder.resolve(form == Form.HTML ? "index.html" : "index.md"));
        out.flush();
        return 0;
    }

    private Map<String, String> files() throws IOException {
        try (Resource changes = Resource.of("/background/CHANGELOG.md")) {
            Reference reference = Reference.of(
                    new RulebookUnderTest<>(
                            RulebookFolder.at(
                                    changes.sibling("rules-core/src/main/resources/io/github/rlsrules/rulebook")),
                            RlsRules.standardRulebook(),
                            RlsPatient.class,
                            RlsPatient::toFacts),
                    Background.read(
                            changes.path(),
                            changes.sibling("mutation-verdicts.ndjson"),
                            changes.sibling("docs/decisions")));
            return form == Form.HTML ? reference.site() : reference.markdown();
        }
    }
}
