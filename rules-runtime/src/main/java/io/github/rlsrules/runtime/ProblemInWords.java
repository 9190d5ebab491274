package io.github.rlsrules.runtime;

import java.util.Map;

/** Says to a reader what could not be used. */
final class ProblemInWords {
    private ProblemInWords() {}

    /** A patient can do nothing about what an app sent in a wrong shape, and is not shown how it should look. */
    static String of(Problem problem, Texts texts, Audience reader) {
        if (reader == Audience.CLINICIAN) {
            return said(texts, located(problem, texts), problem.message());
        }
        return problem.isOfHost()
                ? texts.get("letter.set-aside-unread")
                : said(texts, named(problem, texts), texts.get("letter.set-aside-why." + problem.code()));
    }

    private static String said(Texts texts, String what, String why) {
        return texts.get("letter.set-aside-item", Map.of("what", what, "why", why));
    }

    /** The path, and what stands there, where that does not say it. */
    private static String located(Problem problem, Texts texts) {
        String fact = problem.fact();
        return fact == null ? problem.path() : texts.label(fact) + " (" + problem.path() + ")";
    }

    /** What a patient calls it; of an item that only the host can tell from others, what all of its list are called. */
    private static String named(Problem problem, Texts texts) {
        String fact = problem.fact();
        String path = fact == null ? problem.path() : fact;
        if (texts.hasFact(path)) {
            return texts.label(path);
        }
        String list = path.replaceFirst("\\[.*", "[].label");
        return texts.get(texts.has(list) ? list : "letter.set-aside-one");
    }
}
