package io.github.rlsrules.facts;

/** What a number can be; the two are the same if it is known. */
record Range(double lowest, double highest) {
    static Range exactly(double number) {
        return new Range(number, number);
    }

    boolean isExact() {
        return lowest == highest;
    }
}
