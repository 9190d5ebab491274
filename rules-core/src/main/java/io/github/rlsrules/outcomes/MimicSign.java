package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Intermediate;

/** A sign that goes with the leading sign of a mimic. Other rules read it; no reader sees it as a finding. */
public record MimicSign(Mimic.Code what) implements RlsOutcome, Intermediate {
    public static MimicSign of(Mimic.Code mimic) {
        return new MimicSign(mimic);
    }

    @Override
    public String kind() {
        return "MIMIC_SIGN";
    }

    @Override
    public String code() {
        return what.name();
    }
}
