package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.runtime.Because;

/** Shows what a condition read. Cases hold invented patients, so values may be shown. */
final class Reasons {
    private Reasons() {}

    static String show(Because because) {
        if (because instanceof Because.Given given) {
            return given.fact() + " = " + given.value();
        }
        if (because instanceof Because.Concluded concluded) {
            return concluded.rule();
        }
        return "nothing: " + ((Because.Absent) because).what();
    }
}
