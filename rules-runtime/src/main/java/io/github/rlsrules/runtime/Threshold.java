package io.github.rlsrules.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a condition says of a number.
 *
 * @param value in the unit of the fact
 */
public record Threshold(Operator operator, double value) {

    /** How a number is compared. */
    public enum Operator {
        LESS("<", "below"),
        AT_MOST("<=", "upTo"),
        AT_LEAST(">=", "from"),
        MORE(">", "above"),
        EQUAL("==", ""),
        NOT_EQUAL("!=", "");

        private final String symbol;
        private final String gap;

        Operator(String symbol, String gap) {
            this.symbol = symbol;
            this.gap = gap;
        }

        /** The operator whose limit fills a gap of that name in the text of its rule; null if the gap is for something else. */
        public static @Nullable Operator ofGap(String name) {
            return name.isEmpty()
                    ? null
                    : Arrays.stream(values())
                            .filter(o -> o.gap.equals(name))
                            .findFirst()
                            .orElse(null);
        }

        /** As a rule has it. */
        public String symbol() {
            return symbol;
        }

        /**
         * The operator that a rule writes so.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Operator of(String symbol) {
            return Arrays.stream(values())
                    .filter(o -> o.symbol.equals(symbol))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no comparison of numbers: " + symbol));
        }
    }

    /** Whether a number satisfies the condition. */
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
