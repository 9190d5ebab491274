package io.github.rlsrules;

import io.github.rlsrules.facts.Option;
import io.github.rlsrules.runtime.Citation;
import java.util.List;

/**
 * One sentence of the articles from which this library started, judged.
 *
 * @param id stable identifier
 * @param article where it stands
 * @param place where in the article
 * @param verdict what the evidence says of it
 * @param text the claim, in our own words
 * @param sources who says so; none if nothing was found
 * @param answers what the library does about it: ids of rules, {@code text:KEY}, {@code decision:FILE#HEADING}, or {@code option:NAME}
 * @since 0.1.0
 */
public record ArticleClaim(
        String id,
        Article article,
        String place,
        Verdict verdict,
        String text,
        List<Citation> sources,
        List<String> answers) {

    private static final String OPTION = "option:";

    /** The articles. */
    public enum Article {
        /** An overview of the condition. */
        OVERVIEW,
        /** Self-management, with products. */
        MANAGEMENT,
        /** What it is, with a box to tick. */
        SELF_CHECK
    }

    /** What the evidence says of a claim. */
    public enum Verdict {
        /** A source says the same. */
        SUPPORTED,
        /** Right at its core; the library says it in another way. */
        CORRECTED,
        /** One part is supported, another is not. */
        PARTLY,
        /** Possible, with little evidence. */
        PLAUSIBLE,
        /** No source was found. */
        UNSUPPORTED,
        /** A source says the opposite. */
        CONTRADICTED,
        /** Following it can do harm. */
        UNSAFE,
        /** No claim, but advertising. */
        PROMOTION
    }

    public ArticleClaim {
        sources = List.copyOf(sources);
        answers = List.copyOf(answers);
    }

    /** {@return the options of which it speaks: {@link RlsRules#about} says to a patient what is known of each} */
    public List<Option> options() {
        return answers.stream()
                .filter(answer -> answer.startsWith(OPTION))
                .map(answer -> Option.valueOf(answer.substring(OPTION.length())))
                .toList();
    }
}
