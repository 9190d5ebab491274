package io.github.rlsrules.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the words before a gap for a limit against what fills it. */
final class LimitWords {
    private static final Pattern LIMIT = Pattern.compile("([^{}.,;()]*)\\{limit_(\\w+)}");
    private static final Pattern BELOW =
            Pattern.compile("(?i)\\b(above|more than|over|older than|longer than) \\{(below|upTo)}");
    private static final Pattern ABOVE =
            Pattern.compile("(?i)\\b(below|less than|under|fewer than|younger than|up to) \\{(above|from)}");

    private LimitWords() {}

    /** What is wrong: the opposite word before a limit of the rule, or the name of another limit of the text before a named one. */
    static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        for (Pattern opposite : List.of(BELOW, ABOVE)) {
            Matcher matcher = opposite.matcher(text);
            if (matcher.find()) {
                faults.add("\"" + matcher.group() + "\" says the opposite of what the rule compares");
            }
        }
        List<MatchResult> limits = LIMIT.matcher(text).results().toList();
        for (MatchResult limit : limits) {
            Stems before = Stems.of(lastWords(limit.group(1)));
            boolean isNamed = before.shares(name(limit));
            for (MatchResult other : limits) {
                boolean isOther = !isNamed && before.shares(name(other).without(name(limit)));
                if (isOther) {
                    faults.add(
                            "before {limit_" + limit.group(2) + "} stands the name of {limit_" + other.group(2) + "}");
                    break;
                }
            }
        }
        return faults;
    }

    private static Stems name(MatchResult limit) {
        return Stems.of(limit.group(2).replace('_', ' '));
    }

    private static String lastWords(String before) {
        String[] words = before.strip().split(" ", -1);
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - 2), words.length));
    }
}
