package io.github.rlsrules.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the name of a medicine as people and records write it: the whole text, then without strengths, forms and the like,
 * then the substances in it. What denies that it is taken is not read at all.
 */
final class NameReader {
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]?");
    private static final int MOST_SUGGESTIONS = 3;
    private static final int SHORTEST_INSIDE = 4;
    private static final int SHORTEST_MISSPELT = 7;
    private static final int LONGEST_NAME = 6;

    private final MedicineNames names;
    private final MedicineWords words = new MedicineWords();
    private final Map<String, Recognition> classes = new HashMap<>();

    NameReader(MedicineNames names, List<MedicineClass> classes) {
        this.names = names;
        for (MedicineClass one : classes) {
            this.classes.put(MedicineName.fold(one.name()), one.recognition());
            one.otherWords().forEach(word -> this.classes.put(MedicineName.fold(word), one.recognition()));
        }
    }

    /** Whether the text says that it is not taken, or speaks of something else, such as an allergy. */
    boolean isDenied(String text) {
        if (names.find(MedicineName.fold(text)).isRecognised()) {
            return false;
        }
        List<String> all = cut(wordsOf(text));
        for (int i = 0; i < all.size(); i++) {
            boolean isNumber = all.get(i).equals("no") && i + 1 < all.size() && isNumber(all.get(i + 1));
            if (words.denies(all.get(i)) && !isNumber) {
                return true;
            }
        }
        return false;
    }

    /** What it means; of kind {@code NEAR} if a part of it was recognised and the rest leaves a doubt. */
    Recognition read(String text) {
        Recognition whole = find(MedicineName.fold(text));
        if (whole.isRecognised() || isDenied(text)) {
            return whole;
        }
        Matcher bracketed = BRACKETED.matcher(text);
        Recognition read = readPart(wordsOf(bracketed.replaceAll(" ")));
        bracketed.reset();
        while (bracketed.find()) {
            Recognition inside = readPart(wordsOf(bracketed.group(1)));
            // What stands in brackets beside a name is the same medicine, or only says more about it.
            if (!read.isRecognised() || inside.kind() != Recognition.Kind.CLASS) {
                read = read.and(inside);
            }
        }
        return read;
    }

    /** What may have been meant by what was not recognised. */
    Recognition suggest(String text) {
        List<String> said = withoutNumbers(withoutNoise(wordsOf(text)));
        List<MedicineMeaning> near = new ArrayList<>(names.near(MedicineName.join(said), MOST_SUGGESTIONS));
        for (int i = 0; i < said.size() && near.isEmpty(); i++) {
            near.addAll(names.nearSubstance(said.get(i), MOST_SUGGESTIONS));
        }
        return near.isEmpty() ? Recognition.UNKNOWN : new Recognition(Recognition.Kind.NEAR, near);
    }

    private List<String> wordsOf(String text) {
        List<String> all = MedicineName.words(text);
        return List.of(words.withoutPhrases(String.join(" ", all)).split(" "));
    }

    private Recognition find(String name) {
        Recognition found = names.find(name);
        return found.isRecognised() ? found : ofClass(name);
    }

    private Recognition ofClass(String name) {
        Recognition found = classes.get(name);
        return found == null && name.endsWith("s")
                ? classes.getOrDefault(name.substring(0, name.length() - 1), Recognition.UNKNOWN)
                : found == null ? Recognition.UNKNOWN : found;
    }

    private Recognition readPart(List<String> all) {
        Recognition whole = find(MedicineName.join(all));
        if (whole.isRecognised()) {
            return whole;
        }
        List<List<String>> either = split(cut(all), words::isOr);
        Recognition read = readOne(either.get(0));
        for (List<String> other : either.subList(1, either.size())) {
            Recognition one = readOne(other);
            read = read.isRecognised() && one.isRecognised()
                    ? read.any(one)
                    : doubtful(read.any(one).meanings());
        }
        return read;
    }

    private Recognition readOne(List<String> all) {
        List<String> said = withoutNoise(all);
        Recognition found = names.find(MedicineName.join(said));
        if (!found.isRecognised()) {
            found = names.find(MedicineName.join(withoutNumbers(said)));
        }
        if (!found.isRecognised()) {
            found = inside(all);
        }
        if (found.isRecognised() || !found.meanings().isEmpty()) {
            return found;
        }
        Recognition asSaid = ofClass(MedicineName.join(withoutNumbers(withoutArticles(all))));
        return asSaid.isRecognised() ? asSaid : ofClass(MedicineName.join(withoutNumbers(said)));
    }

    /** Reads what is joined by "and", each by itself; if one of them is not recognised, the rest is in doubt too. */
    private Recognition inside(List<String> all) {
        List<MedicineMeaning> together = new ArrayList<>();
        boolean isDoubtful = false;
        for (List<String> part : split(all, words::isAnd)) {
            Found found = new Found();
            found.lookThrough(part);
            isDoubtful |= found.isDoubtful();
            if (!found.isWordOfEverydayLife()) {
                together = together.isEmpty() ? found.meanings : product(together, found.meanings);
            }
        }
        return isDoubtful ? doubtful(together) : Recognition.of(together);
    }

    private static Recognition doubtful(List<MedicineMeaning> meanings) {
        return meanings.isEmpty()
                ? Recognition.UNKNOWN
                : new Recognition(
                        Recognition.Kind.NEAR, meanings.subList(0, Math.min(meanings.size(), MOST_SUGGESTIONS)));
    }

    /** Both at once, whatever each of them means. */
    private static List<MedicineMeaning> product(List<MedicineMeaning> ones, List<MedicineMeaning> others) {
        List<MedicineMeaning> both = new ArrayList<>(others.isEmpty() ? ones : List.of());
        for (MedicineMeaning one : ones) {
            for (MedicineMeaning other : others) {
                SortedSet<String> substances = new TreeSet<>(one.substances());
                substances.addAll(other.substances());
                EnumSet<MedicineGroup> groups = EnumSet.noneOf(MedicineGroup.class);
                groups.addAll(one.groups());
                groups.addAll(other.groups());
                MedicineMeaning joined = MedicineMeaning.of(List.copyOf(substances), groups);
                if (!both.contains(joined)) {
                    both.add(joined);
                }
            }
        }
        return both;
    }

    /** What a few words hold: substances anywhere, a brand at their beginning. */
    private final class Found {
        private List<MedicineMeaning> meanings = new ArrayList<>();
        private final List<String> leftOver = new ArrayList<>();
        private boolean hasBrand;
        private boolean hasSubstance;

        void lookThrough(List<String> part) {
            int i = 0;
            while (i < part.size()) {
                int length = nameAt(i, part);
                if (length > 0) {
                    i += length;
                } else {
                    String word = part.get(i++);
                    boolean isSalt = !meanings.isEmpty() && words.isSalt(word);
                    if (!isSalt && !words.isNoise(word) && !isNumber(word)) {
                        leftOver.add(word);
                    }
                }
            }
        }

        /** How many words the longest name has that begins here; 0 if none does. */
        private int nameAt(int start, List<String> part) {
            for (int length = Math.min(LONGEST_NAME, part.size() - start); length > 0; length--) {
                String name = MedicineName.join(part.subList(start, start + length));
                if (name.length() >= SHORTEST_INSIDE && !(words.isSalt(name) && !meanings.isEmpty())) {
                    Recognition substance = names.substance(name);
                    Recognition brand =
                            meanings.isEmpty() && leftOver.isEmpty() ? names.brand(name) : Recognition.UNKNOWN;
                    if (substance.isRecognised() || brand.isRecognised()) {
                        hasSubstance |= substance.isRecognised() && !words.isEveryday(name);
                        hasBrand |= !substance.isRecognised();
                        List<MedicineMeaning> found = substance.any(brand).meanings();
                        meanings = meanings.isEmpty() ? new ArrayList<>(found) : product(meanings, found);
                        return length;
                    }
                }
            }
            return 0;
        }

        /** Words after a brand may make another product of it, and others may be a second substance, misspelt. */
        boolean isDoubtful() {
            return !leftOver.isEmpty()
                    && (hasBrand || !hasSubstance || leftOver.stream().anyMatch(this::isMisspelt));
        }

        /** Ginger tea is no medicine, though ginger may be one. */
        boolean isWordOfEverydayLife() {
            return !leftOver.isEmpty() && !hasBrand && !hasSubstance;
        }

        private boolean isMisspelt(String word) {
            return word.length() >= SHORTEST_MISSPELT && names.isNearSubstance(word);
        }
    }

    private interface Test {
        boolean holds(String word);
    }

    /** Parts between such words; one at the end parts nothing and stays, as in "Nurofen Plus". */
    private static List<List<String>> split(List<String> all, Test separates) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            if (!separates.holds(word) || i == all.size() - 1 && !word.equals(MedicineName.AND)) {
                part.add(word);
            } else if (!part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        return parts;
    }

    /** Without what tells what it is for. */
    private List<String> cut(List<String> all) {
        for (int i = 1; i < all.size(); i++) {
            if (words.endsName(all.get(i))) {
                return all.subList(0, i);
            }
        }
        return all;
    }

    private List<String> withoutNoise(List<String> all) {
        return all.stream().filter(word -> !words.isNoise(word)).toList();
    }

    private List<String> withoutArticles(List<String> all) {
        return all.stream().filter(word -> !words.isArticle(word)).toList();
    }

    private List<String> withoutNumbers(List<String> all) {
        return all.stream().filter(word -> !isNumber(word)).toList();
    }

    /** A number, with a unit or without. */
    private boolean isNumber(String word) {
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return end > 0 && (end == word.length() || words.isNoise(word.substring(end)));
    }
}
