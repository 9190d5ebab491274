package io.github.rlsrules.examples.server;

import io.github.rlsrules.OptionAnswer;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineMeaning;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.Recognition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the rules say of one thing that somebody asks about.
 *
 * @param text one paragraph
 * @param sources the works behind it, by the keys that the text names
 */
record About(String text, List<String> sources) {
    private static final int LONGEST = 100;

    static About of(RlsRules rules, Visit visit, String what) {
        String asked = what.strip();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            throw new Refusal(422, "name one thing, in at most " + LONGEST + " characters");
        }
        List<Option> options = Option.named(asked);
        if (options.size() > 1) {
            throw new Refusal(422, "which of these: " + named(rules, options));
        }
        if (options.isEmpty()) {
            refuseMisspelt(rules, asked);
        }
        OptionAnswer answer = options.isEmpty()
                ? rules.about(MedicineEntry.current(asked), visit.known(), visit.asOf())
                : rules.about(options.get(0), visit.known(), visit.asOf());
        List<String> sources = answer.sources().entrySet().stream()
                .map(work -> work.getKey() + ": " + work.getValue()) // the text names their keys
                .toList();
        return new About(answer.text(visit.reader()), sources);
    }

    /** What resembles nothing goes on: the answer says that it is not known here. */
    private static void refuseMisspelt(RlsRules rules, String asked) {
        Recognition medicine = MedicineRegister.standard().recognise(asked);
        if (medicine.isRecognised()) {
            return;
        }
        List<Option> options = Option.similarTo(asked);
        List<MedicineMeaning> near = medicine.kind() == Recognition.Kind.NEAR ? medicine.meanings() : List.of();
        if (!options.isEmpty() || !near.isEmpty()) {
            String similar = options.isEmpty()
                    ? near.stream().map(MedicineMeaning::name).collect(Collectors.joining(", "))
                    : named(rules, options);
            throw new Refusal(422, "did you mean " + similar + "?");
        }
    }

    private static String named(RlsRules rules, List<Option> options) {
        return options.stream()
                .map(option -> rules.rulebook().texts(Locale.ENGLISH).label("optionsTried[" + option + "]"))
                .collect(Collectors.joining(", "));
    }
}
