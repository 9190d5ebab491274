package io.github.rlsrules.facts;

/** What came of an expectation. */
enum Verdict {
    RIGHT,
    /** Nothing false is taken for true, but less is read than could be. */
    OPEN,
    /** Something is taken for what it is not. */
    WRONG
}
