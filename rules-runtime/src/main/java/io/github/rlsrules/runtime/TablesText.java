package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of a network in words: which value of what changes how many inputs of which rule. */
final class TablesText {
    private final Network network;
    private final List<String> lines = new ArrayList<>();
    private final String[] names;

    private TablesText(RuleTree tree) {
        this.network = tree.network();
        this.names = new String[network.baseline.length];
        List<Map<Integer, List<NetworkCompiler.Direct>>> nodes = tree.nodes();
        for (RuleNode rule : tree.rules()) {
            int part = 1;
            for (int node : nodes.get(rule.index()).keySet()) {
                names[node] = node == network.nodeOfRule[rule.index()] ? rule.id() : rule.id() + "/" + part++;
            }
        }
    }

    static String of(RuleTree tree) {
        return new TablesText(tree).text();
    }

    private String text() {
        lines.add(
                "# Made by the build from the rules, for readers and for comparing two versions; it is read by no program.");
        lines.add(
                "# A line: a value, and the rules of which it changes how many inputs are NO / at most NOT_YET / at most FOR_NOW,");
        lines.add(
                "# compared with a patient of whom nothing is known. RULE/1 is the first part of a rule with alternatives.");
        for (Network.Slot slot : network.slots) {
            add(slot, slot.type);
        }
        for (int node = 0; node < network.readSource.length; node++) {
            add(names[node] + " is ", network.readSource[node], List.of((Object[]) Verdict.values()));
        }
        return String.join("\n", lines) + "\n";
    }

    private void add(Network.Slot slot, FactType type) {
        if (slot.items != null) {
            for (Network.ItemPattern pattern : slot.items.patterns()) {
                add(type.path() + " pattern at " + pattern.source() + " is ", pattern.source(), List.of((Object[])
                        Verdict.values()));
            }
            add(type.path() + " is ", slot.items.complete(), List.of("open", "complete"));
            return;
        }
        for (int cell = 0; cell < slot.sources.length; cell++) {
            if (slot.sources[cell] >= 0) {
                Component component = type.components().get(cell % slot.components);
                String path = type.isKeyed()
                        ? type.pathOf(
                                type.pathOfKey(type.key().constants().get(cell / slot.components)), component.name())
                        : type.pathOf(null, component);
                add(path + " = ", slot.sources[cell], values(slot, cell, component, type.isKeyed()));
            }
        }
        for (int key = 0; key < slot.presence.length; key++) {
            if (slot.presence[key] >= 0) {
                add(
                        type.pathOfKey(type.key().constants().get(key)) + " is ",
                        slot.presence[key],
                        List.of("absent", "there"));
            }
        }
    }

    private static List<Object> values(Network.Slot slot, int cell, Component component, boolean keyed) {
        List<Object> values = new ArrayList<>(keyed ? List.of("absent") : List.of());
        double[] limits = slot.limits == null ? null : slot.limits[cell];
        if (limits == null) {
            values.addAll(component.constants());
            return values;
        }
        values.add("< " + Numbers.show(limits[0]));
        for (double limit : limits) {
            values.add(Numbers.show(limit));
            values.add("> " + Numbers.show(limit));
        }
        return values;
    }

    private void add(String what, int source, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            List<String> changes = new ArrayList<>();
            for (int entry = network.start[source + i]; entry < network.start[source + i + 1]; entry += 2) {
                changes.add(names[network.changes[entry]] + " " + difference(network.changes[entry + 1]));
            }
            if (!changes.isEmpty()) {
                lines.add(what + values.get(i) + ": " + String.join(", ", changes));
            }
        }
    }

    /** The three counts of a difference, each of which may be negative. */
    private static String difference(int delta) {
        int forNow = delta << 22 >> 22;
        int rest = delta - forNow >> 10;
        int notYet = rest << 22 >> 22;
        return "%+d/%+d/%+d".formatted(rest - notYet >> 10, notYet, forNow);
    }
}
