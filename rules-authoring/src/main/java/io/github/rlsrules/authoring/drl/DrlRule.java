package io.github.rlsrules.authoring.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One rule as written.
 *
 * @param annotations in the order in which they stand; after them those that {@code rulebook.properties} states for all rules, see
 *     {@link RulebookFolder#defaults}
 * @param conditions the text between {@code when} and {@code then}, comments blanked
 * @param consequence the text between {@code then} and {@code end}, comments blanked
 */
public record DrlRule(String id, Place place, List<Annotation> annotations, Section conditions, Section consequence) {

    /**
     * A part of a rule.
     *
     * @param offset where it starts in the file, in characters
     * @param place its first line
     */
    public record Section(String text, int offset, Place place) {
        /** The line on which its text starts. */
        public Place placeOfText() {
            return placeOf(text.length() - text.stripLeading().length());
        }

        /** The line of a character of this section. */
        Place placeOf(int index) {
            int lines = (int)
                    text.substring(0, index).chars().filter(c -> c == '\n').count();
            return new Place(place.file(), place.line() + lines);
        }
    }

    /** One line {@code @Name("value")}. */
    public record Annotation(String name, String value, Place place) {}

    public Optional<Annotation> annotation(String name) {
        return annotations.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** The same with what it leaves out. */
    DrlRule withDefaults(Collection<Annotation> defaults) {
        List<Annotation> all = new ArrayList<>(annotations);
        defaults.stream().filter(one -> annotation(one.name()).isEmpty()).forEach(all::add);
        return new DrlRule(id, place, List.copyOf(all), conditions, consequence);
    }

    /** The conditions, pattern by pattern. */
    public DrlConditions patterns() {
        return DrlConditions.read(conditions);
    }
}
