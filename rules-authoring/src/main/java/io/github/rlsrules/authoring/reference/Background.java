package io.github.rlsrules.authoring.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known of a rulebook and does not stand in its folder.
 *
 * @param changes the text of its change log, in Markdown with a heading {@code ##} for each version; empty if there is none
 * @param mutations what became of the mutants of each rule, one JSON object a line; empty if that was not measured
 * @param decisions texts on what is not a rule, and why: the Markdown of each, by its name; a register points to a heading of
 *     one as {@code decision:name#heading}
 */
public record Background(String changes, String mutations, Map<String, String> decisions) {
    /** Nothing is known. */
    public static final Background NONE = new Background("", "", Map.of());

    /**
     * Reads it from files; those that are not there are left out.
     *
     * @param decisions a folder with Markdown files
     */
    public static Background read(Path changes, Path mutations, Path decisions) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(decisions)) {
            try (Stream<Path> files = Files.list(decisions)) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .forEach(file -> texts.put(file.getFileName().toString().replace(".md", ""), textOf(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + decisions, e);
            }
        }
        return new Background(textOf(changes), textOf(mutations), texts);
    }

    private static String textOf(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
