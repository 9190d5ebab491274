package io.github.rlsrules.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a condition says of a number.
 *
 * @param operator how the number is compared
 * @param value in the unit of the fact
 * @since 0.1.0
 */
public record Threshold(Operator operator, double value) {

    /** How a number is compared. */
    public enum Operator {
        /** Smaller than the limit. */
        LESS("<", "below"),
        /** No greater than the limit. */
        AT_MOST("<=", "upTo"),
        /** No smaller than the limit. */
        AT_LEAST(">=", "from"),
        /** Greater than the limit. */
        MORE(">", "above"),
        /** Just the limit. */
        EQUAL("==", ""),
        /** Anything but the limit. */
        NOT_EQUAL("!=", "");

        private final String symbol;
        private final String gap;

        Operator(String symbol, String gap) {
            this.symbol = symbol;
            this.gap = gap;
        }

        /**
         * {@return the operator whose limit fills a gap of that name in the text of its rule; null if the gap is for something
         * else}
         *
         * @param name of the gap, such as {@code upTo}
         */
        public static @Nullable Operator ofGap(String name) {
            return name.isEmpty()
                    ? null
                    : Arrays.stream(values())
                            .filter(o -> o.gap.equals(name))
                            .findFirst()
                            .orElse(null);
        }

        /** {@return the operator as a rule has it} */
        public String symbol() {
            return symbol;
        }

        /**
         * {@return the operator that a rule writes so}
         *
         * @param symbol such as {@code <=}
         * @throws IllegalArgumentException if there is none
         */
        public static Operator of(String symbol) {
            return Arrays.stream(values())
                    .filter(o -> o.symbol.equals(symbol))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no comparison of numbers: " + symbol));
        }
    }

    /**
     * {@return whether a number satisfies the condition}
     *
     * @param number in the unit of the fact
     */
    public boolean accepts(double number) {
        return switch (operator) {
            case LESS -> number < value;
            case AT_MOST -> number <= value;
            case AT_LEAST -> number >= value;
            case MORE -> number > value;
            case EQUAL -> number == value;
            case NOT_EQUAL -> number != value;
        };
    }

    /** Such as {@code >= 75}. */
    @Override
    public String toString() {
        return operator.symbol() + " " + Numbers.show(value);
    }
}
