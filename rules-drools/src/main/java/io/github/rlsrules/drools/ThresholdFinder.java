package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.RulebookException;
import io.github.rlsrules.runtime.Threshold;
import io.github.rlsrules.runtime.Threshold.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the number with which a compiled condition compares, by asking the condition itself: it halves the line of all numbers
 * until it stands where the answer changes. So it finds what the rule does, whether it names a constant or has a literal.
 */
final class ThresholdFinder {
    private static final Pattern COMPARISON = Pattern.compile("\\s*(<=|>=|<|>|==|!=)\\s*(.*?)\\s*", Pattern.DOTALL);
    private static final String LITERAL = "[+-]?\\d+(?:\\.\\d+)?[dDfFlL]?";

    private final String text;
    private final Line line;
    private final Predicate<Object> condition;

    /** All numbers of a type in their order, numbered: a double by its bits, any other by itself. */
    private record Line(long lowest, long highest, LongFunction<Object> number) {
        static Line of(Class<?> type) {
            if (type == int.class) {
                return new Line(Integer.MIN_VALUE, Integer.MAX_VALUE, i -> (int) i);
            }
            if (type == long.class) {
                return new Line(Long.MIN_VALUE, Long.MAX_VALUE, i -> i);
            }
            return new Line(indexOf(-Double.MAX_VALUE), indexOf(Double.MAX_VALUE), Line::doubleAt);
        }

        /** Numbers that follow each other get indexes that follow each other. */
        private static long indexOf(double number) {
            long bits = Double.doubleToLongBits(number);
            return bits < 0 ? Long.MIN_VALUE - bits : bits;
        }

        private static Object doubleAt(long index) {
            return Double.longBitsToDouble(index < 0 ? Long.MIN_VALUE - index : index);
        }
    }

    private ThresholdFinder(String text, Class<?> type, Predicate<Object> condition) {
        this.text = text;
        this.line = Line.of(type);
        this.condition = condition;
    }

    /**
     * @param text the whole condition
     * @param comparison what stands behind the component
     * @param type int, long or double
     * @param condition what the condition says of a number of that type
     */
    static Threshold find(String text, String comparison, Class<?> type, Predicate<Object> condition) {
        Matcher m = COMPARISON.matcher(comparison);
        if (!m.matches()) {
            throw new RulebookException("condition \"" + text + "\" must compare a number with <, <=, >=, >, == or !=");
        }
        return new ThresholdFinder(text, type, condition).find(Operator.of(m.group(1)), m.group(2));
    }

    private Threshold find(Operator operator, String right) {
        boolean literal = right.matches(LITERAL);
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (equality && !literal) {
            throw new RulebookException(
                    "condition \"" + text + "\" must compare with a number as it stands; only < <= >= > may name one");
        }
        double value = equality ? literal(right) : turn(operator);
        if (literal && value != literal(right)) {
            throw new RulebookException("condition \"" + text + "\" changes at "
                    + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                    + ", not where it says; compare whole numbers with whole numbers");
        }
        Threshold threshold = new Threshold(operator, value);
        refuseUnlessPlain(threshold);
        return threshold;
    }

    private static double literal(String text) {
        return Double.parseDouble(text.replaceFirst("[dDfFlL]$", ""));
    }

    /** The number at which the answer changes: of the two on either side of the change, the one that the operator names. */
    private double turn(Operator operator) {
        boolean atLowest = holds(line.lowest);
        if (atLowest == holds(line.highest)) {
            throw new RulebookException("condition \"" + text + "\" is " + (atLowest ? "always" : "never") + " true");
        }
        long before = line.lowest;
        long after = line.highest;
        while (before + 1 != after) {
            long middle = (before & after) + ((before ^ after) >> 1); // the mean, which cannot overflow
            if (holds(middle) == atLowest) {
                before = middle;
            } else {
                after = middle;
            }
        }
        boolean upTo = operator == Operator.AT_MOST || operator == Operator.MORE;
        return number(upTo ? before : after);
    }

    /** Tries it at both ends, around the threshold and around zero: any other shape than a comparison shows there. */
    private void refuseUnlessPlain(Threshold threshold) {
        long at = locate(threshold.value());
        List<Long> tried = new ArrayList<>(List.of(line.lowest, line.highest));
        for (long near : List.of(at, locate(0), locate(threshold.value() * 2), locate(threshold.value() / 2))) {
            long inside = Math.max(line.lowest + 2, Math.min(line.highest - 2, near));
            for (int step = -2; step <= 2; step++) {
                tried.add(inside + step);
            }
        }
        for (int step = 1; step <= 16; step++) {
            tried.add(locate(threshold.value() - step / 8.0));
            tried.add(locate(threshold.value() + step / 8.0));
        }
        for (long i : tried) {
            if (holds(i) != threshold.accepts(number(i))) {
                throw new RulebookException("condition \"" + text
                        + "\" is no plain comparison: it does not always say \"" + threshold + "\"");
            }
        }
    }

    private long locate(double number) {
        long index = line.number.apply(0) instanceof Double ? Line.indexOf(number) : Math.round(number);
        return Math.max(line.lowest, Math.min(line.highest, index));
    }

    private boolean holds(long index) {
        return condition.test(line.number.apply(index));
    }

    private double number(long index) {
        return ((Number) line.number.apply(index)).doubleValue();
    }
}
