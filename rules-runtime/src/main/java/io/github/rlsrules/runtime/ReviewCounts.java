package io.github.rlsrules.runtime;

import java.util.Collection;

/**
 * How far the rules that speak have been reviewed; the rest of them is signed as it is.
 *
 * @param rules how many speak
 * @param unsigned how many of them nobody has signed
 * @param changed how many are no longer what was signed, or read what is not
 * @param objected to how many somebody objects
 * @since 0.1.0
 */
public record ReviewCounts(
        @Required int rules,
        @Required int unsigned,
        @Required int changed,
        @Required int objected) {

    /** How many are signed as they are. */
    int signed() {
        return rules - unsigned - changed - objected;
    }

    static ReviewCounts of(Collection<? extends Finding<?>> findings) {
        int[] states = new int[ReviewState.values().length];
        findings.forEach(finding -> states[finding.rule().review().ordinal()]++);
        int changed = states[ReviewState.CHANGED.ordinal()] + states[ReviewState.INPUTS_CHANGED.ordinal()];
        int unsigned = states[ReviewState.UNSIGNED.ordinal()];
        int objected = states[ReviewState.OBJECTED.ordinal()];
        return new ReviewCounts(findings.size(), unsigned, changed, objected);
    }
}
