package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one patient in the making, and of one after the other: what a run has changed it puts back, so that a patient costs
 * what is known of him.
 */
final class NetworkRun implements FactSink {
    private final Network network;
    private final int[] start;
    private final int[] changes;
    private final int[] baseline;
    private final int[] valuesOfNode;
    private final int[] counts;
    /** The nodes whose counts were changed, a bit each, in words as {@link Verdicts} has them. */
    private final int[] touched;

    private int[] sources = {};
    /**
     * What the answers on one record, or the nodes of one batch, came to. It is noted first and counted afterwards: what a reader calls is
     * compiled into it once for each component, and there are records with eighty; and a processor foresees two loops better than one in
     * the other.
     */
    private int[] values = new int[Verdicts.NODES];

    private int known;
    /** Values that count as another: one and the other, and so on. */
    private int[] instead = {};

    private final Cells cells = new Cells();
    private final AtomicInteger users = new AtomicInteger(1);

    NetworkRun(Network network) {
        this.network = network;
        this.start = network.start;
        this.changes = network.changes;
        this.baseline = network.baseline;
        this.valuesOfNode = network.valuesOfNode;
        this.counts = baseline.clone();
        this.touched = new int[network.unknown.words.length];
    }

    /** For one user, if it is free. */
    boolean take() {
        return users.compareAndSet(0, 1);
    }

    void free() {
        users.set(0);
    }

    /** @param instead values of answers that count as another: one and the other, and so on */
    Verdicts of(Facts facts, int[] instead) {
        this.instead = instead;
        read(facts);
        Verdicts verdicts = network.unknown.copy();
        for (Network.Batch batch : network.batches) {
            int bits = touched[batch.word()] & batch.bits();
            if (bits != 0) {
                touched[batch.word()] ^= bits;
                settle(batch.word(), bits, verdicts.words);
                if (batch.read()) {
                    addKnown();
                }
            }
        }
        return verdicts;
    }

    /** Puts the counts of some nodes back, and notes what each came to that is not what it is for a patient of whom nothing is known. */
    private void settle(int word, int bits, long[] verdicts) {
        int[] counts = this.counts;
        int[] baseline = this.baseline;
        int[] valuesOfNode = this.valuesOfNode;
        int[] values = this.values;
        long usual = verdicts[word];
        long changed = 0;
        int known = 0;
        for (int left = bits; left != 0; left &= left - 1) {
            int bit = Integer.numberOfTrailingZeros(left);
            int node = word * Verdicts.NODES + bit;
            int ordinal = Network.ordinal(counts[node]);
            counts[node] = baseline[node];
            long difference = usual >>> 2 * bit & 0b11 ^ ordinal;
            changed |= difference << 2 * bit;
            values[known] = valuesOfNode[node] + ordinal;
            known += difference != 0 ? 1 : 0;
        }
        verdicts[word] = usual ^ changed;
        this.known = known;
    }

    /** The counts of each node; the run is of no use after that. */
    int[] counts(Facts facts) {
        read(facts);
        for (int node = 0; node < network.readSource.length; node++) {
            add(valuesOfNode[node] + Network.ordinal(counts[node]));
        }
        return counts;
    }

    private void read(Facts facts) {
        List<Record> records = facts.records();
        byte[][] found = null;
        for (int i = 0; i < records.size(); i++) {
            Record fact = records.get(i);
            Network.Slot slot = network.slotOf(facts.typeOf(i));
            if (slot == null) {
                continue; // no rule reads it
            }
            if (slot.isOnly()) {
                readOnly(slot, fact);
                continue;
            }
            cells.read(slot.type, fact, slot.components);
            if (slot.items == null) {
                addKeyed(slot);
            } else {
                found = found == null ? new byte[network.slots.length][] : found;
                match(slot, slot.items, found);
            }
        }
        if (network.hasLists()) {
            addLists(facts, found);
        }
    }

