package io.github.rlsrules.authoring.build;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Maven has copied of a rulebook to the compiled classes. Rules, texts and tables of facts stay, as long as they stand in the folder; what
 * only proves the rules, who reviewed them, and whatever else lies there, no host should carry.
 */
final class Copies {
    private static final List<String> FOR_HOSTS = List.of(".drl", ".properties", ".tsv");
    private static final Set<String> FOR_AUTHORS = Set.of("kinds.tsv", "search-names.tsv", "reviews.tsv");

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
            } else if (!path.endsWith(".class")
                    && !(isForHosts(path) && Files.exists(folder.root().resolve(path)))) {
                Files.delete(copy);
            }
        }
    }

    private static boolean isForHosts(String path) {
        return FOR_HOSTS.stream().anyMatch(path::endsWith)
                && !FOR_AUTHORS.contains(path.substring(path.lastIndexOf('/') + 1));
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
