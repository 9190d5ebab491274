package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.Informant;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.KnownBy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "interview",
        mixinStandardHelpOptions = true,
        description = {
            "Asks in the terminal what matters, one screen after the other, and ends with the letter that 'rls assess' prints.",
            "A danger is told as soon as it is known. Type help at any question.",
            "The questions go to standard error, the letter to standard output."
        })
final class InterviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AsOf asOf;

    @Mixin
    private Printed printed;

    @Option(names = "--answered-by", description = "Who answers: ${COMPLETION-CANDIDATES}.")
    private @Nullable Informant answeredBy;

    @Option(names = "--examined", description = "Ask also what whoever has examined the patient knows.")
    private boolean examined;

    @Option(names = "--with-record", description = "Ask also for laboratory values, scores and the like.")
    private boolean withRecord;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description = "Go on from the facts in this file: one that was saved here, or a record.")
    private @Nullable String resume;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Keep the answers at the end in a file that 'rls assess' and --resume read.")
    private @Nullable Path save;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    InterviewCommand() {}

    @Override
    public Integer call() throws IOException {
        printed.check(spec.commandLine(), false);
        Given<RlsPatient> begun = begun();
        RlsRules rules = RlsRules.standard();
        PrintWriter err = spec.commandLine().getErr();
        Conversation.Plan plan =
                new Conversation.Plan(asOf.date(), printed.reader().of(begun), answering(), printed.numbers(), save);
        Conversation conversation = new Conversation(rules, plan, begun, new TypedLines(System.in), err);
        Given<RlsPatient> end = conversation.hold();
        Assessment<RlsOutcome> assessment = rules.assess(end, plan.asOf());
        err.println();
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.print(printed.of(assessment, printed.reader().of(end), rules.rulebook()));
        out.flush();
        conversation.tellWhatIsOpen(assessment);
        if (save != null) {
            conversation.save(save);
        }
        return Rls.end(assessment, err);
    }

    private Given<RlsPatient> begun() throws IOException {
        if ("-".equals(resume)) {
            throw new ParameterException(spec.commandLine(), "--resume needs a file: standard input has the answers");
        }
        Given<RlsPatient> begun =
                resume == null ? new Given<>(RlsPatient.builder().build(), List.of()) : new Input(resume).patient();
        return answeredBy == null
                ? begun
                : new Given<>(
                        begun.patient().with("person.answeredBy", answeredBy.name()), begun.problems(), begun.id());
    }

    private Set<KnownBy> answering() {
        Set<KnownBy> answering = EnumSet.of(KnownBy.PATIENT);
        if (examined) {
            answering.add(KnownBy.CLINICIAN);
        }
        if (withRecord) {
            answering.add(KnownBy.RECORD);
        }
        return answering;
    }
}
