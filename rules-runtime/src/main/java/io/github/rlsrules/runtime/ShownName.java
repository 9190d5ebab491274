package io.github.rlsrules.runtime;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name that a host gave, as it may be shown: never more of it than a name needs, and nothing that a reader or a terminal could obey. */
final class ShownName {
    private static final int LONGEST = 60;
    private static final String SIGNS = ".,/+-";

    private ShownName() {}

    /** As a sentence has it. */
    static String quoted(String name) {
        return "\u201c" + name + "\u201d";
    }

    /** Whether a text says it, whatever its case, and whether it stands in quotation marks or not. */
    static boolean isSaid(String name, String text) {
        return Pattern.compile(
                        "\\b" + Pattern.quote(name.replaceAll("[\u201c\u201d]", "")) + "\\b",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /** The same of the name of a fact, which is no part of a sentence either; that of a medicine comes in quotation marks. */
    static String quotedOnce(String name) {
        return name.startsWith("\u201c") ? name : quoted(name);
    }

    /** Its first letters, digits and few signs; what else stands there becomes a gap. */
    static String of(String given) {
        String start = given.substring(0, Math.min(given.length(), 4 * LONGEST));
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(start, Normalizer.Form.NFC)
                .codePoints()
                .limit(LONGEST)
                .forEach(c -> {
                    boolean isGap = !Character.isLetterOrDigit(c) && SIGNS.indexOf(c) < 0;
                    if (!isGap) {
                        shown.appendCodePoint(c);
                    } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                        shown.append(' ');
                    }
                });
        return shown.toString().strip();
    }
}
