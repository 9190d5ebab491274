package io.github.rlsrules;

import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineEntryBuilder;
import io.github.rlsrules.facts.MedicineMeaning;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.OptionTried;
import io.github.rlsrules.facts.Recognition;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.Explanation;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Truth;
import io.github.rlsrules.runtime.Undecided;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers what the rules say of one thing for one patient. The patient is assessed twice: as told, and as somebody who thinks of that
 * thing. What the first assessment alone knows, of a thing in use for instance, is not lost.
 */
final class LookUp {
    private final RlsRules rules;
    private final RulesOfOptions ofOptions;
    private final Given<RlsPatient> given;
    private final LocalDate asOf;
    private final Assessment<RlsOutcome> asTold;

    LookUp(RlsRules rules, RulesOfOptions ofOptions, Given<RlsPatient> given, LocalDate asOf) {
        this.rules = rules;
        this.ofOptions = ofOptions;
        this.given = given;
        this.asOf = asOf;
        this.asTold = rules.assess(given, asOf);
    }

    OptionAnswer about(Option option) {
        String fact = RulesOfOptions.path(option);
        Set<String> readers = ofOptions.readers(option);
        Set<String> advice = ofOptions.advice(option);
        Assessment<RlsOutcome> asked = assess(considering(option, given.patient()));
        List<Finding<RlsOutcome>> said =
                said(asked, f -> advice.contains(f.rule().id()) || f.restsOn(fact));
        List<String> open = open(
                asked, rule -> advice.contains(rule) || readers.contains(rule) && isMetBy(fact, asked.explain(rule)));
        return new OptionAnswer(
                rules.rulebook(),
                OptionAnswer.Subject.OPTION,
                texts -> texts.label(fact),
                asTold,
                first(asked),
                said,
                open,
                !readers.isEmpty() || !advice.isEmpty());
    }

    OptionAnswer about(MedicineEntry medicine) {
        Recognition recognition = MedicineRegister.standard().recognise(medicine);
        List<MedicineEntry> items = given.patient().medicines().items();
        Set<String> facts = new LinkedHashSet<>();
        facts.add(item(items.size()));
        for (int i = 0; i < items.size(); i++) {
            MedicineEntry item = items.get(i);
            if (item != null
                    && recognition.isRecognised()
                    && recognition.equals(MedicineRegister.standard().recognise(item))) {
                facts.add(item(i));
            }
        }
        Assessment<RlsOutcome> asked = assess(considering(medicine, given.patient()));
        String named = recognition.meanings().stream()
                .map(MedicineMeaning::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return new OptionAnswer(
                rules.rulebook(),
                recognition.isRecognised() ? OptionAnswer.Subject.MEDICINE : OptionAnswer.Subject.UNRECOGNISED,
                texts -> named,
                asTold,
                first(asked),
                said(asked, f -> facts.stream().anyMatch(f::restsOn)),
                open(
                        asked,
                        rule -> ofOptions.ofMedicines().contains(rule)
                                && isMetBy(item(items.size()), asked.explain(rule))),
                false);
    }

    private static String item(int index) {
        return "medicines.items[" + index + "]";
    }

    private Assessment<RlsOutcome> assess(RlsPatient patient) {
        return rules.assess(new Given<>(patient, given.problems(), given.id()), asOf);
    }

    private static RlsPatient considering(Option option, RlsPatient patient) {
        List<OptionTried> others = new ArrayList<>();
        Set<OptionTried.Effect> effects = new LinkedHashSet<>();
        for (OptionTried tried : patient.optionsTried()) {
            if (tried != null && tried.option() == option) {
                effects.add(tried.effect());
            } else {
                others.add(tried);
            }
        }
        others.add(new OptionTried(
                option, Use.CONSIDERED, effects.size() == 1 ? effects.iterator().next() : OptionTried.Effect.UNKNOWN));
        return RlsPatientBuilder.builder(patient).optionsTried(others).build();
    }

    private static RlsPatient considering(MedicineEntry medicine, RlsPatient patient) {
        List<MedicineEntry> items = new ArrayList<>(patient.medicines().items());
        items.add(MedicineEntryBuilder.builder(medicine).use(Use.CONSIDERED).build());
        return RlsPatientBuilder.builder(patient)
                .medicines(new Medicines(patient.medicines().complete(), items))
                .build();
    }

    /** On what somebody has to act today, whatever is asked. */
    private List<Finding<RlsOutcome>> first(Assessment<RlsOutcome> asked) {
        return said(asked, f -> f.outcome().urgency().isAtLeast(Urgency.SAME_DAY));
    }

    /** What either assessment says, each rule once, the most urgent first. */
    private List<Finding<RlsOutcome>> said(Assessment<RlsOutcome> asked, Predicate<Finding<RlsOutcome>> isMeant) {
        Map<String, Finding<RlsOutcome>> said = new LinkedHashMap<>();
        asTold.findings().stream()
                .filter(isMeant)
                .forEach(f -> said.put(f.rule().id(), f));
        asked.findings().stream()
                .filter(isMeant)
                .forEach(f -> said.putIfAbsent(f.rule().id(), f));
        return said.values().stream()
                .sorted(Comparator.comparing(f -> f.outcome().urgency()))
                .toList();
    }

    /** The facts for which rules wait that could still say something and that nothing forbids; what guards stands before advice. */
    private static List<String> open(Assessment<RlsOutcome> asked, Predicate<String> isMeant) {
        Set<String> open = new LinkedHashSet<>();
        for (Undecided undecided : asked.undecided()) {
            String rule = undecided.rule().id();
            if (isMeant.test(rule) && asked.explain(rule).suppressedBy().isEmpty()) {
                open.addAll(undecided.missing());
            }
        }
        return List.copyOf(open);
    }

    /** Whether what is known of that fact already does its part in a rule. */
    private static boolean isMetBy(String fact, Explanation explanation) {
        return isMetBy(fact, explanation.conditions());
    }

    private static boolean isMetBy(String fact, List<ConditionResult> conditions) {
        return conditions.stream()
                .anyMatch(condition -> condition.alternatives().stream().anyMatch(all -> isMetBy(fact, all))
                        || condition.truth() == Truth.TRUE
                                && condition.given().stream()
                                        .anyMatch(because -> because instanceof Because.Given known
                                                && known.fact().startsWith(fact)));
    }
}
