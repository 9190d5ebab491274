package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes and reads the tables of a network. */
final class NetworkFile {
    private static final int[] NOTHING = {};

    private NetworkFile() {}

    static void write(Network network, BinaryWriter to) {
        to.numbers(network.baseline)
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
        to.number(network.timedSigns.paths().size());
        network.timedSigns.paths().forEach(to::string);
        write(network.timedSigns.ofRule(), to);
        to.number(network.slots.length);
        for (Network.Slot slot : network.slots) {
            write(slot, to);
        }
    }

    /** Most rows hold nothing, and a fresh JVM waits for each that is read: so only those are written that hold something. */
    private static void write(int[][] rows, BinaryWriter to) {
        to.number(rows.length)
                .number((int) Arrays.stream(rows).filter(row -> row.length > 0).count());
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length > 0) {
                to.number(i).numbers(rows[i]);
            }
        }
    }

    private static void write(Network.Slot slot, BinaryWriter to) {
        to.string(slot.type.type().getName())
                .number(slot.components)
                .numbers(slot.sources)
                .number(slot.key)
                .numbers(slot.presence);
        write(slot.limits, to);
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

    private static void write(double @Nullable [][] limits, BinaryWriter to) {
        int cells = limits == null ? 0 : limits.length;
        to.number(cells);
        if (limits != null) {
            to.number((int) Arrays.stream(limits).filter(Objects::nonNull).count());
            for (int cell = 0; cell < cells; cell++) {
                if (limits[cell] != null) {
                    to.number(cell).doubles(limits[cell]);
                }
            }
        }
    }

    private static void write(Network.ItemPattern pattern, BinaryWriter to) {
        to.number(pattern.source()).number(pattern.conditions().length);
        for (Network.ItemTest[] tests : pattern.conditions()) {
            to.number(tests.length);
            for (Network.ItemTest test : tests) {
                to.number(test.position()).bytes(test.verdicts());
                RulesFile.write(test.threshold(), to);
            }
        }
    }

    static Network read(BinaryReader from, ClassLoader loader) {
        int[] baseline = from.numbers();
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
        String[] signs = new String[from.number()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = from.string();
        }
        TimedSigns timedSigns = new TimedSigns(List.of(signs), rows(from));
        Network.Slot[] slots = new Network.Slot[from.number()];
        for (int place = 0; place < slots.length; place++) {
            slots[place] = slot(place, from, loader);
        }
        return new Network(
                baseline,
                readSource,
                start,
                changes,
                slots,
                nodeOfRule,
                visible,
                forbidding,
                maskOfForbidding,
                masks,
                guards,
                timedSigns);
    }

    private static int[][] rows(BinaryReader from) {
        int[][] rows = new int[from.number()][];
        Arrays.fill(rows, NOTHING);
        for (int i = from.number(); i > 0; i--) {
            rows[from.number()] = from.numbers();
        }
        return rows;
    }

    private static Network.Slot slot(int place, BinaryReader from, ClassLoader loader) {
        FactType type = FactType.of(RulesFile.type(from.string(), loader));
        int components = from.number();
        int[] sources = from.numbers();
        int key = from.number();
        int[] presence = from.numbers();
        double[][] limits = limits(from);
        Network.Items items = from.number() == 0 ? null : items(from);
        return new Network.Slot(place, type, components, sources, key, presence, limits, items);
    }

    private static double @Nullable [][] limits(BinaryReader from) {
        int cells = from.number();
        if (cells == 0) {
            return null;
        }
        double[][] limits = new double[cells][];
        for (int i = from.number(); i > 0; i--) {
            limits[from.number()] = from.doubles();
        }
        return limits;
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
        return new Network.ItemTest(from.number(), from.bytes(), RulesFile.threshold(from));
    }
}
