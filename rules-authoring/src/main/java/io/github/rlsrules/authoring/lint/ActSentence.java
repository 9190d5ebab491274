package io.github.rlsrules.authoring.lint;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What to do is a sentence of its own: summaries take it out of the text, and what stood around it has to make sense without it. */
final class ActSentence {
    private static final Pattern WITHIN = Pattern.compile("\\w*[^.!?\\s]\\s*\\{act}");

    private ActSentence() {}

    static Optional<String> fault(String text) {
        return WITHIN.matcher(text)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .map(found -> "\"" + found + "\" stands within a sentence: end it before {act}");
    }
}
