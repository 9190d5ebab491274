package io.github.rlsrules.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which other constants of an enum are tried: all of a short one; of a long one the neighbours, the ends and UNKNOWN. */
final class Selection {
    private static final int SHORT = 12;

    private Selection() {}

    static List<String> of(List<String> all, List<String> named) {
        TreeSet<Integer> selected = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            boolean end = i == 0 || i == all.size() - 1;
            if (all.size() <= SHORT || end || all.get(i).equals("UNKNOWN")) {
                selected.add(i);
            }
        }
        selected.addAll(neighbours(all, named));
        return selected.stream()
                .map(all::get)
                .filter(constant -> !named.contains(constant))
                .toList();
    }

    /** The constants just before and after those that are named. */
    private static TreeSet<Integer> neighbours(List<String> all, List<String> named) {
        TreeSet<Integer> places = new TreeSet<>();
        named.forEach(constant -> places.add(all.indexOf(constant)));
        TreeSet<Integer> neighbours = new TreeSet<>(List.of(places.first() - 1, places.last() + 1));
        neighbours.removeIf(i -> i < 0 || i >= all.size());
        return neighbours;
    }

    /** At most two others, those beside it: enough where any other value is as wrong. */
    static List<String> beside(List<String> all, String named) {
        List<String> beside = new ArrayList<>();
        neighbours(all, List.of(named)).forEach(i -> beside.add(all.get(i)));
        return beside;
    }
}
