package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One outcome for one patient, with the rule that concluded it and why. Prints nothing about the patient.
 *
 * @param <O> the type of all outcomes of the rulebook
 * @since 0.1.0
 */
public final class Finding<O extends Outcome> {
    private final Evaluated evaluated;
    private final Class<O> outcomes;
    private final int rule;
    private final int place;
    private final boolean inDoubt;
    private volatile @Nullable Set<String> signs;
    private volatile @Nullable List<String> undated;

    /**
     * @param rule its place in the order of evaluation
     * @param place its place among the rules that readers see
     */
    Finding(Evaluated evaluated, Class<O> outcomes, int rule, int place) {
        this(evaluated, outcomes, rule, place, false);
    }

    private Finding(Evaluated evaluated, Class<O> outcomes, int rule, int place, boolean inDoubt) {
        this.inDoubt = inDoubt;
        this.evaluated = evaluated;
        this.outcomes = outcomes;
        this.rule = rule;
        this.place = place;
    }

    /** {@return the rule that fired} */
    public RuleInfo rule() {
        return evaluated.info(rule);
    }

    /** {@return what the rule concludes} */
    public O outcome() {
        return outcomes.cast(rule().outcome());
    }

    /** {@return the facts and earlier conclusions that made the rule fire, in the order of its conditions} */
    public List<Because> because() {
        return reasons().because(node());
    }

    private Reasons reasons() {
        return evaluated.explained().reasons();
    }

    private RuleNode node() {
        return evaluated.rulebook().tree().rules().get(rule);
    }

    /**
     * {@return whether it rests on a fact, itself or through what it reads}
     *
     * @param fact its path without that of a component: {@code optionsTried[MAGNESIUM]}, {@code medicines.items[2]}
     */
    public boolean restsOn(String fact) {
        return restsOn().stream()
                .map(Because.Given::fact)
                .anyMatch(path -> path.equals(fact) || path.startsWith(fact + "."));
    }

    /** The facts that made the rule fire, itself or through what it reads. */
    void addRestsOn(Set<String> facts) {
        restsOn().forEach(given -> facts.add(given.fact()));
    }

    /** The same with their values. */
    Set<Because.Given> restsOn() {
        return reasons().restsOn(node());
    }

    /** The facts that are there and made the rule fire, but for who the patient is. */
    Set<String> signs() {
        Set<String> known = signs;
        if (known == null) {
            known = Collections.unmodifiableSet(findSigns());
            signs = known; // immutable, so it does not matter which thread's stays
        }
        return known;
    }

    private Set<String> findSigns() {
        Screens screens = evaluated.rulebook().screens();
        Set<String> found = new LinkedHashSet<>();
        for (Because.Given given : restsOn()) {
            if (screens.isSign(given)) {
                found.add(given.fact());
            }
        }
        return found;
    }

    /** Whether nobody said exactly what it rests on, nothing else speaking for it. */
    boolean isOfAmbiguous() {
        Set<String> signs = signs();
        return !signs.isEmpty() && signs.stream().allMatch(evaluated.facts()::isAmbiguous);
    }

    /** What the patient calls the facts on which it rests. */
    Set<String> called() {
        Set<String> names = new LinkedHashSet<>();
        restsOn().forEach(given -> names.addAll(evaluated.facts().calledAt(given.fact())));
        return names;
    }

    /** The day of the first fact with a date that made the rule fire, if its outcome counts from there. */
    Optional<LocalDate> counted(LocalDate asOf) {
        return outcome().isCountedFromFacts()
                ? node().patterns().stream()
                        .filter(pattern -> !pattern.isNegated())
                        .flatMap(pattern -> pattern instanceof FactPattern facts ? dated(facts) : Stream.of())
                        .max(Comparator.comparing(Dated::ageDays))
                        .map(fact -> asOf.minusDays(fact.ageDays()))
                : Optional.empty();
    }

