package io.github.rlsrules.facts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name as the tables have it: words of letters and digits, in lower case and without accents. */
final class MedicineName {
    /** Stands between what is joined by a sign; the tables have only words. */
    static final String AND = "+";

    private static final int LONGEST = 500;

    private MedicineName() {}

    /** The words of a text, with a plus where a sign joins two things. What is longer than any name is cut off. */
    static List<String> words(String text) {
        String folded = Normalizer.normalize(
                text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (c == 'ß') {
                word.append("ss");
            } else if (!isInsideWord(c)) {
                end(word, words);
                if (c == '+' || c == '/' || c == '&' || c == ';') {
                    words.add(AND);
                }
            }
        }
        end(word, words);
        return words;
    }

    private static boolean isInsideWord(char c) {
        return c == '\'' || c == '’' || c == '`' || c == '´' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** The words as one name. */
    static String join(List<String> words) {
        return String.join(" ", words.stream().filter(w -> !w.equals(AND)).toList());
    }

    static String fold(String text) {
        return join(words(text));
    }
}
