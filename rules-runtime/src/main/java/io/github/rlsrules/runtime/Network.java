package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
    /** Enough for as many threads as hosts have; a power of two. */
    private static final int IDLE = 16;

    private static final int[] AS_IT_IS = {};

    /** The counts of each node for a patient of whom nothing is known. */
    final int[] baseline;
    /** Where the values of each node begin that others read. They stand first, and all that a node reads stands before it. */
    final int[] readSource;
    /** What a value changes: from {@code start[value]} to {@code start[value + 1]} a node and the difference to its counts, and so on. */
    final int[] start;

    final int[] changes;
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

    final TimedSigns timedSigns;

    /** What a patient comes to of whom nothing is known. */
    final Verdicts unknown;
    /** Of each node where its values begin; of those that no other reads, the last ones, which change nothing. */
    final int[] valuesOfNode;
    /** Nodes that can be settled together, one batch after the other. */
    final Batch[] batches;
    /** Of the nodes of visible rules the bits that tell whether they hold, as {@link Verdicts} has them; of each node its place. */
    final long[] visibleNodes;

    final int[] placeOfNode;
    /** Bits of the visible rules that forbid others; of each of them its mask. */
    private final long[] forbiddingPlaces;

    private final int[] maskOfPlace;
    private final NetworkRun[] idle = new NetworkRun[IDLE];
    /** By the ordinal of the type of facts; null where no rule reads it. */
    private final @Nullable Slot[] slotOf;

    private final boolean hasLists;
    /** Where the values of each sign that rules read begin, by its path. */
    private final Lazy<Map<String, Integer>> cellsOfSigns = new Lazy<>() {
        @Override
        Map<String, Integer> make() {
            return findCellsOfSigns();
        }
    };

    Network(
            int[] baseline,
            int[] readSource,
            int[] start,
            int[] changes,
            Slot[] slots,
            int[] nodeOfRule,
            int[] visible,
            int[] forbidding,
            int[] maskOfForbidding,
            long[][] masks,
            int[][] guards,
            TimedSigns timedSigns) {
        this.baseline = baseline;
        this.readSource = readSource;
        this.start = start;
        this.changes = changes;
        this.slots = slots;
        this.nodeOfRule = nodeOfRule;
        this.visible = visible;
        this.forbidding = forbidding;
        this.maskOfForbidding = maskOfForbidding;
        this.masks = masks;
        this.guards = guards;
        this.timedSigns = timedSigns;
        boolean lists = false;
        int types = 0;
        for (Slot slot : slots) {
            types = Math.max(types, slot.type.ordinal() + 1);
            lists |= slot.items != null;
        }
        this.slotOf = new @Nullable Slot[types];
        for (Slot slot : slots) {
            slotOf[slot.type.ordinal()] = slot;
        }
        this.hasLists = lists;
        this.unknown = Verdicts.of(this, baseline);
        this.valuesOfNode = new int[baseline.length];
        Arrays.fill(valuesOfNode, start.length - 1 - Verdict.BY_ORDINAL.length);
        System.arraycopy(readSource, 0, valuesOfNode, 0, readSource.length);
        this.batches = batches();
        this.visibleNodes = new long[words(2 * baseline.length)];
        this.placeOfNode = new int[baseline.length];
        for (int place = 0; place < visible.length; place++) {
            int seen = nodeOfRule[visible[place]];
            visibleNodes[seen / Verdicts.NODES] |= Verdicts.HOLDS << 2 * seen;
            placeOfNode[seen] = place;
        }
        this.forbiddingPlaces = new long[words(visible.length)];
        this.maskOfPlace = new int[visible.length];
        for (int i = 0; i < forbidding.length; i++) {
            int place = placeOfNode[nodeOfRule[forbidding[i]]];
            forbiddingPlaces[place / Long.SIZE] |= 1L << place;
            maskOfPlace[place] = maskOfForbidding[i];
        }
    }

    /** How many words so many bits take. */
    static int words(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
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

    /**
     * The ordinal of a node's verdict: the zeros before its counts, less the two bits that these leave free, divided by {@link #BITS}.
     * It is asked for of every node that is touched, so a multiplication divides, and nothing branches.
     */
    static int ordinal(int counts) {
        return 205 * (Integer.numberOfLeadingZeros(counts) - 2) >> 11 & 0b11;
    }

    private static boolean holds(int counts) {
        return counts >>> BITS == 0;
    }

    Verdicts evaluate(Facts facts) {
        return evaluate(facts, AS_IT_IS);
    }

    /** The same if these signs, which are there, were there for long. */
    Verdicts evaluateForLong(Facts facts, List<String> signs) {
        int[] instead = new int[2 * signs.size()];
        for (int i = 0; i < signs.size(); i++) {
            Integer cell = cellsOfSigns.get().get(signs.get(i));
            if (cell != null) { // else no rule reads it
                instead[2 * i] = cell + Sign.YES.ordinal();
                instead[2 * i + 1] = cell + Sign.LONG_STANDING.ordinal();
            }
        }
        return evaluate(facts, instead);
    }

    private Verdicts evaluate(Facts facts, int[] instead) {
        NetworkRun run = run();
        Verdicts verdicts = run.of(facts, instead);
        keep(run);
        return verdicts;
    }

    /** The counts of each node. Nobody but tools and {@link #firesWithoutGuards} looks at them, so no result keeps them. */
    int[] counts(Facts facts) {
        return new NetworkRun(this).counts(facts);
    }

    /**
     * A run that nobody else uses. Threads mostly find the one that they used before; a thread that finds none that is free makes one.
     * A run that was left by an exception may have changed anything: it is never free again, and the next one takes its place.
     */
    private NetworkRun run() {
        NetworkRun run = idle[idlePlace()];
        return run != null && run.take() ? run : new NetworkRun(this);
    }

    private void keep(NetworkRun run) {
        idle[idlePlace()] = run;
        run.free();
    }

    private static int idlePlace() {
        return (int) Thread.currentThread().getId() & IDLE - 1;
    }

    /** What rules forbid, by places among the visible ones; null if nothing. */
    long @Nullable [] forbidden(long[] fired) {
        long[] all = null;
        for (int word = 0; word < fired.length; word++) {
            for (long left = fired[word] & forbiddingPlaces[word]; left != 0; left &= left - 1) {
                long[] mask = masks[maskOfPlace[word * Long.SIZE + Long.numberOfTrailingZeros(left)]];
                all = all == null ? new long[mask.length] : all;
                for (int i = 0; i < mask.length; i++) {
                    all[i] |= mask[i];
                }
            }
        }
        return all;
    }

    /** Whether a rule would fire if every guard that it requires were lifted: nothing else keeps it from firing now. */
    boolean firesWithoutGuards(int rule, int[] counts) {
        int guardsInTheWay = 0;
        for (int guard : guards[rule]) {
            guardsInTheWay += holds(counts[guard >> 1]) == ((guard & 1) == 1) ? 1 : 0;
        }
        return (counts[nodeOfRule[rule]] >>> BITS & MASK) == guardsInTheWay;
    }

    /** As many nodes of a word as follow each other and read none of their own. */
    private Batch[] batches() {
        List<Batch> batches = new ArrayList<>();
        for (int first = 0; first < baseline.length; ) {
            boolean read = first < readSource.length;
            int end = Math.min(
                    first / Verdicts.NODES * Verdicts.NODES + Verdicts.NODES,
                    read ? readSource.length : baseline.length);
            int node = first;
            do {
                end = read ? Math.min(end, firstReader(node)) : end;
                node++;
            } while (node < end);
            batches.add(new Batch(first / Verdicts.NODES, (-1 >>> Verdicts.NODES - (node - first)) << first, read));
            first = node;
        }
        return batches.toArray(new Batch[0]);
    }

    private int firstReader(int node) {
        int first = Integer.MAX_VALUE;
        int last = start[readSource[node] + Verdict.BY_ORDINAL.length];
        for (int entry = start[readSource[node]]; entry < last; entry += 2) {
            first = Math.min(first, changes[entry]);
        }
        return first;
    }

    private Map<String, Integer> findCellsOfSigns() {
        Map<String, Integer> cells = new HashMap<>();
        for (Slot slot : slots) {
            if (slot.isOnly()) {
                slot.type.signs().stream()
                        .filter(sign -> slot.sources[sign.position()] != Slot.NOT_READ)
                        .forEach(sign -> cells.put(slot.type.pathOf(null, sign), slot.sources[sign.position()]));
            }
        }
        return cells;
    }

    @Nullable
    Slot slotOf(FactType type) {
        return type.ordinal() < slotOf.length ? slotOf[type.ordinal()] : null;
    }

    boolean hasLists() {
        return hasLists;
    }

    /**
     * Some nodes of a word of {@link Verdicts}.
     *
     * @param bits a bit each
     * @param read whether others read them
     */
    record Batch(int word, int bits, boolean read) {}

    /**
     * The cells of one type of facts. Of the one record that a patient has of a type each component is a cell, of a keyed type each
     * component for each key; a list has the patterns that look at it instead.
     */
    static final class Slot {
        static final int NOT_READ = -1;

        /** Its place among all of them. */
        final int place;

        final FactType type;
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

        Slot(
                int place,
                FactType type,
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
        }

        /** Whether a patient has one record of it. */
        boolean isOnly() {
            return key < 0 && items == null;
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
        /** The ordinal of what it makes of an item, see {@link Verdict#and}. */
        int verdict(int[] ordinals, double[] numbers) {
            int all = Verdict.YES.ordinal();
            for (ItemTest[] tests : conditions) {
                int any = Verdict.NO.ordinal();
                for (ItemTest test : tests) {
                    any = Math.max(any, test.verdict(ordinals, numbers));
                }
                all = Math.min(all, any);
                if (all == Verdict.NO.ordinal()) {
                    break;
                }
            }
            return all;
        }
    }

    /**
     * A test of a component of an item.
     *
     * @param verdicts their ordinals, by the ordinal of the component; empty for a number
     */
    record ItemTest(int position, byte[] verdicts, @Nullable Threshold threshold) {
        int verdict(int[] ordinals, double[] numbers) {
            if (threshold == null) {
                return verdicts[ordinals[position]];
            }
            return (threshold.accepts(numbers[position]) ? Verdict.YES : Verdict.NO).ordinal();
        }
    }
}
