package io.github.rlsrules.runtime;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number that a condition compares with, which its text may give by name only. */
final class Threshold {
    private static final Pattern COMPARISON = Pattern.compile("\\s*[\\w$]+\\s*(==|!=|<=|>=|<|>)\\s*(\\S+)\\s*");

    private Threshold() {}

    /** The number; empty if the condition is none of {@code <, <=, >, >=} and compares with a name. */
    static OptionalDouble of(FactType type, Condition condition) {
        Matcher comparison = COMPARISON.matcher(condition.text());
        if (!comparison.matches()) {
            return OptionalDouble.empty();
        }
        OptionalDouble literal = literal(comparison.group(2));
        if (literal.isPresent()) {
            return literal;
        }
        Component component = condition.component();
        DoublePredicate holds = value -> condition
                .verdict(type.blankWith(component, type.number(component, value)))
                .now();
        boolean closed = comparison.group(1).endsWith("=");
        boolean whole = !(component.read(type.blank()) instanceof Double);
        return whole ? wholeBoundary(holds, closed) : boundary(holds, closed);
    }

    private static OptionalDouble literal(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) { // it is a name
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble wholeBoundary(DoublePredicate holds, boolean closed) {
        long low = Integer.MIN_VALUE;
        long high = Integer.MAX_VALUE;
        boolean below = holds.test(low);
        if (below == holds.test(high)) {
            return OptionalDouble.empty();
        }
        while (high - low > 1) {
            long middle = Math.floorDiv(low + high, 2L);
            if (holds.test(middle) == below) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(below == closed ? low : high);
    }

    /** Halves the range of all doubles, in the order of their bits, until two neighbours are left. */
    private static OptionalDouble boundary(DoublePredicate holds, boolean closed) {
        long low = sortable(-Double.MAX_VALUE);
        long high = sortable(Double.MAX_VALUE);
        boolean below = holds.test(-Double.MAX_VALUE);
        if (below == holds.test(Double.MAX_VALUE)) {
            return OptionalDouble.empty();
        }
        while (high - 1 > low) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (holds.test(number(middle)) == below) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(number(below == closed ? low : high) + 0.0); // no negative zero
    }

    private static long sortable(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits >= 0 ? bits : Long.MIN_VALUE - bits;
    }

    private static double number(long sortable) {
        return Double.longBitsToDouble(sortable >= 0 ? sortable : Long.MIN_VALUE - sortable);
    }
}
