package io.github.rlsrules.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words beside the name of a medicine, and what they are there for. */
final class MedicineWords {
    private static final String FILE = "facts/medicine-words.tsv";
    private final Map<String, Set<String>> byKind = new LinkedHashMap<>();
    private final List<String> phrases;

    MedicineWords() {
        MedicineTable.read(
                FILE,
                2,
                cells -> byKind.computeIfAbsent(cells[0], k -> new HashSet<>())
                        .addAll(MedicineTable.items(cells[1], cells[0].equals("phrase") ? ',' : ' ')));
        phrases = List.copyOf(of("phrase"));
    }

    private Set<String> of(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    /** The same without phrases that say nothing. */
    String withoutPhrases(String words) {
        String padded = " " + words + " ";
        for (String phrase : phrases) {
            padded = padded.replace(" " + phrase + " ", " ");
        }
        return padded.strip();
    }

    boolean isNoise(String word) {
        return of("noise").contains(word) || isArticle(word);
    }

    boolean isArticle(String word) {
        return of("article").contains(word);
    }

    boolean isSalt(String word) {
        return of("salt").contains(word);
    }

    boolean endsName(String word) {
        return of("end").contains(word);
    }

    boolean denies(String word) {
        return of("denied").contains(word);
    }

    boolean isAnd(String word) {
        return word.equals(MedicineName.AND) || of("several").contains(word);
    }

    boolean isOr(String word) {
        return of("either").contains(word);
    }

    boolean isEveryday(String word) {
        return of("everyday").contains(word);
    }
}
