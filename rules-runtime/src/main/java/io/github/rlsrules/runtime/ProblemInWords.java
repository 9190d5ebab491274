package io.github.rlsrules.runtime;

import java.util.Map;

/** Says to a reader what could not be used. */
final class ProblemInWords {
    private ProblemInWords() {}

    /** A patient can do nothing about what an app sent in a wrong shape, and is not shown how it should look. */
    static String of(Problem problem, Texts texts, Audience reader) {
        if (reader == Audience.CLINICIAN) {
            return said(texts, problem.path(), problem.message());
        }
        return problem.isOfHost()
                ? texts.get("letter.set-aside-unread")
                : said(texts, named(problem.path(), texts), texts.get("letter.set-aside-why." + problem.code()));
    }

    private static String said(Texts texts, String what, String why) {
        return texts.get("letter.set-aside-item", Map.of("what", what, "why", why));
    }

    /** What a patient calls it; of an item that only the host can tell from others, what all of its list are called. */
    private static String named(String path, Texts texts) {
        if (texts.hasFact(path)) {
            return texts.label(path);
        }
        String list = path.replaceFirst("\\[.*", "[].label");
        return texts.get(texts.has(list) ? list : "letter.set-aside-one");
    }
}
