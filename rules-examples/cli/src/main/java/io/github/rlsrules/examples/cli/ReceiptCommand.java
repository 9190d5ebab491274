package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.json.AssessmentWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        description =
                "Prints what an assessment was made of and what came out, as hashes: keep it, and 'rls verify' tells whether it is still so.")
final class ReceiptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The patient's file, or - for standard input.")
    private String file;

    @Mixin
    private AsOf asOf;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ReceiptCommand() {}

    @Override
    public Integer call() throws IOException {
        var assessment = RlsRules.standard().assess(new Input(file).patient(), asOf.date());
        spec.commandLine().getOut().println(AssessmentWriter.indented().write(assessment.receipt()));
        spec.commandLine().getOut().flush();
        return Rls.end(assessment, spec.commandLine().getErr());
    }
}
