package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Intermediate;

/**
 * A sign that goes with the leading sign of a mimic. Other rules read it; no reader sees it as a finding.
 *
 * @param what with which condition it goes
 * @since 0.1.0
 */
public record MimicSign(Mimic.Code what) implements RlsOutcome, Intermediate {
    /**
     * {@return a sign that goes with this condition}
     *
     * @param mimic which condition
     */
    public static MimicSign of(Mimic.Code mimic) {
        return new MimicSign(mimic);
    }

    @Override
    public Kind ofKind() {
        return Kind.MIMIC_SIGN;
    }

    @Override
    public String code() {
        return what.name();
    }
}
