package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a rulebook in one language. The key of a text is a rule's id and the reader, {@code
 * RLS-RF-ASYMMETRY.patient}, or a fact's path and {@code label} or {@code ask}: {@code legSymptoms.urgeToMove.ask}. What a language lacks is taken from English.
 * Texts have gaps in the syntax of ICU's message format: {@code {name}} and {@code {n, plural, one {# day} other {# days}}}.
 *
 * @since 0.1.0
 */
public final class Texts {
    /** What an alarm says that is in doubt; {@code says} is what it would say otherwise. */
    static final String IN_DOUBT = "in-doubt";

    /**
     * What an alarm says that rests on signs of which nobody told since when they are there; {@code says} is what it would say
     * otherwise, {@code signs} names them, {@code days} is for how long they count as new.
     */
    private static final String TIME_UNKNOWN = "time-unknown";

    /** What follows the label or the question of a sign, {@code says}, that counts as new for so many {@code days}. */
    private static final String SIGN = "sign";

    /** The question since when a sign is there; {@code says} is what it is called. */
    private static final String SINCE_WHEN = "sign.since";

    private final List<Map<String, String>> chain;
    private final RulebookGaps gaps;
    private final Locale language;

    /** @param chain the most specific language first */
    Texts(List<Map<String, String>> chain, RulebookGaps gaps, Locale language) {
        this.chain = chain;
        this.gaps = gaps;
        this.language = language;
    }

    /**
     * {@return the language in which they are: the one that was asked for, or English where the rulebook does not have most of them in it}
     * What a translation lacks is English all the same.
     */
    public Locale language() {
        return language;
    }

    /**
     * {@return what a rule says that fired, to nobody in particular: gaps that only a patient fills stay as they are written}
     *
     * @param rule one of the rulebook
     * @param audience for whom it is written
     * @throws NoSuchElementException if the rulebook has no such text; the author's kit fails a rulebook that lacks one
     */
    public String of(RuleInfo rule, Audience audience) {
        return of(rule, audience, name -> null);
    }

    /** The same to a patient. */
    String of(RuleInfo rule, Audience audience, Message.Values patient) {
        return of(rule, audience, patient, name -> null);
    }

    /** The same with some gaps filled otherwise. */
    String of(RuleInfo rule, Audience audience, Message.Values patient, Message.Values instead) {
        return Message.fill(get(rule.id() + "." + audience.suffix()), name -> {
            Object other = instead.of(name);
            Object known = other == null ? ofRulebook(rule, name, audience) : other;
            return known == null ? patient.of(name) : known;
        });
    }

    private @Nullable String ofRulebook(RuleInfo rule, String name, Audience audience) {
        if (name.equals("act")) {
            return get("act." + rule.outcome().act(), audience);
        }
        Amount own = gaps.ofRule(rule.id(), name);
        Amount limit = own == null ? gaps.limit(name) : own;
        return limit == null ? gaps.figure(name) : show(limit);
    }

    /** A number with its unit, in the words of a language where it has some for the unit: {@code unit.a} for years. */
    String show(Amount amount) {
        String key = "unit." + amount.unit();
        return has(key)
                ? get(key, Map.of("n", amount.number()))
                : amount.unit().equals("1") ? amount.number() : amount.number() + " " + amount.unit();
    }

    /** The same to a reader, in the words that a language has for a bound: {@code bound.below.patient} for whoever reads no signs. */
    String show(Amount amount, Audience reader) {
        String key = "bound." + amount.bound() + "." + reader.suffix();
        return has(key) ? get(key, Map.of("amount", show(amount.withoutBound()))) : show(amount);
    }

    /**
     * {@return the question that asks a patient for a fact}
     *
     * @param fact its path, such as {@code labResults[FERRITIN]}
     */
    public String question(String fact) {
        return ofSign(fact, ".ask");
    }

    /**
     * {@return what a fact is called}
     *
     * @param fact its path, such as {@code labResults[FERRITIN]}
     */
    public String label(String fact) {
        return ofSign(fact, ".label");
    }

    /** The same, without for how long a sign counts as new. */
    String name(String fact) {
        return named(fact, get(general(fact) + ".label"));
    }

