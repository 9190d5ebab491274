package io.github.rlsrules.authoring.drl;

import io.github.rlsrules.runtime.Similar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages on which the authors of a rulebook give their reasons, in the folder that {@code decisions} of {@code rulebook.properties}
 * names. {@code decision:safety#red-flags} points to a heading of one.
 */
public final class Decisions {
    private static final String REFERENCE = "decision:";
    private static final String FOLDER = "decisions";

    private Decisions() {}

    /** Whether a text points to a page of decisions, be it there or not. */
    public static boolean isReference(String text) {
        return text.startsWith(REFERENCE);
    }

    /** The name of the page, and the anchor of the heading; empty if there is none. */
    public static List<String> parts(String reference) {
        String[] parts = reference.substring(REFERENCE.length()).split("#", 2);
        return List.of(parts[0], parts.length < 2 ? "" : parts[1]);
    }

    /** What is wrong with a reference. */
    public static Optional<String> fault(RulebookFolder folder, String reference) {
        if (!folder.hasSetting(FOLDER)) {
            return Optional.of("rulebook.properties does not say in which folder the decisions are");
        }
        String page = parts(reference).get(0);
        String heading = parts(reference).get(1);
        Path file = folder.root().resolve(folder.setting(FOLDER)).resolve(page + ".md");
        if (!Files.isRegularFile(file)) {
            return Optional.of("there is no page of decisions " + page);
        }
        List<String> anchors = anchors(file);
        return anchors.contains(heading)
                ? Optional.empty()
                : Optional.of(page + " has no heading #" + heading + Similar.question(heading, anchors));
    }

    /** What stands under the heading to which a reference points, as it is written; empty if it points nowhere. */
    public static String section(RulebookFolder folder, String reference) {
        String page = parts(reference).get(0);
        String heading = parts(reference).get(1);
        if (fault(folder, reference).isPresent()) {
            return "";
        }
        Path file = folder.root().resolve(folder.setting(FOLDER)).resolve(page + ".md");
        StringBuilder section = new StringBuilder();
        boolean isIn = false;
        for (String line : lines(file)) {
            isIn = line.startsWith("#") ? anchor(line).equals(heading) : isIn;
            section.append(isIn && !line.startsWith("#") ? line + "\n" : "");
        }
        return section.toString().strip();
    }

    private static List<String> anchors(Path file) {
        return lines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(Decisions::anchor)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The anchor that a heading gets on a forge. */
    public static String anchor(String heading) {
        return heading.replaceFirst("^#+\\s*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }
}
