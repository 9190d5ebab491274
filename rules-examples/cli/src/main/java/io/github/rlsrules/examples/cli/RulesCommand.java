package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.Catalogue;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists the rules.")
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Format format;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    RulesCommand() {}

    @Override
    public Integer call() {
        Rulebook rulebook = RlsRules.standardRulebook();
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            out.println(AssessmentWriter.indented().write(Catalogue.of(rulebook).rules()));
        } else {
            int width = rulebook.rules().stream()
                    .mapToInt(r -> r.id().length())
                    .max()
                    .orElse(0);
            for (RuleInfo rule : rulebook.rules()) {
                out.printf("%-" + width + "s  %-12s  %s%n", rule.id(), rule.stage(), rule.title());
            }
        }
        out.flush();
        return 0;
    }
}