    /** The one record that a patient has of a type. */
    private void readOnly(Network.Slot slot, Record fact) {
        if (values.length <= slot.components) {
            values = new int[slot.components + 1];
        }
        sources = slot.sources;
        known = 0;
        slot.type.reader().read(slot.type.number(), fact, this);
        for (int i = 0; i < instead.length; i += 2) {
            putInstead(instead[i], instead[i + 1]);
        }
        addKnown();
    }

    private void putInstead(int one, int other) {
        for (int i = 0; i < known; i++) {
            values[i] = values[i] == one ? other : values[i];
        }
    }

    private void addKnown() {
        for (int i = 0; i < known; i++) {
            add(values[i]);
        }
    }

    @Override
    public void answer(int position, int ordinal) {
        int source = sources[position];
        values[known] = source + ordinal;
        known += source >= 0 ? 1 : 0;
    }

    @Override
    public void number(int position, double value) {
        throw new IllegalStateException("a record that can be unknown holds no number");
    }

    /** A node that reads others stands behind them, so that its counts are complete when its turn comes. */
    private void add(int value) {
        int[] changes = this.changes;
        int[] counts = this.counts;
        int[] touched = this.touched;
        for (int i = start[value], end = start[value + 1]; i < end; i += 2) {
            int node = changes[i];
            counts[node] += changes[i + 1];
            touched[node / Verdicts.NODES] |= 1 << node;
        }
    }

    /** Takes back what was added for another verdict of the same node. */
    private void remove(int value) {
        for (int i = start[value], end = start[value + 1]; i < end; i += 2) {
            counts[changes[i]] -= changes[i + 1];
            touched[changes[i] / Verdicts.NODES] |= 1 << changes[i];
        }
    }

    private void addKeyed(Network.Slot slot) {
        int key = cells.ordinals[slot.key];
        if (slot.presence[key] >= 0) {
            add(slot.presence[key] + 1);
        }
        int first = key * slot.components;
        for (int position = 0; position < slot.components; position++) {
            int source = slot.sources[first + position];
            if (source >= 0) {
                double[] limits = Objects.requireNonNull(slot.limits)[first + position];
                add(source + 1 + (limits == null ? cells.ordinals[position] : place(limits, cells.numbers[position])));
            }
        }
    }

    /** Where a number lies: before the first limit 0, on it 1, between it and the next 2, and so on. */
    static int place(double[] limits, double number) {
        int at = Arrays.binarySearch(limits, number == 0 ? 0.0 : number); // -0.0 would come before 0.0
        return at >= 0 ? 2 * at + 1 : 2 * (-at - 1);
    }

    /** @param found what the patterns over each list have found, by its place; null if no list has an item */
    private void addLists(Facts facts, byte @Nullable [][] found) {
        for (Network.Slot slot : network.slots) {
            Network.Items items = slot.items;
            if (items != null) {
                boolean complete = facts.completeLists().contains(slot.type.type());
                if (complete) {
                    add(items.complete() + 1);
                }
                byte[] ofList = found == null ? null : found[slot.place];
                if (ofList != null) {
                    addFound(items, ofList, complete);
                }
            }
        }
    }

    private void addFound(Network.Items items, byte[] found, boolean complete) {
        int least = (complete ? Verdict.NO : Verdict.NOT_YET).ordinal();
        for (int i = 0; i < found.length; i++) {
            if (found[i] > least) {
                int source = items.patterns()[i].source();
                if (complete) {
                    remove(source + Verdict.NO.ordinal());
                }
                add(source + found[i]);
            }
        }
    }

    /** Holds an item against the patterns over its list. */
    private void match(Network.Slot slot, Network.Items items, byte[][] found) {
        byte[] verdicts = found[slot.place];
        if (verdicts == null) {
            verdicts = new byte[items.patterns().length];
            found[slot.place] = verdicts;
        }
        for (int pattern : items.byFirst()[cells.ordinals[items.first()]]) {
            int verdict = items.patterns()[pattern].verdict(cells.ordinals, cells.numbers);
            if (verdict > verdicts[pattern]) {
                verdicts[pattern] = (byte) verdict;
            }
        }
    }
}
