package io.github.rlsrules.runtime;

/**
 * What became of a rule before its reviewers. The build works it out of what they signed and of what the rule is now, see the author's
 * kit; nobody writes it into a rule.
 *
 * @since 0.1.0
 */
public enum ReviewState {
    /** Nobody has signed it. */
    UNSIGNED,
    /** Somebody has signed it as it is, and nobody objects. */
    SIGNED,
    /** Something of it is no longer what was signed: its condition, what it concludes, its words, what it rests on. */
    CHANGED,
    /** It is what was signed, but what feeds it is not: an earlier rule, a limit, a table. */
    INPUTS_CHANGED,
    /** Somebody objects to it as it is. */
    OBJECTED
}