    /** The question for a fact, without since when a sign is there. */
    String plainQuestion(String fact) {
        return named(fact, get(general(fact) + ".ask"));
    }

    /** The question since when a sign is there that is known to be there. */
    String sinceWhen(String sign) {
        return get(SINCE_WHEN, Map.of("says", name(sign), "days", gaps.newWithinDays(sign)));
    }

    /** Whether a sign counts as new for a time. */
    boolean isTimed(String fact) {
        return gaps.newWithinDays(fact) > 0;
    }

    /** A question for a fact in other words, and of a sign that counts as new for a time whether it is. */
    String asked(String fact, String says) {
        return ofSign(fact, ".ask", says);
    }

    private String ofSign(String fact, String key) {
        return ofSign(fact, key, named(fact, get(general(fact) + key)));
    }

    private String ofSign(String fact, String key, String says) {
        int days = gaps.newWithinDays(fact);
        return days == 0 ? says : get(SIGN + key, Map.of("says", says, "days", days));
    }

    /** A text that is the same for every value of a list says as {@code what} whose it is. */
    private String named(String fact, String text) {
        int end = fact.indexOf("].");
        if (end < 0 || !text.contains("{what}")) {
            return text;
        }
        String item = fact.substring(0, end + 1);
        String key = has(item + ".label") ? item : item.substring(0, item.indexOf('[')) + "[]";
        return Message.fill(text, name -> name.equals("what") ? get(key + ".label") : null);
    }

    String ofUnknownTime(String text, List<String> facts, Audience audience) {
        String signs = facts.stream().map(fact -> get(fact + ".label")).collect(Collectors.joining("; "));
        int days = facts.stream().mapToInt(gaps::newWithinDays).max().orElseThrow();
        return get(TIME_UNKNOWN, audience, Map.of("says", text, "signs", signs, "days", days));
    }

    /**
     * {@return whether a fact has both its label and its question}
     *
     * @param fact its path, such as {@code labResults[FERRITIN]}
     */
    public boolean hasFact(String fact) {
        return has(general(fact) + ".label") && has(general(fact) + ".ask");
    }

    /**
     * {@return any other text, by its key, as it is written} What a summary or a letter says in its own voice is there for every rulebook.
     *
     * @param key of the text
     */
    public String get(String key) {
        for (Map<String, String> texts : chain) {
            String text = texts.get(key);
            if (text != null) {
                return text;
            }
        }
        String text = Frame.get(key);
        if (text != null) {
            return text;
        }
        throw new NoSuchElementException("no text " + key);
    }

    /**
     * {@return a text of which there is one for each reader: that of {@code letter.emergency} is
     * {@code letter.emergency.patient}}
     *
     * @param key without the reader's suffix
     * @param audience for whom it is written
     */
    public String get(String key, Audience audience) {
        return get(key + "." + audience.suffix());
    }

    /**
     * {@return a text with its gaps filled: {@code {date}} by the value of {@code date}} A number chooses the form of a plural.
     *
     * @param key of the text
     * @param values by the names of the gaps
     * @throws NoSuchElementException if there is no such text
     */
    public String get(String key, Map<String, ?> values) {
        return Message.fill(get(key), values::get);
    }

    /**
     * {@return the same of a text of which there is one for each reader}
     *
     * @param key without the reader's suffix
     * @param audience for whom it is written
     * @param values by the names of the gaps
     */
    public String get(String key, Audience audience, Map<String, ?> values) {
        return get(key + "." + audience.suffix(), values);
    }

    /**
     * {@return whether the rulebook has the text}
     *
     * @param key of the text
     */
    public boolean has(String key) {
        return chain.stream().anyMatch(texts -> texts.containsKey(key));
    }

    /** {@return all keys of the rulebook's, sorted} */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        chain.forEach(texts -> keys.addAll(texts.keySet()));
        return keys;
    }

    /** Those that begin so, in no order. */
    Stream<String> keys(String prefix) {
        return chain.stream()
                .flatMap(texts -> texts.keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .distinct();
    }

    /** {@code medicines[2].group} is asked for in the words of {@code medicines[].group}; likewise where a key stands. */
    private static String general(String fact) {
        return fact.replaceFirst("\\[\\w+]\\.", "[].");
    }
}
