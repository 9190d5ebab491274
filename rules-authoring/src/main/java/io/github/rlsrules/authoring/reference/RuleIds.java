package io.github.rlsrules.authoring.reference;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ids of rules as people write them into running text. */
final class RuleIds {
    private static final Pattern RULE_ID = Pattern.compile("(?<![\\w-])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+(?![\\w-])");

    private RuleIds() {}

    /** All that look like one: a source or a code may too. */
    static Stream<String> in(String text) {
        return RULE_ID.matcher(text).results().map(MatchResult::group);
    }

    /** What a text says beside them. */
    static String without(String text) {
        return RULE_ID.matcher(text).replaceAll("");
    }
}
