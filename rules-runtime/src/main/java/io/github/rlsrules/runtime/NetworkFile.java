package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/** Writes and reads the tables of a network. */
final class NetworkFile {
    private NetworkFile() {}

    static void write(Network network, BinaryWriter to) {
        to.numbers(network.baseline)
                .numbers(network.read)
                .numbers(network.readSource)
                .numbers(network.start)
                .numbers(network.changes)
                .numbers(network.nodeOfRule)
                .numbers(network.visible)
                .numbers(network.forbidding)
                .numbers(network.maskOfForbidding);
        to.number(network.masks.length);
        for (long[] mask : network.masks) {
            to.longs(mask);
        }
        write(network.guards, to);
        to.number(network.slots.length);
        for (Network.Slot slot : network.slots) {
            write(slot, to);
        }
    }

    private static void write(int[][] rows, BinaryWriter to) {
        to.number(rows.length);
        for (int[] row : rows) {
            to.numbers(row);
        }
    }

    private static void write(Network.Slot slot, BinaryWriter to) {
        to.string(slot.type.getName())
                .number(slot.components)
                .numbers(slot.sources)
                .number(slot.key)
                .numbers(slot.presence);
        double[][] limits = slot.limits;
        to.number(limits == null ? 0 : limits.length);
        for (int cell = 0; limits != null && cell < limits.length; cell++) {
            to.number(limits[cell] == null ? 0 : 1);
            if (limits[cell] != null) {
                to.doubles(limits[cell]);
            }
        }
        Network.Items items = slot.items;
        to.number(items == null ? 0 : 1);
        if (items != null) {
            to.number(items.first()).number(items.complete());
            write(items.byFirst(), to);
            to.number(items.patterns().length);
            for (Network.ItemPattern pattern : items.patterns()) {
                write(pattern, to);
            }
        }
    }

    private static void write(Network.ItemPattern pattern, BinaryWriter to) {
        to.number(pattern.source()).number(pattern.conditions().length);
        for (Network.ItemTest[] tests : pattern.conditions()) {
            to.number(tests.length);
            for (Network.ItemTest test : tests) {
                byte[] verdicts = new byte[test.verdicts().length];
                for (int i = 0; i < verdicts.length; i++) {
                    verdicts[i] = (byte) test.verdicts()[i].ordinal();
                }
                to.number(test.position()).bytes(verdicts);
                RulesFile.write(test.threshold(), to);
            }
        }
    }

    static Network read(BinaryReader from, ClassLoader loader) {
        int[] baseline = from.numbers();
        int[] read = from.numbers();
        int[] readSource = from.numbers();
        int[] start = from.numbers();
        int[] changes = from.numbers();
        int[] nodeOfRule = from.numbers();
        int[] visible = from.numbers();
        int[] forbidding = from.numbers();
        int[] maskOfForbidding = from.numbers();
        long[][] masks = new long[from.number()][];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = from.longs();
        }
        int[][] guards = rows(from);
        Network.Slot[] slots = new Network.Slot[from.number()];
        for (int place = 0; place < slots.length; place++) {
            slots[place] = slot(place, from, loader);
        }
        return new Network(
                baseline,
                read,
                readSource,
                start,
                changes,
                slots,
                nodeOfRule,
                visible,
                forbidding,
                maskOfForbidding,
                masks,
                guards);
    }

    private static int[][] rows(BinaryReader from) {
        int[][] rows = new int[from.number()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = from.numbers();
        }
        return rows;
    }

    private static Network.Slot slot(int place, BinaryReader from, ClassLoader loader) {
        Class<?> type = RulesFile.type(from.string(), loader);
        int components = from.number();
        int[] sources = from.numbers();
        int key = from.number();
        int[] presence = from.numbers();
        int cells = from.number();
        double[][] limits = cells == 0 ? null : new double[cells][];
        for (int cell = 0; limits != null && cell < cells; cell++) {
            if (from.number() == 1) {
                limits[cell] = from.doubles();
            }
        }
        Network.Items items = from.number() == 0 ? null : items(from);
        return new Network.Slot(place, type, components, sources, key, presence, limits, items);
    }

    private static Network.Items items(BinaryReader from) {
        int first = from.number();
        int complete = from.number();
        int[][] byFirst = rows(from);
        Network.ItemPattern[] patterns = new Network.ItemPattern[from.number()];
        for (int i = 0; i < patterns.length; i++) {
            int source = from.number();
            Network.ItemTest[][] conditions = new Network.ItemTest[from.number()][];
            for (int condition = 0; condition < conditions.length; condition++) {
                conditions[condition] = new Network.ItemTest[from.number()];
                for (int test = 0; test < conditions[condition].length; test++) {
                    conditions[condition][test] = test(from);
                }
            }
            patterns[i] = new Network.ItemPattern(source, conditions);
        }
        return new Network.Items(patterns, first, byFirst, complete);
    }

    private static Network.ItemTest test(BinaryReader from) {
        int position = from.number();
        byte[] bytes = from.bytes();
        Verdict[] verdicts = new Verdict[bytes.length];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = Verdict.BY_ORDINAL[bytes[i]];
        }
        @Nullable Threshold threshold = RulesFile.threshold(from);
        return new Network.ItemTest(position, verdicts, threshold);
    }
}
