package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.drl.Place;

/**
 * A rule with one small change.
 *
 * @param rule the id of the rule
 * @param place where the change is
 * @param before the part that is changed, on one line
 * @param after what stands there instead; empty if it is left out
 * @param drl the whole changed rule, under the name {@code name}
 * @param name the name under which it is compiled, unique among all mutants
 */
public record Mutant(
        String rule, MutationOperator operator, Place place, String before, String after, String name, String drl) {

    /** What identifies it within its rule, for as long as the rule has that part. */
    public String key() {
        return before + " -> " + (after.isEmpty() ? "(nothing)" : after);
    }

    @Override
    public String toString() {
        return place + ": " + rule + ": " + key();
    }
}
