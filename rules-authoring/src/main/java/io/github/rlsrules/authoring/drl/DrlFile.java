package io.github.rlsrules.authoring.drl;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One DRL file as written. Made by {@link DrlReader}, which reads only the shape that a rulebook allows; what it cannot
 * read is kept in {@code unreadable}, never skipped.
 *
 * @param path relative to the rulebook, such as {@code iron/iron.drl}
 * @param text the whole file
 * @param unreadable the lines that are no part of the allowed shape, with what is wrong
 */
public record DrlFile(
        String path,
        String text,
        Optional<Line> packageLine,
        List<Line> imports,
        List<Line> stages,
        List<DrlRule> rules,
        List<Line> unreadable) {

    /** A line and what it holds; for an unreadable one, what is wrong. */
    public record Line(String content, Place place) {}

    /** The same with what its rules leave out. */
    DrlFile withDefaults(Collection<DrlRule.Annotation> defaults) {
        List<DrlRule> whole =
                rules.stream().map(rule -> rule.withDefaults(defaults)).toList();
        return new DrlFile(path, text, packageLine, imports, stages, whole, unreadable);
    }

    /** The folder, which is the topic. */
    public String topic() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
