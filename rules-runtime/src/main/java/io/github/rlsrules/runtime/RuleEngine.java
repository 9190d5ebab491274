package io.github.rlsrules.runtime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Assesses patients by a rulebook. Immutable and safe to share between threads: make one and keep it. No patient's facts can reach
 * another's result.
 *
 * @param <O> the sealed type of all outcomes of the rulebook
 * @since 0.1.0
 */
public final class RuleEngine<O extends Outcome> {
    private final Rulebook rulebook;
    private final Network network;
    private final Class<O> outcomes;
    private final @Nullable CrossCheck crossCheck;

    /** Made when there is something to say: to look for a logger takes longer than to load a rulebook. */
    private static final class Log {
        private static final Logger HERE = LoggerFactory.getLogger(RuleEngine.class);
    }

    /** What runs the compiled models beside, and how often. */
    private record CrossCheck(RuleModels.Runner runner, int every, AtomicLong assessed) {
        boolean isDue() {
            return every == 1 || assessed.getAndIncrement() % every == 0;
        }
    }

    private RuleEngine(Rulebook rulebook, Class<O> outcomes, @Nullable CrossCheck crossCheck) {
        this.rulebook = rulebook;
        this.network = rulebook.network();
        this.outcomes = outcomes;
        this.crossCheck = crossCheck;
    }

    /**
     * Makes an engine that answers from the compiled rulebook. It is made in a moment; keep it all the same.
     *
     * @param <O> the type of all outcomes of the rulebook
     * @param rulebook that it answers from
     * @param outcomes the type of all outcomes of the rulebook
     * @return an engine, safe to share between threads
     * @throws RulebookException if some rule concludes another type
     */
    public static <O extends Outcome> RuleEngine<O> of(Rulebook rulebook, Class<O> outcomes) {
        if (!rulebook.concludesOnly(outcomes)) {
            RuleInfo other = rulebook.rules().stream()
                    .filter(rule -> !outcomes.isInstance(rule.outcome()))
                    .findFirst()
                    .orElseThrow();
            throw new RulebookException("rule " + other.id() + " concludes a "
                    + other.outcome().getClass().getName() + ", which is no " + outcomes.getName());
        }
        return new RuleEngine<>(rulebook, outcomes, null);
    }

    /**
     * {@return the same engine, which runs the compiled models of the rules as well, for every assessment or for every n-th: on
     * Drools, if rules-drools is on the class path} Where the two disagree, the assessment is incomplete and says so.
     *
     * @param every 1 for every assessment
     * @throws RulebookException if nothing on the class path runs models
     */
    public RuleEngine<O> crossChecked(int every) {
        return crossChecked(RuleModels.onClassPath().runner(rulebook), every);
    }

    /** The same with any runner; a test puts a faulty one here. */
    RuleEngine<O> crossChecked(RuleModels.Runner runner, int every) {
        if (every < 1) {
            throw new IllegalArgumentException("every 1st at least, not every " + every + "th");
        }
        return new RuleEngine<>(rulebook, outcomes, new CrossCheck(runner, every, new AtomicLong()));
    }

    /** {@return the rulebook that it answers from} */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Assesses one patient: outcomes, what was not met and why, what is undecided and which facts would decide it. What only
     * explains is worked out when it is asked for.
     *
     * @param facts what is known of one patient
     * @param asOf the date for which the assessment holds; the library reads no clock
     * @return what was concluded, and what was not
     */
    public Assessment<O> assess(Facts facts, LocalDate asOf) {
        requireNonNull(facts, "facts are needed");
        requireNonNull(asOf, "the date of the assessment is needed");
        return assess(Intake.of(facts), asOf);
    }

    private Assessment<O> assessExact(Facts facts, LocalDate asOf) {
        Verdicts verdicts = network.evaluate(facts);
        if (crossCheck == null || !crossCheck.isDue()) {
            return assessment(facts, asOf, verdicts, null, List.of());
        }
        RuleModels.Firing firing =
                crossCheck.runner.run(rulebook.tree().view(facts).relevant());
        List<Failure> failures = new ArrayList<>(firing.failures());
        BitSet fired = verdicts.fired();
        if (failures.isEmpty() && !fired.equals(firing.fired())) {
            failures.add(disagreement(fired, firing.fired()));
        }
        fired.or(firing.fired()); // a failed assessment must not hide what one evaluator alone found
        return assessment(facts, asOf, verdicts, failures.isEmpty() ? null : fired, failures);
    }

