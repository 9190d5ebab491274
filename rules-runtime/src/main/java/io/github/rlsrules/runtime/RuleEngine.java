package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a rulebook. Immutable and safe to share between threads: make one and keep it. No patient's facts can reach
 * another's result.
 *
 * @param <O> the sealed type of all outcomes of the rulebook
 */
public final class RuleEngine<O extends Outcome> {
    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);
    /** Far more than any rulebook fires for one patient; rules only insert, so reaching it means a fault. */
    private static final int FIRING_LIMIT = 100_000;

    private final Rulebook rulebook;
    private final RuleTree tree;
    private final Class<O> outcomes;
    private final List<RuleNode> byUrgency;
    /** The rules that each suppressing rule forbids. */
    private final Map<RuleNode, List<RuleNode>> forbids = new LinkedHashMap<>();

    /** Null if only the second evaluator is to run. */
    private final @Nullable Runner drools;

    /** What runs the rules; a test puts a faulty one here. */
    interface Runner {
        DroolsRunner.Firing run(Collection<Object> facts);
    }

    RuleEngine(Rulebook rulebook, Class<O> outcomes, @Nullable Runner drools) {
        this.rulebook = rulebook;
        this.tree = rulebook.tree();
        this.outcomes = outcomes;
        this.drools = drools;
        this.byUrgency = tree.rules().stream().sorted(RuleTree.byUrgency()).toList();
        for (RuleNode rule : byUrgency) {
            if (!outcomes.isInstance(rule.outcome())) {
                throw new RulebookException("rule " + rule.id() + " concludes a "
                        + rule.outcome().getClass().getName() + ", which is no " + outcomes.getName());
            }
            if (rule.outcome() instanceof Suppression suppression) {
                forbids.put(
                        rule,
                        byUrgency.stream()
                                .filter(other -> suppression.forbids(other.outcome()))
                                .toList());
            }
        }
    }

    /**
     * Makes an engine for a rulebook. This is the slow part; keep the engine.
     *
     * @param outcomes the type of all outcomes of the rulebook
     * @throws RulebookException if some rule concludes another type
     */
    public static <O extends Outcome> RuleEngine<O> of(Rulebook rulebook, Class<O> outcomes) {
        RuleEngine<O> engine = new RuleEngine<>(rulebook, outcomes, new DroolsRunner(rulebook, FIRING_LIMIT)::run);
        RulebookId id = rulebook.id();
        LOG.info("rulebook {} {} loaded, {} rules", id.id(), id.version(), engine.byUrgency.size());
        return engine;
    }

    /**
     * Makes an engine on which only the second evaluator runs, as in {@link #findings}: it is made in a moment, for tools that
     * assess the same patients with thousands of rulebooks. Nothing holds its assessments against Drools.
     *
     * @throws RulebookException if some rule concludes another type
     */
    public static <O extends Outcome> RuleEngine<O> withoutDrools(Rulebook rulebook, Class<O> outcomes) {
        return new RuleEngine<>(rulebook, outcomes, null);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Assesses one patient: outcomes, what was not met and why, what is undecided and which facts would decide it. The rules
     * run on Drools and beside it on a second evaluator; if the two disagree, the assessment is incomplete and says so.
     *
     * @param asOf the date for which the assessment holds; the library reads no clock
     */
    public Assessment<O> assess(Facts facts, LocalDate asOf) {
        FactView view = tree.view(facts);
        Evaluation evaluation = new Evaluation(tree.rules(), view);
        List<Failure> failures = new ArrayList<>(evaluation.failures());
        BitSet fired = evaluation.fired();
        if (drools != null) {
            DroolsRunner.Firing firing = drools.run(view.relevant());
            failures.addAll(0, firing.failures());
            if (failures.isEmpty() && !fired.equals(firing.fired())) {
                failures.add(disagreement(fired, firing.fired()));
            }
            fired.or(firing.fired()); // a failed assessment must not hide what one evaluator alone found
        }
        Sorted<O> sorted = sort(evaluation, fired);
        return new Assessment<>(rulebook, asOf, evaluation, failures, sorted.findings, sorted.suppressed);
    }

    /**
     * The same findings as {@link #assess}, in the same order, and nothing else: several times faster, for batches. Only the
     * second evaluator runs. Every test of a rulebook holds it against Drools; here nothing does.
     *
     * @throws IllegalStateException if a rule fails; it names the rule
     */
    public List<Finding<O>> findings(Facts facts) {
        Evaluation evaluation = Evaluation.complete(tree.rules(), tree.view(facts));
        return sort(evaluation, evaluation.fired()).findings;
    }

    private Failure disagreement(BitSet evaluated, BitSet firedOnDrools) {
        BitSet either = (BitSet) evaluated.clone();
        either.xor(firedOnDrools);
        List<String> rules =
                either.stream().mapToObj(i -> tree.rules().get(i).id()).sorted().toList();
        LOG.error("the evaluators disagree on {}", rules);
        return new Failure(Failure.Kind.EVALUATORS_DISAGREE, rules);
    }

    private record Sorted<O extends Outcome>(List<Finding<O>> findings, List<Finding<O>> suppressed) {}

    /** Puts what fired into order, apart from what a rule that fired forbids. */
    private Sorted<O> sort(Evaluation evaluation, BitSet fired) {
        Map<RuleNode, List<String>> forbidden = forbidden(evaluation, fired);
        List<Finding<O>> findings = new ArrayList<>();
        List<Finding<O>> suppressed = new ArrayList<>();
        for (RuleNode rule : byUrgency) {
            if (forbidden.containsKey(rule)) {
                suppressed.add(finding(rule, evaluation, forbidden.get(rule)));
            } else if (fired.get(rule.index()) && rule.isVisible()) {
                findings.add(finding(rule, evaluation, List.of()));
            }
        }
        return new Sorted<>(List.copyOf(findings), List.copyOf(suppressed));
    }

    /** What fired, or would fire if its guards were lifted, and is forbidden; with the rules that forbid it. */
    private Map<RuleNode, List<String>> forbidden(Evaluation evaluation, BitSet fired) {
        Map<RuleNode, List<String>> forbidden = new HashMap<>();
        forbids.forEach((forbidding, targets) -> {
            if (fired.get(forbidding.index())) {
                for (RuleNode target : targets) {
                    if (fired.get(target.index()) || target.firesWithoutGuards(evaluation)) {
                        forbidden
                                .computeIfAbsent(target, t -> new ArrayList<>())
                                .add(forbidding.id());
                    }
                }
            }
        });
        return forbidden;
    }

    private Finding<O> finding(RuleNode rule, Evaluation evaluation, List<String> suppressedBy) {
        return new Finding<>(rulebook, rule, outcomes.cast(rule.outcome()), evaluation, List.copyOf(suppressedBy));
    }
}
