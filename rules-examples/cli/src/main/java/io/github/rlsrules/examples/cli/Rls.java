package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.RulebookId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code rls}: assesses patients with the rules for restless legs syndrome. */
@Command(
        name = "rls",
        mixinStandardHelpOptions = true,
        versionProvider = Rls.Version.class,
        description = "Assesses patients with the rules for restless legs syndrome. It informs; it does not diagnose.",
        subcommands = {
            AssessCommand.class,
            InterviewCommand.class,
            ExplainCommand.class,
            AboutCommand.class,
            ReceiptCommand.class,
            VerifyCommand.class,
            RulesCommand.class,
            ClaimsCommand.class,
            SchemaCommand.class,
            MigrateCommand.class,
            DocsCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a patient's facts were refused, or a file could not be read or written",
            "2:the command line is wrong",
            "3:an assessment is incomplete: a rule failed, or something that was given was not understood",
            "4:something that was given could not be used and was set aside; the rest was assessed",
            "5:rls verify: the assessment is not what the receipt says"
        })
public final class Rls implements Runnable {
    static final int REFUSED = 1;
    static final int INCOMPLETE = 3;
    static final int SET_ASIDE = 4;
    static final int DIFFERENT = 5;
    /** From what is well to what is worst. */
    private static final List<Integer> BY_WEIGHT = List.of(0, SET_ASIDE, REFUSED, INCOMPLETE);

    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where in the code an error arose.")
    private boolean stacktrace;

    private final OutputStream bytes;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    private Rls(OutputStream bytes) {
        this.bytes = bytes;
    }

    public static void main(String[] args) {
        System.exit(commandLine(new FileOutputStream(FileDescriptor.out)).execute(args));
    }

    static CommandLine commandLine(OutputStream bytes) {
        Rls rls = new Rls(bytes);
        return new CommandLine(rls)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> rls.explain(failure, command));
    }

    /** Ends a command about one patient: tells what was set aside, and with which exit code. */
    static int end(Assessment<?> assessment, PrintWriter err) {
        assessment.setAside().forEach(problem -> err.println("set aside: " + problem.told()));
        err.flush();
        return Answers.Tally.of(assessment).exitCode();
    }

    /** Of two exit codes the one that a host has to know. */
    static int worse(int one, int other) {
        return BY_WEIGHT.indexOf(one) < BY_WEIGHT.indexOf(other) ? other : one;
    }

    /** Where goes what is for programs, in UTF-8; a text for people goes out as their terminal wants it. */
    OutputStream bytes() {
        return bytes;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private int explain(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof InvalidFactsException invalid) {
            invalid.problems().forEach(problem -> err.println("error: " + problem.told()));
            err.println("Nothing was evaluated for this patient.");
        } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println("error: " + failure.getMessage());
        } else {
            err.println("error: " + failure + (stacktrace ? "" : " (--stacktrace shows where)"));
        }
        if (stacktrace) {
            failure.printStackTrace(err);
        }
        return REFUSED;
    }

    /** Which rules are in this program. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            RulebookId id = RlsRules.standardRulebook().id();
            return new String[] {"rulebook " + id.id() + " " + id.version(), "sha256 " + id.sha256()};
        }
    }
}
