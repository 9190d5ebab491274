package io.github.rlsrules.authoring.fingerprint;

import io.github.rlsrules.authoring.drl.Digest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule is made of: each ingredient by its name, with a hash. So that two of them can be held against each other, and say what has
 * changed.
 *
 * <p>A hash is the first {@value #DIGITS} digits of a SHA-256, 48 bits. That a change goes unnoticed happens once in 280 million million; it
 * is no defence against somebody who looks for two texts of one hash, who could as well write into the register what he likes.
 *
 * @param own what a reviewer signs: condition, outcome, words, sources, evidence, title, reason, and for whom it is
 * @param inputs what feeds it: the rules whose conclusions it reads, each with all that feeds that; named limits; the rows of tables
 */
public record Fingerprint(SortedMap<String, String> own, SortedMap<String, String> inputs) {
    private static final int DIGITS = 12;
    private static final String NOTHING = "-";
    private static final Pattern WRITTEN =
            Pattern.compile(NOTHING + "|[^\\s=]+=[0-9a-f]{12}(?: [^\\s=]+=[0-9a-f]{12})*");

    public Fingerprint {
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    static String hash(String... texts) {
        Digest digest = new Digest();
        Stream.of(texts).forEach(digest::add);
        return digest.hex(DIGITS);
    }

    /** One hash over all that a reviewer signs. */
    public String ownHash() {
        return hash(ownText());
    }

    /** One hash over all that feeds it. */
    public String inputsHash() {
        return hash(inputsText());
    }

    /** What a reviewer signs, in one line without a tab. */
    public String ownText() {
        return text(own);
    }

    /** What feeds it, in one line without a tab. */
    public String inputsText() {
        return text(inputs);
    }

    /**
     * Reads the two lines.
     *
     * @throws IllegalArgumentException if one of them was not written like that
     */
    public static Fingerprint parse(String own, String inputs) {
        return new Fingerprint(parse(own), parse(inputs));
    }

    private static String text(SortedMap<String, String> hashes) {
        return hashes.isEmpty()
                ? NOTHING
                : hashes.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static SortedMap<String, String> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("hashes are written name=0123456789ab, with a blank between them");
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        if (!text.equals(NOTHING)) {
            Stream.of(text.split(" ")).map(one -> one.split("=")).forEach(one -> hashes.put(one[0], one[1]));
        }
        return hashes;
    }

    /** What of it a reviewer signed otherwise, in words such as "text for patients". */
    public List<String> changedSince(Fingerprint earlier) {
        return differing(own, earlier.own).map(name -> name.replace('-', ' ')).toList();
    }

    /** What feeds it otherwise, such as "RLS-FEAT-ADULT" or "limit FERRITIN_LOW". */
    public List<String> inputsChangedSince(Fingerprint earlier) {
        return differing(inputs, earlier.inputs)
                .map(name -> name.replace(':', ' '))
                .toList();
    }

    private static Stream<String> differing(Map<String, String> one, Map<String, String> other) {
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream().filter(name -> !Objects.equals(one.get(name), other.get(name)));
    }
}
