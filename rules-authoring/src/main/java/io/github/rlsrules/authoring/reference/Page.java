package io.github.rlsrules.authoring.reference;

/**
 * One page.
 *
 * @param path where it stands, without ending: {@code rules/RLS-RF-ASYMMETRY}
 * @param kind what a reader finds there, such as "rule" or "topic"
 * @param keywords what else a search should find it by
 */
record Page(String path, String title, String kind, String keywords, String markdown) {

    /** From this page to another file of the reference. */
    String to(String target) {
        return relative(path, target);
    }

    static String relative(String from, String target) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + target;
    }
}
