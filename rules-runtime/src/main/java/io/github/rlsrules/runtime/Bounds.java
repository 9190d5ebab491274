package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Facts of which the value is known within bounds only, such as {@code < 5}. Such a fact counts if no rule tells apart what it leaves
 * open; else it is set aside, and for alarms it is everything that it can be. The facts hold the bounds as they were given,
 * whatever the rulebook; its limits are looked at here, and nowhere else.
 */
final class Bounds {
    private final Network network;

    private Bounds(Network network) {
        this.network = network;
    }

    /** The same intake, with each bound either decided or set aside. */
    static Intake settled(Network network, Intake intake) {
        return isExact(intake) ? intake : new Bounds(network).settled(intake);
    }

    private static boolean isExact(Intake intake) {
        for (Facts ifRight : intake.ifRight()) {
            if (!ifRight.bounded().isEmpty()) {
                return false;
            }
        }
        return intake.facts().bounded().isEmpty();
    }

    private Intake settled(Intake intake) {
        List<Problem> setAside = new ArrayList<>(intake.setAside());
        imprecise(intake.facts())
                .forEach(
                        path -> setAside.add(
                                new Problem(
                                        path,
                                        Problem.Code.IMPRECISE,
                                        "is known within bounds only, and a limit of the rules lies between them: give the number itself")));
        boolean isLost = setAside.size() > intake.setAside().size();
        List<Facts> ifRight = new ArrayList<>();
        if (isLost && intake.ifRight().isEmpty()) {
            ifRight.addAll(inEveryWay(intake.facts()));
        }
        for (Facts facts : intake.ifRight()) {
            ifRight.addAll(inEveryWay(facts));
            if (!imprecise(facts).isEmpty()) {
                ifRight.add(withoutImprecise(facts)); // as it is assessed when nothing else is in doubt
            }
        }
        return new Intake(withoutImprecise(intake.facts()), setAside, ifRight);
    }

    /** The paths of values of which rules tell apart what they leave open. */
    private List<String> imprecise(Facts facts) {
        return values(facts).entrySet().stream()
                .filter(value -> starts(value.getValue()).size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Facts withoutImprecise(Facts facts) {
        Map<String, List<Record>> values = values(facts);
        Facts sure = facts;
        for (String path : imprecise(facts)) {
            for (Record fact : Objects.requireNonNull(values.get(path))) {
                sure = sure.without(fact);
            }
        }
        return sure;
    }

    /** What is bounded, by path: one value may be several facts, which are all of them where it is. */
    private static Map<String, List<Record>> values(Facts facts) {
        Map<String, List<Record>> values = new LinkedHashMap<>();
        for (Record fact : facts.bounded()) {
            values.computeIfAbsent(FactType.of(fact.getClass()).pathOf(fact), path -> new ArrayList<>())
                    .add(fact);
        }
        return values;
    }

    private List<Facts> inEveryWay(Facts facts) {
        List<Facts> ways = List.of(facts);
        for (List<Record> value : values(facts).values()) {
            List<Double> starts = List.copyOf(starts(value));
            List<Facts> next = new ArrayList<>();
            for (Combinations.Pick pick : Combinations.of(ways.size(), starts.size())) {
                Facts way = ways.get(pick.before());
                int piece = pick.way();
                boolean isLast = piece == starts.size() - 1;
                for (Record fact : value) {
                    double highest = isLast ? ((Measured) fact).highest() : Math.nextDown(starts.get(piece + 1));
                    way = way.replacing(fact, within(fact, starts.get(piece), highest));
                }
                next.add(way);
            }
            ways = next;
        }
        return ways;
    }

    private static Record within(Record fact, double lowest, double highest) {
        FactType type = FactType.of(fact.getClass());
        return type.with(
                fact,
                Map.of(
                        type.component("value"), highest,
                        type.component("lowest"), lowest,
                        type.component("highest"), highest));
    }

    /** Where the parts begin, of what it leaves open, that rules tell apart; one if they do not. */
    private SortedSet<Double> starts(List<Record> value) {
        SortedSet<Double> starts = new TreeSet<>();
        value.forEach(fact -> addStarts(fact, starts));
        return starts;
    }

    private void addStarts(Record fact, SortedSet<Double> starts) {
        Measured measured = (Measured) fact;
        starts.add(measured.lowest());
        FactType type = FactType.of(fact.getClass());
        Network.Slot slot = network.slotOf(type);
        if (slot == null || slot.key < 0) {
            return; // no rule reads it
        }
        int cell = type.key().ordinal(fact) * slot.components
                + type.component("value").position();
        double[] limits = Objects.requireNonNull(slot.limits)[cell];
        if (slot.sources[cell] < 0 || limits == null) {
            return;
        }
        int first = slot.sources[cell] + 1;
        int last = NetworkRun.place(limits, measured.highest());
        for (int place = NetworkRun.place(limits, measured.lowest()) + 1; place <= last; place++) {
            if (!isSame(first + place - 1, first + place)) {
                starts.add(lowest(limits, place));
            }
        }
    }

    /** Whether no rule tells one value of a cell from another. */
    private boolean isSame(int one, int other) {
        return Arrays.equals(
                network.changes,
                network.start[one],
                network.start[one + 1],
                network.changes,
                network.start[other],
                network.start[other + 1]);
    }

    /** The lowest number of a place, as {@link NetworkRun#place} counts places. */
    private static double lowest(double[] limits, int place) {
        return place % 2 == 1 ? limits[place / 2] : Math.nextUp(limits[place / 2 - 1]);
    }
}