    private Stream<Dated> dated(FactPattern pattern) {
        return evaluated.facts().records().stream()
                .filter(fact -> fact.getClass() == pattern.type.type() && pattern.matches(fact))
                .flatMap(fact -> fact instanceof Dated dated ? Stream.of(dated) : Stream.of());
    }

    /**
     * {@return paths of the signs on which an alarm rests, and nobody told since when they are there: it holds if they are new}
     * Its text says so, and what holds otherwise; their time is asked for first. Empty for what is less than urgent.
     */
    public List<String> signsOfUnknownTime() {
        List<String> known = undated;
        if (known == null) {
            known = evaluated.signsOfUnknownTime(rule);
            undated = known; // immutable, so it does not matter which thread's stays
        }
        return known;
    }

    /** The same of a patient who may be another: what made the rule fire was set aside. */
    Finding<O> inDoubt() {
        return new Finding<>(evaluated, outcomes, rule, place, true);
    }

    /** Its place in the order in which findings are told. */
    int place() {
        return place;
    }

    /**
     * {@return whether it holds only if something that was set aside is right, see {@link Assessment#setAside}} Only alarms,
     * and what is more urgent than anything that is sure, are told in doubt; their text says so.
     */
    public boolean isInDoubt() {
        return inDoubt;
    }

    /** {@return whether a fact that is still missing, or a rule that is switched off, could withdraw it} */
    public boolean isProvisional() {
        return inDoubt || evaluated.status(rule) == RuleStatus.PROVISIONAL;
    }

    /** {@return paths of the facts that could withdraw it; empty unless it is provisional} */
    public List<String> missing() {
        return evaluated.status(rule) == RuleStatus.PROVISIONAL ? evaluated.missing(rule) : List.of();
    }

    /** {@return the rules that forbid it; empty unless it is suppressed} */
    public List<String> suppressedBy() {
        return evaluated.forbidding(place);
    }

    /**
     * {@return what it says, in English}
     *
     * @param audience for whom it is written
     */
    public String text(Audience audience) {
        return text(audience, Locale.ENGLISH);
    }

    /**
     * {@return what it says, in a language; in English where the rulebook has no other}
     *
     * @param audience for whom it is written
     * @param locale the language; English where the rulebook has no other
     */
    public String text(Audience audience, Locale locale) {
        return text(audience, evaluated.rulebook().texts(locale), name -> null);
    }

    /** The same with some gaps filled otherwise. */
    String text(Audience audience, Texts texts, Message.Values instead) {
        PatientGaps patient = new PatientGaps(evaluated.facts(), this, texts, audience);
        String text = texts.of(rule(), audience, patient::of, instead).replace(PatientGaps.NOTHING_NAMED, "");
        List<String> signs = signsOfUnknownTime();
        if (!signs.isEmpty() && !restsOnNewSign() && couldWait(signs)) {
            text = texts.ofUnknownTime(text, signs, audience);
        }
        return inDoubt ? texts.get(Texts.IN_DOUBT, audience, Map.of("says", text)) : text;
    }

    /** Whether it would be enough to speak of it within days if its signs are there for long, and less than what it asks for itself. */
    private boolean couldWait(List<String> signs) {
        return outcome().urgency().isAtLeast(Urgency.SAME_DAY)
                && evaluated
                        .firingIfForLong(signs)
                        .noneMatch(
                                rule -> evaluated.info(rule).outcome().urgency().isAtLeast(Urgency.SAME_DAY));
    }

    /** Whether one of its signs is known to be new: then nobody reads that it could be less urgent. */
    private boolean restsOnNewSign() {
        Set<String> facts = new LinkedHashSet<>();
        addRestsOn(facts);
        return facts.stream().anyMatch(evaluated.facts().newSigns()::contains);
    }

    /** Says nothing: what was found is about a patient. */
    @Override
    public String toString() {
        return "Finding";
    }
}
