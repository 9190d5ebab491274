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
            "a", "about", "after", "am", "an", "and", "answer", "any", "are", "as", "at", "be", "been", "before",
            "both", "by", "can", "did", "do", "does", "ever", "for", "from", "had", "has", "have", "how", "i", "if",
            "in", "into", "is", "it", "items", "its", "last", "lately", "like", "many", "more", "most", "much", "name",
            "new", "no", "not", "of", "often", "on", "one", "only", "or", "other", "so", "some", "such", "than", "that",
            "the", "them", "then", "there", "they", "this", "to", "up", "value", "very", "was", "were", "what", "when",
            "which", "while", "who", "will", "with", "would", "you", "your");

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

    Stems without(Stems others) {
        Set<String> left = new TreeSet<>(stems);
        left.removeAll(others.stems);
        return new Stems(left);
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    boolean shares(Stems other) {
        return !Collections.disjoint(stems, other.stems);
    }
}