    /**
     * Assesses one patient of whom something may have been set aside. What was set aside counts as unknown; but an alarm that
     * it would raise if it were right is raised, and says that it is {@linkplain Finding#isInDoubt() in doubt}. A value that is
     * known within bounds only is set aside here, if these rules tell apart what it leaves open.
     *
     * @param given what can be used, and what was set aside
     * @param asOf the date for which the assessment holds; the library reads no clock
     * @return what was concluded, and what was not
     */
    public Assessment<O> assess(Intake given, LocalDate asOf) {
        requireNonNull(given, "facts are needed");
        requireNonNull(asOf, "the date of the assessment is needed");
        Intake intake = Bounds.settled(network, given);
        Assessment<O> assessment = assessExact(intake.facts(), asOf);
        if (intake.setAside().isEmpty()) {
            return assessment;
        }
        List<Assessment<O>> ifRight = new ArrayList<>();
        for (Facts facts : intake.ifRight()) {
            ifRight.add(assessExact(facts, asOf));
        }
        return new InDoubt<>(assessment, ifRight).assessment(intake.setAside());
    }

    private Failure disagreement(BitSet evaluated, BitSet ran) {
        BitSet either = (BitSet) evaluated.clone();
        either.xor(ran);
        List<String> rules =
                either.stream().mapToObj(rulebook.inPlace()::id).sorted().toList();
        Log.HERE.error("the evaluators disagree on {}", rules);
        return new Failure(Failure.Kind.EVALUATORS_DISAGREE, rules);
    }

    /**
     * Puts what fired into order, apart from what a rule that fired forbids.
     *
     * @param fired the rules that count as fired; null if those do that fire by their verdict
     */
    private Assessment<O> assessment(
            Facts facts, LocalDate asOf, Verdicts verdicts, @Nullable BitSet fired, List<Failure> failures) {
        Evaluated evaluated = new Evaluated(rulebook, facts, verdicts, fired);
        long[] places = evaluated.firedPlaces();
        long[] forbidden = network.forbidden(places);
        long[] allowed = places;
        if (forbidden != null) {
            allowed = places.clone();
            for (int word = 0; word < places.length; word++) {
                allowed[word] &= ~forbidden[word];
            }
        }
        return new Assessment<>(evaluated, asOf, failures, findings(evaluated, allowed), new Lazy<List<Finding<O>>>() {
            @Override
            List<Finding<O>> make() {
                return forbidden == null ? List.of() : suppressed(evaluated, places, forbidden);
            }
        });
    }

    /** Of what is forbidden that which fired, or would have if no guard had stood before it. */
    private List<Finding<O>> suppressed(Evaluated evaluated, long[] fired, long[] forbidden) {
        int[] counts = network.counts(evaluated.facts());
        long[] suppressed = new long[fired.length];
        for (int place = 0; place < network.visible.length; place++) {
            int word = place / Long.SIZE;
            if ((forbidden[word] >>> place & 1) == 1
                    && ((fired[word] >>> place & 1) == 1
                            || network.firesWithoutGuards(network.visible[place], counts))) {
                suppressed[word] |= 1L << place;
            }
        }
        return findings(evaluated, suppressed);
    }

    private List<Finding<O>> findings(Evaluated evaluated, long[] places) {
        int size = 0;
        for (long word : places) {
            size += Long.bitCount(word);
        }
        List<Finding<O>> findings = new ArrayList<>(size);
        for (int word = 0; word < places.length; word++) {
            for (long left = places[word]; left != 0; left &= left - 1) {
                int place = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                findings.add(new Finding<>(evaluated, outcomes, network.visible[place], place));
            }
        }
        return Collections.unmodifiableList(findings);
    }
}
