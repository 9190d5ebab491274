package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Facts of which the value is known within bounds only, such as {@code < 5}. Such a fact counts if no rule tells apart what it leaves
 * open; else it is set aside, and for alarms it is everything that it can be. The facts hold the bounds as they were given,
 * whatever the rulebook; its limits are looked at here, and nowhere else.
 */
final class Bounds {
    /** So many combinations are tried; of further bounds each piece is still tried, but not beside every piece of the others. */
    private static final int MOST = 64;

    private final Network network;

    private Bounds(Network network) {
        this.network = network;
    }

    /** The same intake, with each bound either decided or set aside. */
    static Intake settled(Network network, Intake intake) {
        return isExact(intake) ? intake : new Bounds(network).settled(intake);
    }

    private static boolean isExact(Intake intake) {
        return intake.facts().bounded().isEmpty()
                && intake.ifRight().stream().allMatch(f -> f.bounded().isEmpty());
    }

    private Intake settled(Intake intake) {
        Facts sure = intake.facts();
        List<Problem> setAside = new ArrayList<>(intake.setAside());
        for (Record fact : sure.bounded()) {
            if (pieces(fact).size() > 1) {
                sure = sure.without(fact);
                setAside.add(
                        new Problem(
                                FactType.of(fact.getClass()).pathOf(fact),
                                Problem.Code.IMPRECISE,
                                "is known within bounds only, and a limit of the rules lies between them: give the number itself"));
            }
        }
        boolean isLost = setAside.size() > intake.setAside().size();
        List<Facts> ifRight = new ArrayList<>();
        if (isLost && intake.ifRight().isEmpty()) {
            ifRight.addAll(inEveryWay(intake.facts()));
        }
        intake.ifRight().forEach(facts -> ifRight.addAll(inEveryWay(facts)));
        return new Intake(sure, setAside, ifRight);
    }

    private List<Facts> inEveryWay(Facts facts) {
        List<Facts> ways = List.of(facts);
        for (Record fact : facts.bounded()) {
            List<Record> pieces = pieces(fact);
            if (pieces.size() > 1) {
                ways = replacing(fact, pieces, ways);
            }
        }
        return ways;
    }

    private static List<Facts> replacing(Record fact, List<Record> pieces, List<Facts> ways) {
        List<Facts> next = new ArrayList<>();
        boolean all = ways.size() * pieces.size() <= MOST;
        int many = all ? ways.size() * pieces.size() : Math.max(ways.size(), pieces.size());
        for (int i = 0; i < many; i++) {
            Facts way = ways.get(all ? i / pieces.size() : i % ways.size());
            next.add(way.replacing(fact, pieces.get(i % pieces.size())));
        }
        return next;
    }

    /** A fact for each part of what it leaves open that rules tell apart; itself alone if they do not. */
    private List<Record> pieces(Record fact) {
        FactType type = FactType.of(fact.getClass());
        Network.Slot slot = network.slotOf(fact.getClass());
        if (slot == null || slot.key < 0) {
            return List.of(fact);
        }
        int cell = type.key().ordinal(fact) * slot.components
                + type.component("value").position();
        double[] limits = Objects.requireNonNull(slot.limits)[cell];
        if (slot.sources[cell] < 0 || limits == null) {
            return List.of(fact);
        }
        Measured measured = (Measured) fact;
        int first = NetworkRun.place(limits, measured.lowest());
        int last = NetworkRun.place(limits, measured.highest());
        List<Record> pieces = new ArrayList<>();
        for (int from = first, at = first; at <= last; at++) {
            boolean ends = at == last || !isSame(slot.sources[cell] + 1 + from, slot.sources[cell] + 2 + at);
            if (ends) {
                double lowest = from == first ? measured.lowest() : lowest(limits, from);
                double highest = at == last ? measured.highest() : highest(limits, at);
                pieces.add(type.with(
                        fact,
                        Map.of(
                                type.component("value"), highest,
                                type.component("lowest"), lowest,
                                type.component("highest"), highest)));
                from = at + 1;
            }
        }
        return pieces.size() == 1 ? List.of(fact) : pieces;
    }

    /** Whether no rule tells one value of a cell from another. */
    private boolean isSame(int one, int other) {
        return Arrays.equals(
                        network.node,
                        network.start[one],
                        network.start[one + 1],
                        network.node,
                        network.start[other],
                        network.start[other + 1])
                && Arrays.equals(
                        network.delta,
                        network.start[one],
                        network.start[one + 1],
                        network.delta,
                        network.start[other],
                        network.start[other + 1]);
    }

    /** The lowest number of a place, as {@link NetworkRun#place} counts places. */
    private static double lowest(double[] limits, int place) {
        return place % 2 == 1 ? limits[place / 2] : Math.nextUp(limits[place / 2 - 1]);
    }

    private static double highest(double[] limits, int place) {
        return place % 2 == 1 ? limits[place / 2] : Math.nextDown(limits[place / 2]);
    }
}
