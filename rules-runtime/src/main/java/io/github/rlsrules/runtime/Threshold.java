package io.github.rlsrules.runtime;

import java.util.Arrays;

/**
 * What a condition says of a number.
 *
 * @param value in the unit of the fact
 */
public record Threshold(Operator operator, double value) {

    /** How a number is compared. */
    public enum Operator {
        LESS("<"),
        AT_MOST("<="),
        AT_LEAST(">="),
        MORE(">"),
        EQUAL("=="),
        NOT_EQUAL("!=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
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
