package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.Explanation;
import io.github.rlsrules.runtime.NearMiss;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Tells why a rule fired for a patient, or which condition stood in its way, which fact is missing, and the"
                        + " least that would make it fire.")
final class ExplainCommand implements Callable<Integer> {
    /** So many rules are named that could conclude what a condition looks for. */
    private static final int PRODUCERS = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RULE", description = "The id of the rule; 'rls rules' lists them.")
    private String ruleId;

    @Parameters(index = "1", paramLabel = "FILE", description = "The patient's file, or - for standard input.")
    private String file;

    @Mixin
    private AsOf asOf;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ExplainCommand() {}

    @Override
    public Integer call() throws IOException {
        RlsRules rules = RlsRules.standard();
        requireRule(rules.rulebook());
        var assessment = rules.assess(new Input(file).patient(), asOf.date());
        PrintWriter out = spec.commandLine().getOut();
        print(assessment.explain(ruleId), rules.rulebook().texts(Locale.ENGLISH), assessment::explain, out);
        assessment.nearMiss(ruleId).ifPresent(near -> print(near, out));
        out.flush();
        return Rls.end(assessment, spec.commandLine().getErr());
    }

    private void requireRule(Rulebook rulebook) {
        if (rulebook.rule(ruleId).isEmpty()) {
            List<String> similar = rulebook.similar(ruleId);
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no rule " + ruleId + "; "
                            + (similar.isEmpty()
                                    ? "'rls rules' lists them"
                                    : "did you mean " + String.join(", ", similar) + "?"));
        }
    }

    private static void print(
            Explanation explanation, Texts texts, Function<String, Explanation> others, PrintWriter out) {
        out.println(explanation.rule().id() + ": " + explanation.rule().title());
        if (!explanation.suppressedBy().isEmpty()) {
            out.println((explanation.status().hasFired() ? "It is left out: " : "It would be left out: ")
                    + String.join(", ", explanation.suppressedBy()) + " forbids it.");
        }
        out.println(
                switch (explanation.status()) {
                    case FIRED -> "It fired.";
                    case PROVISIONAL -> "It fired on what is known; a missing fact could withdraw it.";
                    case NOT_MET -> "It is not met, and no missing fact can change that.";
                    case UNDECIDED -> "It did not fire; a missing fact could still make it.";
                });
        out.println();
        explanation.conditions().forEach(condition -> print(condition, "", others, out));
        if (!explanation.missing().isEmpty()) {
            out.println();
            out.println("Worth asking:");
            explanation.missing().forEach(fact -> out.println("  " + fact + ": " + texts.question(fact)));
        }
    }

    /** A condition on one line, with what it read below; a group with its alternatives. */
    static void print(ConditionResult condition, String before, Function<String, Explanation> others, PrintWriter out) {
        List<List<ConditionResult>> alternatives = condition.alternatives();
        out.println(switch (condition.truth()) {
                    case TRUE -> "  met      ";
                    case FALSE -> "  NOT MET  ";
                    case UNKNOWN -> "  open     ";
                }
                + before
                + (alternatives.isEmpty() ? condition.text() : "one of " + alternatives.size() + ":"));
        for (List<ConditionResult> alternative : alternatives) {
            for (int i = 0; i < alternative.size(); i++) {
                print(alternative.get(i), i == 0 ? "  or " : "     and ", others, out);
            }
        }
        if (alternatives.isEmpty() && !condition.given().isEmpty()) {
            out.println("           because "
                    + condition.given().stream().map(ExplainCommand::show).collect(Collectors.joining("; ")));
        }
        if (alternatives.isEmpty() && !condition.missing().isEmpty()) {
            out.println("           missing " + String.join(", ", condition.missing()));
        }
        condition.couldComeFrom().stream()
                .limit(PRODUCERS)
                .forEach(rule -> out.println("           could come from " + rule + reason(others.apply(rule))));
        if (condition.couldComeFrom().size() > PRODUCERS) {
            out.println("           or from " + (condition.couldComeFrom().size() - PRODUCERS) + " more");
        }
    }

    /** Why another rule did not conclude it: the facts that stood in its way. */
    private static String reason(Explanation other) {
        String facts = other.failed().stream()
                .flatMap(condition -> condition.given().stream())
                .map(ExplainCommand::show)
                .distinct()
                .collect(Collectors.joining("; "));
        String status = other.status() == RuleStatus.UNDECIDED ? "open" : "not met";
        return " (" + status + (facts.isEmpty() ? "" : ": " + facts) + ")";
    }

    private static void print(NearMiss near, PrintWriter out) {
        out.println();
        out.println("The least that would make it fire:");
        near.changes().forEach(change -> out.println("  " + change.text()));
    }

    static String show(Because because) {
        if (because instanceof Because.Given given) {
            return given.fact() + " = " + given.value();
        }
        if (because instanceof Because.Concluded concluded) {
            return concluded.rule() + " fired";
        }
        return "there is no " + ((Because.Absent) because).what();
    }
}
