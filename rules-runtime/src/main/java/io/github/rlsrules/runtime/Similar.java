package io.github.rlsrules.runtime;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What somebody may have meant who misspelt a word. */
@ForTools
public final class Similar {
    private static final int MOST = 5;
    /** One letter in so many may be another one. */
    private static final int LETTERS_A_MISTAKE = 4;

    private Similar() {}

    /** The words that are nearly that one, the nearest first, five at most. */
    public static List<String> to(String word, Collection<String> words) {
        String wanted = word.toUpperCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / LETTERS_A_MISTAKE);
        return words.stream()
                .map(w -> Map.entry(distance(wanted, w.toUpperCase(Locale.ROOT)), w))
                .filter(w -> w.getKey() <= limit)
                .sorted(Map.Entry.<Integer, String>comparingByKey()
                        .thenComparing(Comparator.comparing(Map.Entry::getValue)))
                .limit(MOST)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** As the end of a message; empty if there is none. */
    public static String question(String word, Collection<String> words) {
        List<String> similar = to(word, words);
        return similar.isEmpty() ? "" : "; did you mean " + String.join(", ", similar) + "?";
    }

    /** How many letters have to be put in, taken out or changed to make one word of the other. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
