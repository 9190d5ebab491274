package io.github.rlsrules.examples.cli;

import io.github.rlsrules.json.Detail;
import org.jspecify.annotations.Nullable;

/** How much of an assessment is printed. */
enum HowMuch {
    /** What matters, on one screen. */
    SUMMARY,
    /** All that was concluded. */
    FINDINGS,
    /** Also what is undecided. */
    FULL;

    /** How much stands in a document, if so much was asked for. */
    static Detail ofDocument(@Nullable HowMuch asked) {
        return asked == FULL ? Detail.FULL : Detail.FINDINGS;
    }
}
