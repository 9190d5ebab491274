package io.github.rlsrules.runtime;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook as tables: a counting network. Every rule is a node that holds if all of its inputs hold, and knows by three counts how
 * many of them do not: that are NO, at most NOT_YET, at most FOR_NOW. A cell, one component of one fact, takes one of a few values; the
 * tables say for each value by how much it changes which counts, compared with a patient of whom nothing is known. So a patient costs
 * what is known of him; no condition is evaluated, nothing is searched. "Any of" is a node over negated inputs, itself negated.
 *
 * <p>The tables are written by {@link NetworkCompiler} when a rulebook is built, and never by hand.
 */
final class Network {
    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;
    static final int MOST_INPUTS = MASK;

    /** By the number of leading zeros of a node's counts. */
    private static final Verdict[] BY_LEADING_ZEROS = new Verdict[Integer.SIZE + 1];

    static {
        for (int zeros = 0; zeros <= Integer.SIZE; zeros++) {
            int highest = Integer.SIZE - 1 - zeros;
            BY_LEADING_ZEROS[zeros] = highest >= 2 * BITS
                    ? Verdict.NO
                    : highest >= BITS ? Verdict.NOT_YET : highest >= 0 ? Verdict.FOR_NOW : Verdict.YES;
        }
    }

    /** The counts of each node for a patient of whom nothing is known. */
    final int[] baseline;
    /** The nodes that others read, so that all that a node reads stands before it; what each comes to then; where its values begin. */
    final int[] read;

    final byte[] readBaseline;
    final int[] readSource;
    /** What a value changes: from {@code start[value]} to {@code start[value + 1]} the nodes and the differences to their counts. */
    final int[] start;

    final int[] node;
    final int[] delta;
    /** The types of facts that rules read. */
    final Slot[] slots;

    final int[] nodeOfRule;
    /** The rules that readers see, in the order in which findings are told. */
    final int[] visible;
    /** The rules that forbid others, and for each of them which, by their places among the visible ones. */
    final int[] forbidding;

    final int[] maskOfForbidding;
    final long[][] masks;
    /** Of each rule that can be forbidden the guards that it requires: a node, doubled, and one more if it is negated. */
    final int[][] guards;

    private final Map<Class<?>, Slot> slotOf = new IdentityHashMap<>();
    private final boolean hasLists;

    Network(
            int[] baseline,
            int[] read,
            byte[] readBaseline,
            int[] readSource,
            int[] start,
            int[] node,
            int[] delta,
            Slot[] slots,
            int[] nodeOfRule,
            int[] visible,
            int[] forbidding,
            int[] maskOfForbidding,
            long[][] masks,
            int[][] guards) {
        this.baseline = baseline;
        this.read = read;
        this.readBaseline = readBaseline;
        this.readSource = readSource;
        this.start = start;
        this.node = node;
        this.delta = delta;
        this.slots = slots;
        this.nodeOfRule = nodeOfRule;
        this.visible = visible;
        this.forbidding = forbidding;
        this.maskOfForbidding = maskOfForbidding;
        this.masks = masks;
        this.guards = guards;
        boolean lists = false;
        for (Slot slot : slots) {
            slotOf.put(slot.type, slot);
            lists |= slot.items != null;
        }
        this.hasLists = lists;
    }

    /** One input that is this, as counts. */
    static int input(Verdict verdict) {
        return switch (verdict) {
            case NO -> (1 << 2 * BITS) + (1 << BITS) + 1;
            case NOT_YET -> (1 << BITS) + 1;
            case FOR_NOW -> 1;
            case YES -> 0;
        };
    }

    static Verdict verdict(int counts) {
        return BY_LEADING_ZEROS[Integer.numberOfLeadingZeros(counts)];
    }

    static boolean holds(int counts) {
        return counts >>> BITS == 0;
    }

    /** How many inputs do not hold now. */
    static int notHolding(int counts) {
        return counts >>> BITS & MASK;
    }

    Verdicts evaluate(Facts facts) {
        return new Verdicts(this, new NetworkRun(this).of(facts));
    }

    /** What the rules that fired forbid, by places among the visible rules; null if nothing. */
    long @Nullable [] forbidden(Evaluated patient) {
        long[] all = null;
        for (int i = 0; i < forbidding.length; i++) {
            if (patient.fires(forbidding[i])) {
                long[] mask = masks[maskOfForbidding[i]];
                all = all == null ? new long[mask.length] : all;
                for (int word = 0; word < mask.length; word++) {
                    all[word] |= mask[word];
                }
            }
        }
        return all;
    }

    @Nullable
    Slot slotOf(Class<?> type) {
        return slotOf.get(type);
    }

    boolean hasLists() {
        return hasLists;
    }

    /**
     * The cells of one type of facts. Of the one record that a patient has of a type each component is a cell, of a keyed type each
     * component for each key; a list has the patterns that look at it instead.
     */
    static final class Slot {
        static final int NOT_READ = -1;

        /** Its place among all of them. */
        final int place;

        final Class<?> type;
        final int components;
        /** Where the values of each cell begin, {@link #NOT_READ} if no rule reads it. */
        final int[] sources;
        /** Of a keyed type: the component that is the key; -1 else. */
        final int key;
        /** Of a keyed type: where the values of "there is none" and "there is one" begin, by key. */
        final int[] presence;
        /** Of a keyed type: the numbers that rules tell apart, by cell; null where a cell is no number. */
        final double @Nullable [][] limits;
        /** Of a list. */
        final @Nullable Items items;

        final FactReader reader;
        final int number;

        Slot(
                int place,
                Class<?> type,
                int components,
                int[] sources,
                int key,
                int[] presence,
                double @Nullable [][] limits,
                @Nullable Items items) {
            this.place = place;
            this.type = type;
            this.components = components;
            this.sources = sources;
            this.key = key;
            this.presence = presence;
            this.limits = limits;
            this.items = items;
            FactType factType = FactType.of(type);
            this.reader = factType.reader();
            this.number = factType.number();
        }
    }

    /**
     * The patterns that look at a list.
     *
     * @param first the component by which items find the patterns that may accept them
     * @param byFirst the patterns by the ordinal of that component
     * @param complete where the values of "may go on" and "is complete" begin
     */
    record Items(ItemPattern[] patterns, int first, int[][] byFirst, int complete) {}

    /**
     * A pattern over the items of a list.
     *
     * @param source where its four verdicts begin
     * @param conditions all of them, of each one test
     */
    record ItemPattern(int source, ItemTest[][] conditions) {
        Verdict verdict(int[] ordinals, double[] numbers) {
            Verdict all = Verdict.YES;
            for (ItemTest[] tests : conditions) {
                Verdict any = Verdict.NO;
                for (ItemTest test : tests) {
                    any = any.or(test.verdict(ordinals, numbers));
                }
                all = all.and(any);
                if (all == Verdict.NO) {
                    break;
                }
            }
            return all;
        }
    }

    /**
     * A test of a component of an item.
     *
     * @param verdicts by the ordinal of the component; empty for a number
     */
    record ItemTest(
            int position, Verdict[] verdicts, @Nullable Threshold threshold) {
        Verdict verdict(int[] ordinals, double[] numbers) {
            if (threshold == null) {
                return verdicts[ordinals[position]];
            }
            return threshold.accepts(numbers[position]) ? Verdict.YES : Verdict.NO;
        }
    }
}
