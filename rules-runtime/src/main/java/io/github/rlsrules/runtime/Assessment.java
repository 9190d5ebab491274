package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rulebook concludes for one patient at one date. It is no diagnosis. Immutable, safe to share between threads; what
 * is not asked for costs nothing, and what is asked for again is not worked out again. Prints nothing about the patient.
 *
 * <p>An {@linkplain #isComplete() incomplete} assessment may lack outcomes: show it as failed, never as "nothing found".
 *
 * @param <O> the type of all outcomes of the rulebook
 * @since 0.1.0
 */
public final class Assessment<O extends Outcome> {
    private final Evaluated evaluated;
    private final LocalDate asOf;
    private final List<Failure> failures;
    private final List<Problem> setAside;
    private final List<Finding<O>> findings;
    private final Lazy<List<Finding<O>>> suppressed;
    private final Set<String> askedFirst;
    private final Lazy<WhenAsked> whenAsked = new Lazy<>() {
        @Override
        WhenAsked make() {
            return new WhenAsked();
        }
    };

    /** What is worked out when it is asked for. It stands apart, for a fresh JVM would wait for all these classes. */
    private final class WhenAsked {
        final Lazy<List<Question>> questions = new Lazy<>() {
            @Override
            List<Question> make() {
                List<Question> open =
                        Questions.of(evaluated.explained(), evaluated.rulebook().screens());
                return AskedFirst.of(open, findings, askedFirst, setAside, evaluated);
            }
        };
        final Lazy<List<Undecided>> undecided = new Lazy<>() {
            @Override
            List<Undecided> make() {
                return findUndecided();
            }
        };
        final Lazy<List<NotAssessed>> notAssessed = new Lazy<>() {
            @Override
            List<NotAssessed> make() {
                return findNotAssessed();
            }
        };
        final Lazy<DangerScreen> dangerScreen = new Lazy<>() {
            @Override
            DangerScreen make() {
                return evaluated.rulebook().alarms().screen(Assessment.this, evaluated.explained());
            }
        };
    }

    Assessment(
            Evaluated evaluated,
            LocalDate asOf,
            List<Failure> failures,
            List<Finding<O>> findings,
            Lazy<List<Finding<O>>> suppressed) {
        this(evaluated, asOf, failures, List.of(), findings, suppressed, Set.of());
    }

    /** @param askedFirst facts that are asked for before all others */
    private Assessment(
            Evaluated evaluated,
            LocalDate asOf,
            List<Failure> failures,
            List<Problem> setAside,
            List<Finding<O>> findings,
            Lazy<List<Finding<O>>> suppressed,
            Set<String> askedFirst) {
        this.evaluated = evaluated;
        this.asOf = asOf;
        this.failures = List.copyOf(failures);
        this.setAside = List.copyOf(setAside);
        this.findings = findings;
        this.suppressed = suppressed;
        this.askedFirst = askedFirst;
    }

    /** The same patient, of whom something was set aside; what was not understood makes it incomplete. */
    Assessment<O> beside(
            List<Problem> problems, List<Finding<O>> found, List<Finding<O>> forbidden, Set<String> askedFirst) {
        List<Failure> all = new ArrayList<>(failures);
        if (problems.stream().anyMatch(Problem::isOfHost)) {
            all.add(new Failure(Failure.Kind.NOT_UNDERSTOOD, List.of()));
        }
        return new Assessment<>(
                evaluated,
                asOf,
                all,
                problems,
                Collections.unmodifiableList(found),
                new Lazy<>() {
                    @Override
                    List<Finding<O>> make() {
                        return Collections.unmodifiableList(forbidden);
                    }
                },
                askedFirst);
    }

    /** The rules of which it is enough to name the topic with which they are switched off. */
    Set<String> switchedOffWithTopic() {
        return evaluated.rulebook().switchedOffWithTopic();
    }

    /** {@return what the host gave and could not be used, and why; it counts as unknown} To be told before anything else. */
    public List<Problem> setAside() {
        return setAside;
    }

    /** {@return the date for which it holds} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the rulebook that made it} */
    public RulebookId rulebook() {
        return evaluated.rulebook().id();
    }

    /** {@return whether all that was given was understood, every rule was evaluated, and both evaluators agree} */
    public boolean isComplete() {
        return failures.isEmpty();
    }

    /** {@return why it is incomplete; empty if it is complete} */
    public List<Failure> failures() {
        return failures;
    }

    /** {@return all outcomes but the suppressed ones: the most urgent first, then by stage and rule} */
    public List<Finding<O>> findings() {
        return findings;
    }

    /**
     * {@return the findings that a letter to that reader tells, see {@link Level}, in the same order: of each there is a text
     * for that reader}
     *
     * @param reader for whom it is written
     */
    public List<Finding<O>> findings(Audience reader) {
        return findings.stream().filter(f -> f.rule().level().isFor(reader)).toList();
    }

    /**
     * {@return the outcomes of one type, in the same order}
     *
     * @param <T> the type
     * @param type of the outcomes that are wanted
     */
    @SuppressWarnings("unchecked") // filtered by the type of the outcome
    public <T extends O> List<Finding<T>> findings(Class<T> type) {
        return (List<Finding<T>>) (List<?>)
                findings.stream().filter(f -> type.isInstance(f.outcome())).toList();
    }

    /** {@return how far the rules of its findings have been reviewed} */
    public ReviewCounts reviews() {
        return ReviewCounts.of(findings);
    }

    /** {@return what would have been concluded if another rule did not forbid it} */
    public List<Finding<O>> suppressed() {
        return suppressed.get();
    }

    /** {@return what matters of it for a patient, in English: see {@link #summary(Audience, Locale)}} */
    public Summary summary() {
        return summary(Audience.PATIENT, Locale.ENGLISH);
    }

    /**
     * {@return what matters of it for that reader, on one screen, each thing once}
     *
     * @param reader for whom it is written
     * @param locale the language; English where the rulebook has no other, and it says so
     * @throws java.util.NoSuchElementException if the rulebook lacks the text of a rule, of a fact, or of what it says to do
     */
    public Summary summary(Audience reader, Locale locale) {
        return new SummaryMaker(this, evaluated, reader, locale).make();
    }

    /** {@return what to ask a patient next, who answers without looking anything up} */
    public Interview interview() {
        return interview(Set.of(KnownBy.PATIENT));
    }

    /**
     * {@return what to ask next}
     *
     * @param answering whose knowledge there is: nobody is asked for laboratory values unless {@link KnownBy#RECORD} is among
     *     them
     */
    public Interview interview(Set<KnownBy> answering) {
        return new Interview(this, evaluated, Objects.requireNonNull(answering, "who answers is needed"));
    }

    Texts texts(Locale locale) {
        return evaluated.rulebook().texts(locale);
    }

    /** {@return the measured values that rules read, in the order in which they were given} */
    public List<Value> values() {
        Texts texts = texts(Locale.ENGLISH);
        List<Value> values = new ArrayList<>();
        for (Record fact : evaluated.facts().records()) {
            FactType type = FactType.of(fact.getClass());
            String path = type.pathOf(fact);
            if (fact instanceof Measured measured && !type.isDerived() && texts.hasFact(path)) {
                String shown = texts.show(evaluated.facts().amount(path, measured), Audience.CLINICIAN);
                values.add(new Value(path, shown, asOf.minusDays(measured.ageDays())));
            }
        }
        return values;
    }

    /** How much there is of what the host calls by a name, with its names, by its path: a dose that rules read. */
    Map<String, String> doses(Texts texts) {
        Map<String, String> doses = new LinkedHashMap<>();
        for (Record fact : evaluated.facts().records()) {
            FactType type = FactType.of(fact.getClass());
            String path = type.pathOf(fact);
            if (fact instanceof Measured measured
                    && !evaluated.facts().calledAt(path).isEmpty()) {
                String dose = texts.show(evaluated.facts().amount(path, measured), Audience.CLINICIAN);
                for (Component component : type.components()) {
                    String kind = "letter.dose." + component.read(fact);
                    boolean isKind = component.isEnum() && component != type.key() && texts.has(kind);
                    dose = isKind ? texts.get(kind, Map.of("dose", dose)) : dose;
                }
                String names = evaluated.facts().calledAt(path).stream()
                        .map(ShownName::quoted)
                        .collect(Collectors.joining(", "));
                doses.put(path, texts.get("letter.dose", Map.of("name", names, "dose", dose)));
            }
        }
        return doses;
    }

    /** Whether a sign is there, and nobody told since when. */
    boolean isOfUnknownTime(String fact) {
        return evaluated.facts().signsOfUnknownTime().contains(fact);
    }

    AskedNext askedNext(Audience reader) {
        return new AskedNext(
                this, evaluated.rulebook().screens(), evaluated.explained().known(), reader);
    }

    List<Picture> pictures() {
        return evaluated.facts().pictures();
    }

    /**
     * {@return what has changed since an earlier assessment of the same patient: new and resolved, other values, what is due}
     *
     * @param previous of the same patient, by any version of the rulebook
     */
    public Since<O> since(Assessment<O> previous) {
        return Since.of(previous, this);
    }

    /** {@return what it was made of and what came out, to be kept: see {@link Receipt}} */
    public Receipt receipt() {
        return Receipt.of(this, evaluated.facts(), evaluated.rulebook().switchedOff());
    }

    /** {@return what is known of danger} Until it is cleared, what the findings say stands only as long as no alarm is known. */
    public DangerScreen dangerScreen() {
        return whenAsked.get().dangerScreen.get();
    }

    /**
     * {@return the facts still worth asking for, the most important first: all that could change an outcome, as the rules read them} So whoever leaves
     * one out leaves something open, and some can hardly apply, as the weeks since a birth to a man. Only what can is asked by {@link #interview}
     * and {@link #summary}.
     */
    public List<Question> questions() {
        return whenAsked.get().questions.get();
    }

    /**
     * {@return the rules that did not fire and still could, or of which nothing can be told because another is switched off; in
     * the order of their stages; without those that only feed others}
     */
    public List<Undecided> undecided() {
        return whenAsked.get().undecided.get();
    }

    private List<Undecided> findUndecided() {
        return tree().rules().stream()
                .filter(rule -> rule.isVisible() && status(rule) == RuleStatus.UNDECIDED)
                .map(rule -> new Undecided(rule.info(), evaluated.missing(rule.index())))
                .toList();
    }

    /**
     * {@return whether nothing that is still missing, the time of a sign included, can change anything in this assessment} An
     * incomplete one never is.
     */
    public boolean isSettled() {
        return isComplete()
                && evaluated.isSettled()
                && findings.stream().allMatch(f -> f.signsOfUnknownTime().isEmpty())
                && evaluated.facts().signsOfUnknownTime().stream()
                        .allMatch(sign -> evaluated.raisedIfForLong(sign).isEmpty());
    }

    /**
     * {@return what became of a rule}
     *
     * @param ruleId its id
     * @throws IllegalArgumentException if the rulebook has no such rule
     */
    public RuleStatus status(String ruleId) {
        return evaluated.status(evaluated.rulebook().place(ruleId));
    }

    private RuleStatus status(RuleNode rule) {
        return evaluated.status(rule.index());
    }

    /**
     * {@return why a rule fired, or why it did not}
     *
     * @param ruleId its id
     * @throws IllegalArgumentException if the rulebook has no such rule
     */
    public Explanation explain(String ruleId) {
        RuleNode rule = tree().rule(ruleId);
        List<ConditionResult> conditions = new ArrayList<>();
        rule.clauses().forEach(p -> p.addResults(evaluated.explained(), conditions));
        return new Explanation(
                rule.info(),
                status(rule),
                List.copyOf(conditions),
                evaluated.missing(rule.index()),
                evaluated.suppressing(rule.index()));
    }

    /**
     * {@return the smallest change of facts that would make a rule fire; empty if it has fired, or no change was found that
     * would}
     *
     * @param ruleId its id
     * @throws IllegalArgumentException if the rulebook has no such rule
     */
    public Optional<NearMiss> nearMiss(String ruleId) {
        RuleNode rule = tree().rule(ruleId);
        return status(rule).hasFired() ? Optional.empty() : new NearMissSearch(tree(), rule, evaluated.facts()).find();
    }

    private RuleTree tree() {
        return evaluated.rulebook().tree();
    }

    /** {@return what this assessment does not speak of} */
    public List<NotAssessed> notAssessed() {
        return whenAsked.get().notAssessed.get();
    }

    /**
     * {@return what was given and not recognised, or not for certain, by the names that the host gave, and what could therefore
     * not be checked: a paragraph each, to be shown near the top} Empty if all was recognised.
     *
     * @param reader for whom it is written
     * @param locale the language; English where the rulebook has no other
     * @throws java.util.NoSuchElementException if the rulebook has no such text
     */
    public List<String> notRecognised(Audience reader, Locale locale) {
        return NotRecognised.in(notAssessed(), evaluated.rulebook().texts(locale), reader);
    }

    private List<NotAssessed> findNotAssessed() {
        List<NotAssessed> all = new ArrayList<>(evaluated.facts().notAssessed());
        all.addAll(UnreadFacts.of(tree(), evaluated.facts()));
        evaluated.rulebook().switchedOff().forEach(id -> all.add(new NotAssessed(id, NotAssessed.Reason.SWITCHED_OFF)));
        addDependent(all);
        failures.stream()
                .flatMap(f -> f.rules().stream())
                .distinct()
                .forEach(id -> all.add(new NotAssessed(id, NotAssessed.Reason.FAILED)));
        return List.copyOf(all);
    }

    private void addDependent(List<NotAssessed> all) {
        SwitchedOff off = evaluated.rulebook().whatIsSwitchedOff();
        off.dependent().forEach((id, read) -> {
            if (off.blinds(id, evaluated.verdict(evaluated.rulebook().place(id)))) {
                all.add(new NotAssessed(id, NotAssessed.Reason.DEPENDS_ON_SWITCHED_OFF, List.copyOf(read)));
            }
        });
    }

    @Override
    public String toString() {
        return "Assessment[" + rulebook().id() + " " + rulebook().version() + ", " + findings.size() + " findings, "
                + (isComplete() ? "complete" : "INCOMPLETE") + "]";
    }
}
