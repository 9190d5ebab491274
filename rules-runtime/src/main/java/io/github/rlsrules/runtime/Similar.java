package io.github.rlsrules.runtime;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody may have meant who misspelt a word.
 *
 * @since 0.1.0
 */
@ForTools
public final class Similar {
    private static final int MOST = 5;
    /** One letter in so many may be another one. */
    private static final int LETTERS_A_MISTAKE = 4;

    private Similar() {}

    /**
     * {@return the words that are nearly that one, the nearest first, five at most}
     *
     * @param word as somebody wrote it
     * @param words from which to choose
     */
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

    /**
     * {@return those words as the end of a message; empty if there is none}
     *
     * @param word as somebody wrote it
     * @param words from which to choose
     */
    public static String question(String word, Collection<String> words) {
        List<String> similar = to(word, words);
        return similar.isEmpty() ? "" : "; did you mean " + String.join(", ", similar) + "?";
    }

    /** How many letters have to be put in, taken out, changed or swapped with their neighbour to make one word of the other. */
    private static int distance(String one, String other) {
        int[][] of = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                of[i][j] = i == 0 || j == 0 ? i + j : step(one, other, i, j, of);
            }
        }
        return of[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] of) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(of[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(of[i - 1][j], of[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, 1 + of[i - 2][j - 2]) : least;
    }
}
