package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.json.ReceiptReader;
import io.github.rlsrules.runtime.Receipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Assesses a patient again for the day of a receipt, and tells whether these rules still say what they said.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RECEIPT", description = "What 'rls receipt' printed.")
    private String receipt;

    @Parameters(index = "1", paramLabel = "FILE", description = "The patient's file, or - for standard input.")
    private String file;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    VerifyCommand() {}

    @Override
    public Integer call() throws IOException {
        Set<Receipt.Difference> differences = RlsRules.standard().verify(read(), new Input(file).patient());
        PrintWriter out = spec.commandLine().getOut();
        if (differences.isEmpty()) {
            out.println("The same facts, rules and findings.");
        }
        differences.forEach(difference -> out.println(told(difference)));
        out.flush();
        return differences.isEmpty() ? 0 : Rls.DIFFERENT;
    }

    private Receipt read() throws IOException {
        try (InputStream in = new Input(receipt).open()) {
            return ReceiptReader.read(in.readAllBytes());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), receipt + ": " + e.getMessage(), e);
        }
    }

    private static String told(Receipt.Difference difference) {
        return switch (difference) {
            case RULEBOOK -> "RULEBOOK: made by other rules, texts, sources or cases, or with others switched off";
            case DATE -> "DATE: made for another day";
            case FACTS -> "FACTS: something else is known about the patient, or could not be used";
            case FINDINGS -> "FINDINGS: something else is concluded";
            case REVIEWS -> "REVIEWS: reviewers have signed, or objected to, other rules";
        };
    }
}
