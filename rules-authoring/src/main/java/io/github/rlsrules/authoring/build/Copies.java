package io.github.rlsrules.authoring.build;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.fingerprint.Review;
import io.github.rlsrules.authoring.scaffold.RuleKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Maven has copied of a rulebook to the compiled classes. Rules, texts and tables of facts stay, as long as they stand in the folder; what
 * only proves the rules, who reviewed them, and whatever else lies there, no host should carry.
 */
final class Copies {
    private static final List<String> FOR_HOSTS = List.of(".drl", ".properties", ".tsv");

    private Copies() {}

    /** @param copied the rulebook's folder among the compiled classes */
    static void thin(RulebookFolder folder, Path copied) throws IOException {
        List<Path> copies;
        try (Stream<Path> files = Files.isDirectory(copied) ? Files.walk(copied) : Stream.empty()) {
            copies = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path copy : copies) {
            String path = copied.relativize(copy).toString().replace('\\', '/');
            if (Files.isDirectory(copy)) {
                deleteIfEmpty(copy);
            } else if (!path.endsWith(".class") && !isForHosts(folder, path)) {
                Files.delete(copy);
            }
        }
    }

    private static boolean isForHosts(RulebookFolder folder, String path) {
        return FOR_HOSTS.stream().anyMatch(path::endsWith)
                && !path.equals(Review.FILE)
                && !path.equals(RuleKind.FILE)
                && !folder.searchNames().contains(path)
                && Files.exists(folder.root().resolve(path));
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        boolean empty;
        try (Stream<Path> files = Files.list(folder)) {
            empty = files.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }
}
