package io.github.rlsrules.runtime;

import java.util.Map;

/** Says to a reader what could not be used. */
final class ProblemInWords {
    private ProblemInWords() {}

    /** A patient can do nothing about what an app sent in a wrong shape, and is not shown how it should look. */
    static String of(Problem problem, Texts texts, Audience reader) {
        if (reader == Audience.PATIENT && problem.isOfHost()) {
            return texts.get("letter.set-aside-unread");
        }
        String what = reader == Audience.PATIENT && texts.hasFact(problem.path())
                ? texts.label(problem.path())
                : problem.path();
        return texts.get("letter.set-aside-item", Map.of("what", what, "why", problem.message()));
    }
}
