package io.github.rlsrules.authoring.drl;

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

    /** The folder, which is the topic. */
    public String topic() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
