package io.github.rlsrules.facts;

/** Of what becomes more by the day how much it is now. */
final class Growth {
    private static final double PARTS = 1000;

    private Growth() {}

    /** The number some days later; unchanged on the same day. */
    static Range later(Range then, int days, Scale scale) {
        if (days == 0) {
            return then;
        }
        double grown = days * UnitCode.read("d").in(UnitCode.read(scale.unit()));
        boolean isOpen = !then.isExact() && then.highest() == scale.highest();
        return new Range(
                roundedDown(then.lowest() + grown), isOpen ? then.highest() : roundedDown(then.highest() + grown));
    }

    /** Nobody comes of age by rounding. */
    static double roundedDown(double number) {
        return Math.floor(number * PARTS) / PARTS;
    }
}
