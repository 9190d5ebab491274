package io.github.rlsrules.runtime;

import java.util.List;

/**
 * How one condition of a rule came out for one patient.
 *
 * @param text the condition as the rule has it
 * @param truth whether it holds, whatever is still to come
 * @param given the facts and conclusions that it read
 * @param missing paths of the facts that would decide it; empty unless {@code truth} is unknown
 * @param couldComeFrom ids of the rules that could conclude what it looks for and did not find; empty if it looks for a fact, for
 *     nothing, or has found it
 * @param alternatives of a group of alternatives, how the conditions of each came out; empty for any other condition
 * @since 0.1.0
 */
public record ConditionResult(
        String text,
        Truth truth,
        List<Because> given,
        List<String> missing,
        List<String> couldComeFrom,
        List<List<ConditionResult>> alternatives) {

    ConditionResult(String text, Truth truth, List<Because> given, List<String> missing) {
        this(text, truth, given, missing, List.of(), List.of());
    }

    /** Its text alone: with its truth beside it, it would tell an answer. */
    @Override
    public String toString() {
        return text;
    }
}
