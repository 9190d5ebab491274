package io.github.rlsrules.runtime;

import java.math.BigDecimal;

/** How numbers are shown: plainly, without an exponent and without zeros that say nothing. */
final class Numbers {
    private Numbers() {}

    static String show(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }
}
