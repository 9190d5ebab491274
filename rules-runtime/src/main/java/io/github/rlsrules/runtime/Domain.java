package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a component that rules can tell apart: all constants of an enum; of numbers one of each stretch between the
 * thresholds, and the thresholds.
 */
final class Domain {
    private final FactType type;
    private final Component component;
    /** Null for a stretch without a whole number. */
    private final List<@Nullable Object> values = new ArrayList<>();

    private final double[] thresholds;

    Domain(FactType type, Component component, SortedSet<Double> thresholds) {
        this.type = type;
        this.component = component;
        this.thresholds = thresholds.stream().mapToDouble(d -> d).toArray();
        if (component.isEnum()) {
            values.addAll(component.constants());
        } else {
            addNumbers();
        }
    }

    private void addNumbers() {
        int last = thresholds.length - 1;
        values.add(number(last < 0 ? 1 : thresholds[0] - 1));
        for (int i = 0; i <= last; i++) {
            values.add(number(thresholds[i]));
            values.add(i == last ? number(thresholds[i] + 1) : between(thresholds[i], thresholds[i + 1]));
        }
    }

    private Object number(double value) {
        if (component.type() == int.class) {
            return (int) value;
        }
        return component.type() == long.class ? (Object) (long) value : (Object) value;
    }

    private @Nullable Object between(double low, double high) {
        double middle = (low + high) / 2;
        if (number(middle) instanceof Double) {
            return number(middle);
        }
        return Math.floor(middle) > low ? number(Math.floor(middle)) : null;
    }

    /** The indexes of all values. */
    BitSet all() {
        BitSet all = new BitSet();
        for (int i = 0; i < values.size(); i++) {
            all.set(i, values.get(i) != null);
        }
        return all;
    }

    Object value(int index) {
        return Objects.requireNonNull(values.get(index));
    }

    /** The index of the value of that fact, or of the stretch in which it lies. */
    int indexOf(Object fact) {
        if (component.isEnum()) {
            return component.ordinal(fact);
        }
        int found = Arrays.binarySearch(thresholds, ((Number) component.read(fact)).doubleValue());
        return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
    }

    /** The indexes of the values that satisfy a test, or of those that do not. */
    BitSet where(ComponentTest test, boolean satisfied) {
        BitSet all = all();
        all.stream().filter(i -> test.verdictOf(value(i)).now() != satisfied).forEach(all::clear);
        return all;
    }

    /** The values with these indexes, for people; of numbers the stretch around one of them. */
    String show(BitSet indexes, int around) {
        return component.isEnum() ? showConstants(indexes) : showStretch(indexes, around);
    }

    private String showConstants(BitSet indexes) {
        List<Enum<?>> known = component.constants().stream()
                .filter(c -> indexes.get(c.ordinal()) && !component.isUnknown(c.ordinal()))
                .toList();
        return known.isEmpty() ? "not known" : known.stream().map(Enum::name).collect(Collectors.joining(" or "));
    }

    private String showStretch(BitSet indexes, int around) {
        int from = around;
        int to = around;
        while (from > 0 && (indexes.get(from - 1) || values.get(from - 1) == null)) {
            from--;
        }
        while (to < values.size() - 1 && (indexes.get(to + 1) || values.get(to + 1) == null)) {
            to++;
        }
        if (from == to && from % 2 == 1) {
            return Numbers.show(thresholds[from / 2]);
        }
        String least = from == 0 ? "" : (from % 2 == 1 ? ">= " : "> ") + Numbers.show(thresholds[(from - 1) / 2]);
        String most = to == values.size() - 1 ? "" : (to % 2 == 1 ? "<= " : "< ") + Numbers.show(thresholds[to / 2]);
        return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
    }
}
