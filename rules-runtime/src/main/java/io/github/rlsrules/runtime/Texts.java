package io.github.rlsrules.runtime;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sentences of a rulebook in one language. The key of a text is a rule's id and the reader, {@code
 * RLS-RF-ASYMMETRY.patient}, or a fact's path and {@code label} or {@code ask}: {@code legSymptoms.urgeToMove.ask}. What a language lacks is taken from English.
 */
public final class Texts {
    /** What an alarm says that is in doubt; {@code {0}} is what it would say otherwise. */
    static final String IN_DOUBT = "in-doubt";

    /**
     * What an alarm says that rests on signs of which nobody told since when they are there; {@code {0}} is what it would say otherwise,
     * {@code {1}} the signs, {@code {2}} for how many days they count as new.
     */
    private static final String TIME_UNKNOWN = "time-unknown";

    /** What follows the label, {@code {0}}, and the question of a sign that counts as new for {@code {1}} days. */
    private static final String SIGN = "sign";

    private final List<Map<String, String>> chain;
    private final Signs signs;

    /** For how many days the sign counts as new that stands at a path; 0 if none stands there. */
    @FunctionalInterface
    interface Signs {
        int newWithinDays(String path);
    }

    /** @param chain the most specific language first */
    Texts(List<Map<String, String>> chain, Signs signs) {
        this.chain = chain;
        this.signs = signs;
    }

    /**
     * What a rule that fired says.
     *
     * @throws NoSuchElementException if the rulebook has no such text; the author's kit fails a rulebook that lacks one
     */
    public String of(RuleInfo rule, Audience audience) {
        return get(rule.id(), audience);
    }

    /** The question that asks a patient for a fact. */
    public String question(String fact) {
        return ofSign(fact, ".ask");
    }

    /** What a fact is called. */
    public String label(String fact) {
        return ofSign(fact, ".label");
    }

    private String ofSign(String fact, String key) {
        String text = named(fact, get(general(fact) + key));
        int days = signs.newWithinDays(fact);
        return days == 0 ? text : fill(get(SIGN + key), text, days);
    }

    /** A text that is the same for every value of a list says as {@code {0}} whose it is. */
    private String named(String fact, String text) {
        int end = fact.indexOf("].");
        return end < 0 || !text.contains("{0}") ? text : fill(text, label(fact.substring(0, end + 1)));
    }

    String ofUnknownTime(String text, List<String> facts, Audience audience) {
        String names = facts.stream().map(fact -> get(fact + ".label")).collect(Collectors.joining("; "));
        int days = facts.stream().mapToInt(signs::newWithinDays).max().orElseThrow();
        return fill(get(TIME_UNKNOWN, audience), text, names, days);
    }

    private static String fill(String text, Object... values) {
        return new MessageFormat(text.replace("'", "''"), Locale.ROOT).format(values);
    }

    /** Whether a fact has both its label and its question. */
    public boolean hasFact(String fact) {
        return has(general(fact) + ".label") && has(general(fact) + ".ask");
    }

    /** Any other text, by its key. */
    public String get(String key) {
        for (Map<String, String> texts : chain) {
            String text = texts.get(key);
            if (text != null) {
                return text;
            }
        }
        throw new NoSuchElementException("no text " + key);
    }

    /** A text of which there is one for each reader: that of {@code letter.emergency} is {@code letter.emergency.patient}. */
    public String get(String key, Audience audience) {
        return get(key + "." + audience.suffix());
    }

    public boolean has(String key) {
        return chain.stream().anyMatch(texts -> texts.containsKey(key));
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        chain.forEach(texts -> keys.addAll(texts.keySet()));
        return keys;
    }

    /** {@code medicines[2].group} is asked for in the words of {@code medicines[].group}; likewise where a key stands. */
    private static String general(String fact) {
        return fact.replaceFirst("\\[\\w+]\\.", "[].");
    }
}
