package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files that cases marked {@code golden} are compared with: {@code golden/<id>.txt} beside their case file.
 *
 * @param update whether they are written anew instead
 */
record GoldenFiles(Path root, boolean update) {

    void check(Case one, String text) {
        Path file = root.resolve(path(one));
        if (update) {
            write(file, text);
        }
        if (!Files.exists(file)) {
            throw new AssertionError(
                    one.place() + ": " + path(one) + " does not exist; -Dgolden=update writes it, then" + " read it");
        }
        assertThat(file)
                .as("%s: %s; if the change is meant, -Dgolden=update writes %s anew", one.place(), one, path(one))
                .hasContent(text);
    }

    /** A file that no case is compared with proves nothing. */
    void refuseStrays(Collection<String> files, Collection<Case> cases) {
        Set<String> known = cases.stream()
                .filter(c -> c.marks().golden())
                .map(GoldenFiles::path)
                .collect(Collectors.toSet());
        for (String file : files) {
            if (file.matches("(.+/)?golden/[^/]+") && !known.contains(file)) {
                throw new CaseFileException(new Place(file, 1), "belongs to no case that is golden; delete it");
            }
        }
    }

    private static String path(Case one) {
        return one.topic() + "/golden/" + one.id().replaceAll("[^\\w.-]+", "_") + ".txt";
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
