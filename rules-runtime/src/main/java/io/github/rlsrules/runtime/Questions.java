package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts still worth asking for, because they could change an outcome that somebody sees; in the order in which to ask:
 * first what a rule asks for before all others, then what an urgent rule waits for that is already met in part, then stage by
 * stage, the most urgent first, then what some rule asks first before its details, then what decides some rule alone, then in the
 * order of the vocabulary.
 */
final class Questions {
    private final Evaluation evaluation;
    private final Screens screens;
    private final MissingByRule missing;
    private final List<Wanted> wanted = new ArrayList<>();
    /** The facts that come first in some rule: whether somebody is pregnant, before for how long. */
    private final Missing leading = new Missing() {
        @Override
        public void add(FactPath fact) {
            wanted(missing.place(fact)).leads = true;
        }

        @Override
        public void addOf(RuleNode rule) {
            addLeading(rule);
        }
    };

    private final Set<RuleNode> led = new HashSet<>();

    private Questions(Evaluation evaluation, Screens screens) {
        this.evaluation = evaluation;
        this.screens = screens;
        this.missing = new MissingByRule(evaluation);
    }

    static List<Question> of(Evaluation evaluation, Screens screens) {
        Questions questions = new Questions(evaluation, screens);
        for (RuleNode rule : evaluation.tree().rules()) {
            Verdict verdict = evaluation.verdict(rule);
            if (!verdict.isSettled() && rule.isVisible()) {
                questions.addUnsettled(rule);
                questions.addLeading(rule);
            }
            if (verdict.now() && rule.outcome() instanceof Inquiry inquiry) {
                questions.addRaised(rule, inquiry);
            }
        }
        return questions.ranked();
    }

    private void addUnsettled(RuleNode rule) {
        boolean pressing = rule.outcome().urgency().isAtLeast(Urgency.URGENT) && isMetInPart(rule);
        BitSet facts = missing.of(rule);
        boolean isAlone = facts.cardinality() == 1;
        for (int place = facts.nextSetBit(0); place >= 0; place = facts.nextSetBit(place + 1)) {
            Wanted want = wanted(place);
            want.decides.add(rule.id());
            want.note(rule, isAlone);
            if (pressing) {
                want.press(rule.outcome().urgency());
            }
        }
    }

    private Wanted wanted(int place) {
        while (wanted.size() <= place) {
            wanted.add(new Wanted(wanted.size()));
        }
        return wanted.get(place);
    }

    /** What the first open pattern reads, guards last, for they only matter to what would fire. */
    private void addLeading(RuleNode rule) {
        if (led.add(rule)) {
            addLeading(rule.clauses());
        }
    }

    private void addLeading(List<RulePattern> all) {
        RulePattern first = null;
        for (RulePattern pattern : all) {
            if ((first == null || isGuard(first) && !isGuard(pattern))
                    && !pattern.verdict(evaluation).isSettled()) {
                first = pattern;
            }
        }
        if (first != null) {
            addLeading(first);
        }
    }

    private void addLeading(RulePattern first) {
        if (first instanceof AnyOf anyOf) {
            anyOf.open(evaluation).forEach(this::addLeading);
        } else {
            first.addMissing(evaluation, leading);
        }
    }

    private static boolean isGuard(RulePattern pattern) {
        return pattern instanceof OutcomePattern outcomes && outcomes.isGuard();
    }

    private void addRaised(RuleNode rule, Inquiry inquiry) {
        Wanted want = wanted(missing.place(new FactPath(inquiry.fact(), Integer.MAX_VALUE)));
        want.raisedBy.add(rule.id());
        want.note(rule, true);
        want.press(Priority.asUrgency(inquiry));
        want.beforeAll |= inquiry.priority() == Priority.FIRST;
    }

    private List<Question> ranked() {
        return wanted.stream()
                .filter(w -> !evaluation.notKnown().contains(fact(w).path()))
                .sorted(Comparator.comparing((Wanted w) -> !w.beforeAll)
                        .thenComparing(w -> w.pressing)
                        .thenComparing(w -> w.stage)
                        .thenComparing(w -> w.urgency)
                        .thenComparing(w -> !w.leads)
                        .thenComparing(w -> !w.alone)
                        .thenComparing(w -> fact(w).order()))
                .map(w -> new Question(fact(w).path(), List.copyOf(w.decides), List.copyOf(w.raisedBy)))
                .toList();
    }

    private FactPath fact(Wanted want) {
        return missing.fact(want.place);
    }

    /** Whether something that is known already speaks for the rule: something that is there, and not only who the patient is. */
    private boolean isMetInPart(RuleNode rule) {
        return Chances.parts(rule.clauses()).stream()
                .filter(part -> !isGuard(part) && part.verdict(evaluation) == Verdict.YES)
                .anyMatch(this::isThere);
    }

    private boolean isThere(RulePattern pattern) {
        List<Because> reasons = new ArrayList<>();
        pattern.addReasons(evaluation, reasons);
        return reasons.stream()
                .anyMatch(reason -> reason instanceof Because.Given given
                        ? screens.isSign(given)
                        : reason instanceof Because.Concluded);
    }

    private static final class Wanted {
        private final int place;
        private final List<String> decides = new ArrayList<>();
        private final List<String> raisedBy = new ArrayList<>();
        private Urgency pressing = Urgency.INFORMATION;
        private Urgency urgency = Urgency.INFORMATION;
        private int stage = Integer.MAX_VALUE;
        private boolean alone;
        private boolean beforeAll;
        private boolean leads;

        Wanted(int place) {
            this.place = place;
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

        private static Urgency earlier(Urgency a, Urgency b) {
            return a.isAtLeast(b) ? a : b;
        }
    }
}
