package io.github.rlsrules.authoring.lint;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The beginnings of the words of a text that carry its meaning, so that "numb" and "numbness" are one. */
final class Stems {
    private static final int LENGTH = 4;
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "that", "this", "your", "have", "been", "with", "when", "what", "which", "does", "from", "they", "them",
            "there", "than", "then", "were", "will", "would", "into", "more", "most", "some", "such", "only", "other",
            "both", "very", "after", "before", "while", "about", "ever", "value", "days", "items", "answer", "name",
            "last", "lately");

    private final Set<String> stems;

    private Stems(Set<String> stems) {
        this.stems = stems;
    }

    static Stems of(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : NOT_LETTERS.split(CAMEL.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT))) {
            if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
                stems.add(word.substring(0, Math.min(LENGTH, word.length())));
            }
        }
        return new Stems(stems);
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    boolean shares(Stems other) {
        return !Collections.disjoint(stems, other.stems);
    }
}
