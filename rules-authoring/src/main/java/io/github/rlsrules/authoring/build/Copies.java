package io.github.rlsrules.authoring.build;

import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Maven has copied of a rulebook to the compiled classes, and no host should carry: what only proves the rules (cases, words under
 * test, accepted survivors of mutation testing, pages of topics), and rules of files that are gone.
 */
final class Copies {
    private static final List<String> FOR_AUTHORS = List.of(
            ".cases.yaml", ".words.yaml", "wording.yaml", ".survivors.yaml", "kinds.tsv", "search-names.tsv", ".md");

    private Copies() {}

    /** @param copied the rulebook's folder among the compiled classes */
    static void thin(RulebookFolder folder, Path copied) throws IOException {
        Set<String> rules = folder.drlFiles().stream().map(DrlFile::path).collect(Collectors.toSet());
        List<Path> copies;
        try (Stream<Path> files = Files.isDirectory(copied) ? Files.walk(copied) : Stream.empty()) {
            copies = files.toList();
        }
        for (Path copy : copies) {
            String path = copied.relativize(copy).toString().replace('\\', '/');
            if (FOR_AUTHORS.stream().anyMatch(path::endsWith) || path.endsWith(".drl") && !rules.contains(path)) {
                Files.delete(copy);
            }
        }
    }
}
