package io.github.rlsrules.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences that one page says: none of them twice. */
final class Sentences {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\u201c])");

    private final Set<String> said = new HashSet<>();

    static List<String> of(String text) {
        return text.isBlank() ? List.of() : List.of(BETWEEN.split(text.strip()));
    }

    /** What of a text has not been said yet; empty if it all has. From now on it has. */
    String say(String text) {
        return of(text).stream().filter(said::add).collect(Collectors.joining(" "));
    }
}
