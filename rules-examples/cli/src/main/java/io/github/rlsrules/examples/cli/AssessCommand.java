package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Given;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses the patient in a JSON file, or with --ndjson one patient a line.",
            "'rls schema facts' prints what such a file may hold."
        })
final class AssessCommand implements Callable<Integer> {
    /** More would mostly wait for the one that reads and writes. */
    private static final int MOST_BY_DEFAULT = 8;

    private static final int MOST_THREADS = 256;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Rls rls;

    @Parameters(paramLabel = "FILE", description = "The file, or - for standard input.")
    private String file;

    @Mixin
    private AsOf asOf;

    @Mixin
    private Printed printed;

    @Option(
            names = "--ndjson",
            description = {
                "One patient a line, one assessment a line, in constant memory.",
                "A bad line becomes an error line with its number, and the run goes on."
            })
    private boolean ndjson;

    @Option(
            names = "--outcomes-only",
            description = "With --ndjson: what was concluded and nothing else, several times faster.")
    private boolean outcomesOnly;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = {
                "With --ndjson: how many patients are assessed at a time; the answers keep the order of the lines.",
                "Default: one for each processor, at most " + MOST_BY_DEFAULT + "."
            })
    private @Nullable Integer threads;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    AssessCommand() {}

    @Override
    public Integer call() throws IOException {
        if (outcomesOnly && !ndjson) {
            throw new ParameterException(spec.commandLine(), "--outcomes-only goes with --ndjson");
        }
        if (printed.detail() != null && outcomesOnly) {
            throw new ParameterException(spec.commandLine(), "--detail does not go with --outcomes-only");
        }
        printed.check(spec.commandLine(), ndjson);
        if (threads != null && !ndjson) {
            throw new ParameterException(spec.commandLine(), "--threads goes with --ndjson");
        }
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new ParameterException(spec.commandLine(), "--threads goes from 1 to " + MOST_THREADS);
        }
        if (ndjson) {
            Answers answers =
                    new Answers(RlsRules.standard(), asOf.date(), outcomesOnly, printed.detail(), printed.reader());
            return new Batch(answers, threads())
                    .run(new Input(file), rls.bytes(), spec.commandLine().getErr());
        }
        Given<RlsPatient> patient = new Input(file).patient();
        RlsRules rules = RlsRules.standard();
        Assessment<RlsOutcome> assessment = rules.assess(patient, asOf.date());
        PrintWriter out = spec.commandLine().getOut();
        out.print(printed.of(assessment, printed.reader().of(patient), rules.rulebook()));
        out.flush();
        return Rls.end(assessment, spec.commandLine().getErr());
    }

    private int threads() {
        return threads == null ? Math.min(Runtime.getRuntime().availableProcessors(), MOST_BY_DEFAULT) : threads;
    }
}
