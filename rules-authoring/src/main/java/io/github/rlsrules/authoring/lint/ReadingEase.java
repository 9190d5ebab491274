package io.github.rlsrules.authoring.lint;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: the grade of Flesch and Kincaid (1975), which is 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Syllables are counted as groups of vowels, a silent e at the end left out. What stands in brackets is a name, and is left out.
 */
final class ReadingEase {
    private static final Pattern NAMES = Pattern.compile("\\{[^{}]*}|\\([^()]*\\)");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;](\\s|$)");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingEase() {}

    static double grade(String text) {
        String plain = NAMES.matcher(text).replaceAll(" ");
        int sentences = Math.max(1, (int) SENTENCE.matcher(plain).results().count());
        int words = 0;
        int syllables = 0;
        for (String word : NOT_LETTERS.split(plain.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words++;
                syllables += syllables(word);
            }
        }
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        String spoken = word.endsWith("e") && !word.endsWith("le") ? word.substring(0, word.length() - 1) : word;
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
