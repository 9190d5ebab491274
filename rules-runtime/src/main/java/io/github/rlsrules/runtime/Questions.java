package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts still worth asking for, because they could change an outcome that somebody sees; in the order in which to ask:
 * first what a rule asks for before all others, then what an urgent rule waits for that is already met in part, then stage by
 * stage, the most urgent first, then what some rule asks first before its details, then what decides some rule alone, then in the
 * order of the vocabulary.
 */
final class Questions {
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    /** The facts that come first in some rule: whether somebody is pregnant, before for how long. */
    private final Set<FactPath> leading = new LinkedHashSet<>();

    private final Set<RuleNode> led = new HashSet<>();

    /** What was asked in vain is not asked again. */
    private final Set<String> notKnown;

    private Questions(Set<String> notKnown) {
        this.notKnown = notKnown;
    }

    static List<Question> of(Evaluation evaluation) {
        Questions questions = new Questions(evaluation.notKnown());
        for (RuleNode rule : evaluation.tree().rules()) {
            Verdict verdict = evaluation.verdict(rule);
            if (!verdict.isSettled() && rule.isVisible()) {
                questions.addUnsettled(rule, evaluation);
                questions.addLeading(rule, evaluation);
            }
            if (verdict.now() && rule.outcome() instanceof Inquiry inquiry) {
                questions.addRaised(rule, inquiry);
            }
        }
        return questions.ranked();
    }

    private void addUnsettled(RuleNode rule, Evaluation evaluation) {
        boolean pressing = rule.outcome().urgency().isAtLeast(Urgency.URGENT) && isMetInPart(rule, evaluation);
        Set<FactPath> missing = new LinkedHashSet<>();
        evaluation.addMissing(rule, missing);
        Collection<FactPath> facts = FactPath.distinct(missing);
        for (FactPath fact : facts) {
            Wanted want = wanted.computeIfAbsent(fact.path(), Wanted::new);
            want.decides.add(rule.id());
            want.order = Math.min(want.order, fact.order());
            want.note(rule, facts.size() == 1);
            if (pressing) {
                want.press(rule.outcome().urgency());
            }
        }
    }

    /** What the first open pattern reads, guards last, for they only matter to what would fire. */
    private void addLeading(RuleNode rule, Evaluation evaluation) {
        if (led.add(rule)) {
            addLeading(rule.clauses(), evaluation);
        }
    }

    private void addLeading(List<RulePattern> all, Evaluation evaluation) {
        all.stream()
                .filter(p -> !p.verdict(evaluation).isSettled())
                .min(Comparator.comparing(Questions::isGuard))
                .ifPresent(first -> addLeading(first, evaluation));
    }

    private void addLeading(RulePattern first, Evaluation evaluation) {
        if (first instanceof OutcomePattern outcomes) {
            outcomes.producers().stream()
                    .filter(p -> !evaluation.verdict(p).isSettled())
                    .forEach(p -> addLeading(p, evaluation));
        } else if (first instanceof AnyOf anyOf) {
            anyOf.open(evaluation).forEach(all -> addLeading(all, evaluation));
        } else {
            first.addMissing(evaluation, leading);
        }
    }

    private static boolean isGuard(RulePattern pattern) {
        return pattern instanceof OutcomePattern outcomes && outcomes.isGuard();
    }

    private void addRaised(RuleNode rule, Inquiry inquiry) {
        Wanted want = wanted.computeIfAbsent(inquiry.fact(), Wanted::new);
        want.raisedBy.add(rule.id());
        want.note(rule, true);
        want.press(Priority.asUrgency(inquiry));
        want.beforeAll |= inquiry.priority() == Priority.FIRST;
    }

    private List<Question> ranked() {
        Set<String> first = Set.copyOf(FactPath.paths(leading));
        return wanted.values().stream()
                .filter(w -> !notKnown.contains(w.fact))
                .sorted(Comparator.comparing((Wanted w) -> !w.beforeAll)
                        .thenComparing(w -> w.pressing)
                        .thenComparing(w -> w.stage)
                        .thenComparing(w -> w.urgency)
                        .thenComparing(w -> !first.contains(w.fact))
                        .thenComparing(w -> !w.alone)
                        .thenComparing(w -> w.order))
                .map(Wanted::question)
                .toList();
    }

    /** Whether something that is known already speaks for the rule. */
    private static boolean isMetInPart(RuleNode rule, Evaluation evaluation) {
        List<ConditionResult> results = new ArrayList<>();
        rule.clauses().stream().filter(p -> !isGuard(p)).forEach(p -> p.addResults(evaluation, results));
        return results.stream().anyMatch(r -> r.truth() == Truth.TRUE);
    }

    private static final class Wanted {
        private final String fact;
        private final List<String> decides = new ArrayList<>();
        private final List<String> raisedBy = new ArrayList<>();
        private Urgency pressing = Urgency.INFORMATION;
        private Urgency urgency = Urgency.INFORMATION;
        private int stage = Integer.MAX_VALUE;
        private boolean alone;
        private boolean beforeAll;
        private int order = Integer.MAX_VALUE;

        Wanted(String fact) {
            this.fact = fact;
        }

        void note(RuleNode rule, boolean decidedByThisAlone) {
            if (rule.stage() < stage) {
                stage = rule.stage();
                urgency = rule.outcome().urgency();
                alone = decidedByThisAlone;
            } else if (rule.stage() == stage) {
                urgency = earlier(urgency, rule.outcome().urgency());
                alone |= decidedByThisAlone;
            }
        }

        void press(Urgency how) {
            pressing = earlier(pressing, how);
        }

        Question question() {
            return new Question(fact, List.copyOf(decides), List.copyOf(raisedBy));
        }

        private static Urgency earlier(Urgency a, Urgency b) {
            return a.isAtLeast(b) ? a : b;
        }
    }
}
