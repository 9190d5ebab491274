package io.github.rlsrules.runtime;

/**
 * What a condition, a pattern or a rule comes to: whether it holds now, on what is known, and whether any fact that is still
 * missing could change that. Drools sees only whether it holds now.
 *
 * <p>These are Kleene's three values with the middle one told apart by what holds now. What is settled stays so whichever
 * of the missing facts arrive, in whatever order.
 */
enum Verdict {
    NO(RuleStatus.NOT_MET),
    NOT_YET(RuleStatus.UNDECIDED),
    FOR_NOW(RuleStatus.PROVISIONAL),
    YES(RuleStatus.FIRED);

    /** All of them; not to be changed. */
    static final Verdict[] BY_ORDINAL = values();

    /** Kept, since it is asked for of every rule of every patient. */
    private final RuleStatus status;

    Verdict(RuleStatus status) {
        this.status = status;
    }

    static Verdict of(boolean now, boolean settled) {
        if (settled) {
            return now ? YES : NO;
        }
        return now ? FOR_NOW : NOT_YET;
    }

    boolean now() {
        return this == YES || this == FOR_NOW;
    }

    /** Whether no missing fact can change what holds now. */
    boolean isSettled() {
        return this == YES || this == NO;
    }

    /** For people: unknown while a missing fact could change it. */
    Truth truth() {
        return switch (this) {
            case YES -> Truth.TRUE;
            case NO -> Truth.FALSE;
            case FOR_NOW, NOT_YET -> Truth.UNKNOWN;
        };
    }

    RuleStatus status() {
        return status;
    }

    /** The order NO, NOT_YET, FOR_NOW, YES makes {@code and} the minimum and {@code or} the maximum. */
    Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Verdict not() {
        return switch (this) {
            case YES -> NO;
            case FOR_NOW -> NOT_YET;
            case NOT_YET -> FOR_NOW;
            case NO -> YES;
        };
    }
}
