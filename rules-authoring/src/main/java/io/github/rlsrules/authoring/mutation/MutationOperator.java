package io.github.rlsrules.authoring.mutation;

/** The kinds of small change that are made to a rule. */
public enum MutationOperator {
    /** Another comparison of a number: {@code <} for {@code <=}. */
    COMPARISON,
    /** The number beside it: 74 or 76 for 75. */
    NUMBER,
    /** Another constant of the same enum. */
    CONSTANT,
    /** One constant more, or one fewer, in a list. */
    LIST,
    /** The contrary: {@code ==} and {@code !=}, {@code in} and {@code not in}, a pattern and {@code not} that pattern. */
    NEGATION,
    /** A condition left out. */
    DROPPED_CONDITION,
    /** One of several alternatives left out. */
    DROPPED_ALTERNATIVE,
    /** A pattern left out. */
    DROPPED_PATTERN,
    /** A pattern beside a group of alternatives moved into the nearest of them. */
    MOVED_PATTERN,
    /** Another constant in what the rule concludes, or another method that makes it. */
    OUTCOME
}
