package io.github.rlsrules.authoring.lint;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a text must and must not say. Words are looked for as they stand, whatever their case; a bar parts words of which one is
 * enough: {@code do not|never}.
 *
 * @param says each of these
 * @param never none of these
 */
record Words(List<String> says, List<String> never) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    Words {
        says = says == null ? List.of() : List.copyOf(says);
        never = never == null ? List.of() : List.copyOf(never);
    }

    /** A plain list is what a text must say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Words of(List<String> says) {
        return new Words(says, List.of());
    }

    /** What is wrong with a text. */
    List<String> faults(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        List<String> faults = new ArrayList<>();
        says.stream()
                .filter(words -> oneOf(words).stream().noneMatch(said::contains))
                .forEach(words -> faults.add("does not say \"" + words.replace("|", "\" or \"") + "\""));
        never.stream()
                .filter(words -> oneOf(words).stream().anyMatch(said::contains))
                .forEach(words -> faults.add("says \"" + words.replace("|", "\" or \"") + "\""));
        return faults;
    }

    private static List<String> oneOf(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).split("\\|"));
    }
}
