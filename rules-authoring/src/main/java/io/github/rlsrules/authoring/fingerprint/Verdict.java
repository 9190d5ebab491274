package io.github.rlsrules.authoring.fingerprint;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a reviewer thinks of a rule. */
public enum Verdict {
    AGREE,
    AGREE_WITH_REMARK,
    OBJECT;

    /** As a reviewer writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a reader has to be told more than the verdict. */
    public boolean needsRemark() {
        return this != AGREE;
    }

    /** @throws IllegalArgumentException if there is no such verdict */
    public static Verdict parse(String label) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.label().equalsIgnoreCase(label.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a verdict is one of "
                        + Arrays.stream(values()).map(Verdict::label).collect(Collectors.joining(", "))
                        + "; found \"" + label + "\""));
    }
}
