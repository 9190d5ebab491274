package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.RulebookId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code rls-cohort}: assesses whole populations with the rules for restless legs syndrome. */
@Command(
        name = "rls-cohort",
        mixinStandardHelpOptions = true,
        versionProvider = RlsCohort.Version.class,
        description =
                "Assesses whole populations with the rules for restless legs syndrome. It informs; it does not diagnose.",
        subcommands = {
            AssessCommand.class,
            ReportCommand.class,
            DiffCommand.class,
            FactsCommand.class,
            PeopleCommand.class,
            DemoCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; who was not assessed, and what could not be used, stands in the tables rejects and set_aside",
            "1:tables could not be read or written",
            "2:the command line is wrong"
        })
public final class RlsCohort implements Runnable {
    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where in the code an error arose.")
    private boolean stacktrace;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    RlsCohort() {}

    /**
     * The program.
     *
     * @param arguments of the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * {@return the exit code of the program, for who runs it within another}
     *
     * @param arguments of the command line
     */
    public static int run(String... arguments) {
        System.setProperty("java.awt.headless", "true"); // plots are drawn where there is no screen
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        RlsCohort program = new RlsCohort();
        return new CommandLine(program)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, RlsCohort::date)
                .setExecutionExceptionHandler((failure, command, parsed) -> program.explain(failure, command));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no date like 2026-11-21");
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private int explain(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof TablesException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException) {
            String.valueOf(failure.getMessage()).lines().forEach(line -> err.println("error: " + line));
        } else {
            err.println("error: " + failure + (stacktrace ? "" : " (--stacktrace shows where)"));
        }
        if (stacktrace) {
            failure.printStackTrace(err);
        }
        err.flush();
        return FAILED;
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
