package io.github.rlsrules.examples.cli;

import io.github.rlsrules.json.Detail;

/** How much of an assessment is printed. */
enum HowMuch {
    /** What matters, on one screen. */
    SUMMARY(Detail.FINDINGS),
    /** All that was concluded. */
    FINDINGS(Detail.FINDINGS),
    /** Also what is undecided. */
    FULL(Detail.FULL);

    private final Detail document;

    HowMuch(Detail document) {
        this.document = document;
    }

    /** Of a document; a summary is none. */
    Detail document() {
        return document;
    }
}
