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
    /** One in so many counts: if facts change more, it is less work to look at all of them than to note which. */
    private static final int FEW = 12;

    private final Network network;
    private final int[] start;
    private final int[] node;
    private final int[] delta;
    private final int[] counts;
    /** The nodes whose counts were changed, as long as these are few. */
    private final long[] touched;
    /** How many more changes are few. */
    private int few;

    private int[] sources = {};
    private final AtomicInteger users = new AtomicInteger(1);

    NetworkRun(Network network) {
        this.network = network;
        this.start = network.start;
        this.node = network.node;
        this.delta = network.delta;
        this.counts = network.baseline.clone();
        this.touched = new long[Network.words(counts.length)];
    }

    /** For one user, if it is free. */
    boolean take() {
        return users.compareAndSet(0, 1);
    }

    void free() {
        users.set(0);
    }

    Verdicts of(Facts facts) {
        int most = counts.length / FEW;
        few = most;
        read(facts);
        return few == most ? network.unknown : few >= 0 ? ofTouched() : ofAll();
    }

    /** The counts themselves; the run is of no use after that. */
    int[] counts(Facts facts) {
        read(facts);
        propagate();
        return counts;
    }

    private Verdicts ofAll() {
        propagate();
        Verdicts verdicts = Verdicts.of(network, counts);
        System.arraycopy(network.baseline, 0, counts, 0, counts.length);
        Arrays.fill(touched, 0);
        return verdicts;
    }

    /** Tells every node what the nodes that it reads come to, where that is not what it was to begin with. */
    private void propagate() {
        int[] read = network.read;
        byte[] before = network.readBaseline;
        for (int i = 0; i < read.length; i++) {
            int verdict = Network.ordinal(counts[read[i]]);
            if (verdict != before[i]) {
                count(network.readSource[i] + verdict);
            }
        }
    }

    /** The same, but looks only at nodes whose counts were changed; a node that reads them stands behind them. */
    private Verdicts ofTouched() {
        Verdicts verdicts = network.unknown.copy();
        for (int word = 0; word < touched.length; word++) {
            while (touched[word] != 0) {
                int changed = word * Long.SIZE + Long.numberOfTrailingZeros(touched[word]);
                touched[word] &= touched[word] - 1;
                int verdict = Network.ordinal(counts[changed]);
                counts[changed] = network.baseline[changed];
                if (verdicts.change(changed, verdict) && network.sourceOfNode[changed] >= 0) {
                    count(network.sourceOfNode[changed] + verdict);
                    touch(network.sourceOfNode[changed] + verdict);
                }
            }
        }
        return verdicts;
    }

    private void read(Facts facts) {
        List<Record> records = facts.records();
        Item item = null;
        for (int i = 0; i < records.size(); i++) {
            Record fact = records.get(i);
            Network.Slot slot = network.slotOf(fact.getClass());
            if (slot == null) {
                continue; // no rule reads it
            }
            if (slot.key < 0 && slot.items == null) {
                sources = slot.sources;
                slot.reader.read(slot.number, fact, this);
            } else {
                item = item == null ? new Item() : item;
                item.read(slot, fact);
                if (slot.items == null) {
                    addKeyed(slot, item);
                } else {
                    item.match(slot, slot.items);
                }
            }
        }
        if (network.hasLists()) {
            addLists(facts, item);
        }
    }

    /** An answer on the one record that a patient has of a type. */
    @Override
    public void answer(int position, int ordinal) {
        int source = sources[position];
        if (source >= 0) {
            add(source + ordinal);
        }
    }

    @Override
    public void number(int position, double value) {
        throw new IllegalStateException("a record that can be unknown holds no number");
    }

    private void add(int value) {
        count(value);
        note(value);
    }

    private void count(int value) {
        for (int i = start[value], end = start[value + 1]; i < end; i++) {
            counts[node[i]] += delta[i];
        }
    }

    private void remove(int value) {
        for (int i = start[value], end = start[value + 1]; i < end; i++) {
            counts[node[i]] -= delta[i];
        }
        note(value);
    }

    private void note(int value) {
        if (few >= 0) {
            few -= start[value + 1] - start[value];
            touch(value);
        }
    }

    private void touch(int value) {
        for (int i = start[value], end = start[value + 1]; i < end; i++) {
            touched[node[i] / Long.SIZE] |= 1L << node[i];
        }
    }

    private void addKeyed(Network.Slot slot, Item item) {
        int key = item.ordinals[slot.key];
        if (slot.presence[key] >= 0) {
            add(slot.presence[key] + 1);
        }
        int first = key * slot.components;
        for (int position = 0; position < slot.components; position++) {
            int source = slot.sources[first + position];
            if (source >= 0) {
                double[] limits = Objects.requireNonNull(slot.limits)[first + position];
                add(source + 1 + (limits == null ? item.ordinals[position] : place(limits, item.numbers[position])));
            }
        }
    }

    /** Where a number lies: before the first limit 0, on it 1, between it and the next 2, and so on. */
    static int place(double[] limits, double number) {
        int at = Arrays.binarySearch(limits, number == 0 ? 0.0 : number); // -0.0 would come before 0.0
        return at >= 0 ? 2 * at + 1 : 2 * (-at - 1);
    }

    private void addLists(Facts facts, @Nullable Item item) {
        for (Network.Slot slot : network.slots) {
            Network.Items items = slot.items;
            if (items != null) {
                boolean complete = facts.completeLists().contains(slot.type);
                if (complete) {
                    add(items.complete() + 1);
                }
                byte[] found = item == null ? null : item.found(slot);
                if (found != null) {
                    addFound(items, found, complete);
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

    /** A fact with a key, or an item of a list: its components, and what the patterns over lists have found so far. */
    private final class Item implements FactSink {
        private int[] ordinals = new int[16];
        private double[] numbers = new double[16];
        private final byte[][] found = new byte[network.slots.length][];

        void read(Network.Slot slot, Record fact) {
            if (ordinals.length < slot.components) {
                ordinals = new int[slot.components];
                numbers = new double[slot.components];
            }
            slot.reader.read(slot.number, fact, this);
        }

        @Override
        public void answer(int position, int ordinal) {
            ordinals[position] = ordinal;
        }

        @Override
        public void number(int position, double value) {
            numbers[position] = value;
        }

        void match(Network.Slot slot, Network.Items items) {
            int at = slot.place;
            byte[] verdicts = found[at];
            if (verdicts == null) {
                verdicts = new byte[items.patterns().length];
                found[at] = verdicts;
            }
            for (int pattern : items.byFirst()[ordinals[items.first()]]) {
                int verdict =
                        items.patterns()[pattern].verdict(ordinals, numbers).ordinal();
                if (verdict > verdicts[pattern]) {
                    verdicts[pattern] = (byte) verdict;
                }
            }
        }

        byte @Nullable [] found(Network.Slot slot) {
            return found[slot.place];
        }
    }
}
