package io.github.rlsrules.authoring.boundaries;

import java.math.BigDecimal;
import java.util.List;

/** The numbers beside a number, as finely as such numbers are given. */
final class Steps {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Steps() {}

    static BigDecimal exact(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** What may be added or taken away, the finest first: one of the last decimal place or a tenth; else a whole. */
    static List<BigDecimal> of(BigDecimal number) {
        return List.of(number.ulp().min(TENTH), BigDecimal.ONE);
    }
}
