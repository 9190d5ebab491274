package io.github.rlsrules.examples.cli;

import io.github.rlsrules.ArticleClaim;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.json.AssessmentWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists what consumer articles claim, with the verdict and with what answers it.")
final class ClaimsCommand implements Callable<Integer> {
    /** A claim as it is written as JSON: its sources as rules cite them. */
    record Entry(
            String id,
            ArticleClaim.Article article,
            String place,
            ArticleClaim.Verdict verdict,
            String text,
            List<String> sources,
            List<String> answers) {

        static Entry of(ArticleClaim claim) {
            return new Entry(
                    claim.id(),
                    claim.article(),
                    claim.place(),
                    claim.verdict(),
                    claim.text(),
                    claim.sources().stream().map(Object::toString).toList(),
                    claim.answers());
        }
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--verdict", description = "Only claims with this verdict: ${COMPLETION-CANDIDATES}.")
    private ArticleClaim.@Nullable Verdict verdict;

    @Mixin
    private Format format;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ClaimsCommand() {}

    @Override
    public Integer call() {
        List<ArticleClaim> claims = RlsRules.claims().stream()
                .filter(claim -> verdict == null || claim.verdict() == verdict)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            out.println(AssessmentWriter.indented()
                    .write(claims.stream().map(Entry::of).toList()));
        } else {
            for (ArticleClaim claim : claims) {
                out.printf(
                        "%-6s %-12s %s -> %s%n",
                        claim.id(), claim.verdict(), claim.text(), String.join(", ", claim.answers()));
            }
        }
        out.flush();
        return 0;
    }
}
