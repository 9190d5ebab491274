package io.github.rlsrules.examples.cli;

import io.github.rlsrules.OptionAnswer;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.Recognition;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "about",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what the rules say to a patient who asks about one thing: a danger that is known first, then what they know",
            "of it, with evidence and sources. What they do not know they say, too."
        })
final class AboutCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "WHAT",
            description = "An option, such as magnesium or \"weighted blanket\", or the name of a medicine.")
    private @Nullable String what;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The patient's file, or - for standard input.")
    private @Nullable String file;

    @picocli.CommandLine.Option(names = "--list", description = "List the options instead.")
    private boolean list;

    @Mixin
    private Reader reader;

    @Mixin
    private AsOf asOf;

    @Mixin
    private Format format;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    AboutCommand() {}

    @Override
    public Integer call() throws IOException {
        RlsRules rules = RlsRules.standard();
        Texts texts = rules.rulebook().texts(Locale.ENGLISH);
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            for (Option option : Option.values()) {
                out.printf("%-36s %s%n", option, texts.label("optionsTried[" + option + "]"));
            }
            out.flush();
            return 0;
        }
        if (what == null || file == null) {
            throw usage("tell WHAT and FILE, or --list");
        }
        List<Option> options = options(what);
        Given<RlsPatient> patient = new Input(file).patient();
        OptionAnswer answer = options.isEmpty()
                ? rules.about(MedicineEntry.current(what), patient, asOf.date())
                : rules.about(options.get(0), patient, asOf.date());
        if (format.isJson()) {
            out.println(AssessmentWriter.indented().write(AboutDocument.of(answer, texts)));
        } else {
            out.print(LongLetter.wrapped("", answer.text(reader.of(patient))));
            out.println();
            answer.sources().forEach((key, citation) -> out.print(LongLetter.wrapped("  ", key + ": " + citation)));
            out.println();
            out.print(LongLetter.wrapped("", texts.get("disclaimer")));
        }
        out.flush();
        return Rls.end(answer.assessment(), spec.commandLine().getErr());
    }

    /** The option that is asked for; none of a medicine, or of what nobody knows. */
    private List<Option> options(String asked) {
        List<Option> options = Option.named(asked);
        Recognition medicine = MedicineRegister.standard().recognise(asked);
        if (options.size() > 1) {
            throw usage("which of these: " + options);
        }
        if (options.isEmpty() && !medicine.isRecognised()) {
            refuseMisspelt(asked, medicine);
        }
        return options;
    }

    /** What resembles nothing goes on: the answer says that it is not known here. */
    private void refuseMisspelt(String asked, Recognition medicine) {
        List<String> similar = new ArrayList<>();
        Option.similarTo(asked).forEach(option -> similar.add(option.name()));
        if (medicine.kind() == Recognition.Kind.NEAR) {
            medicine.meanings().forEach(meaning -> similar.add(meaning.name()));
        }
        if (!similar.isEmpty()) {
            throw usage(
                    "nothing here is called " + Shown.id(asked) + "; did you mean " + String.join(", ", similar) + "?");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
