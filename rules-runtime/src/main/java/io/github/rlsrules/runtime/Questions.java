package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The facts still worth asking for, because they could change an outcome that somebody sees; in the order in which to ask:
 * first what a rule asks for before all others, then what an urgent rule waits for that is already met in part, then stage by
 * stage, the most urgent first, then what some rule asks first before its details, then what decides some rule alone, then in the
 * order of the vocabulary.
 */
final class Questions {
    private final Evaluation evaluation;
    private final MetInPart metInPart;
    private final OpenFacts open;
    private final List<Wanted> wanted = new ArrayList<>();

    private Questions(Evaluation evaluation, Screens screens) {
        this.evaluation = evaluation;
        this.metInPart = new MetInPart(evaluation, screens::presses);
        this.open = OpenFacts.of(evaluation);
    }

    static List<Question> of(Evaluation evaluation, Screens screens) {
        Questions questions = new Questions(evaluation, screens);
        for (RuleNode rule : evaluation.tree().rules()) {
            Verdict verdict = evaluation.verdict(rule);
            if (!verdict.isSettled() && rule.isVisible()) {
                questions.addUnsettled(rule);
            }
            if (verdict.now() && rule.outcome() instanceof Inquiry inquiry) {
                questions.addRaised(rule, inquiry);
            }
        }
        return questions.ranked();
    }

    private void addUnsettled(RuleNode rule) {
        boolean pressing =
                rule.outcome().urgency().isAtLeast(Urgency.URGENT) && open.isRead(rule) && metInPart.is(rule);
        BitSet facts = open.missing(rule);
        BitSet leading = open.leading(rule);
        boolean isAlone = facts.cardinality() == 1;
        for (int place = facts.nextSetBit(0); place >= 0; place = facts.nextSetBit(place + 1)) {
            Wanted want = wanted(place);
            want.decides.add(rule.id());
            want.note(rule, isAlone);
            want.leads |= leading.get(place);
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

    private void addRaised(RuleNode rule, Inquiry inquiry) {
        Wanted want = wanted(open.place(inquiry.fact()));
        want.raisedBy.add(rule.id());
        want.note(rule, true);
        want.press(Priority.asUrgency(inquiry));
        want.beforeAll |= inquiry.priority() == Priority.FIRST;
    }

    private List<Question> ranked() {
        return wanted.stream()
                .filter(w -> w.isWanted() && !evaluation.notKnown().contains(fact(w).path()))
                .map(w -> new Ranked(rank(w), w))
                .sorted(Comparator.comparingLong(Ranked::rank))
                .map(r -> new Question(fact(r.want).path(), List.copyOf(r.want.decides), List.copyOf(r.want.raisedBy)))
                .toList();
    }

    /** Each rank is worked out once; a sort compares many times. */
    private record Ranked(long rank, Wanted want) {}

    /** What is asked before what, the weightiest reason in the highest digits: to compare two costs one step. */
    private long rank(Wanted want) {
        long rank = want.beforeAll ? 0 : 1;
        rank = rank << Byte.SIZE | want.pressing.ordinal();
        rank = rank << Byte.SIZE | want.stage;
        rank = rank << Byte.SIZE | want.urgency.ordinal();
        rank = rank << 1 | (want.leads ? 0 : 1);
        rank = rank << 1 | (want.alone ? 0 : 1);
        return rank << Integer.SIZE | fact(want).order();
    }

    private FactPath fact(Wanted want) {
        return open.fact(want.place);
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

        boolean isWanted() {
            return !decides.isEmpty() || !raisedBy.isEmpty();
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
