package io.github.rlsrules.authoring.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The classes below a folder. */
final class ClassFiles {
    private ClassFiles() {}

    /**
     * Writes each class again whose file ends like this.
     *
     * @param change of the bytes of a class; what it hands back as it was is not written
     */
    static void rewrite(Path folder, String ending, UnaryOperator<byte[]> change) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(folder)) {
            classes = files.filter(file -> file.toString().endsWith(ending)).toList();
        }
        for (Path file : classes) {
            byte[] given = Files.readAllBytes(file);
            byte[] changed = change.apply(given);
            if (changed != given) {
                Files.write(file, changed);
            }
        }
    }
}
