package io.github.rlsrules.authoring.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * The classes that Drools makes of the DRL, thousands of small ones, each compiled with line numbers of a source that nobody has. A
 * host carries them in its jar, so these go.
 */
final class ModelClasses {
    private ModelClasses() {}

    static void strip(Path folder) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(folder)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            byte[] given = Files.readAllBytes(file);
            ClassWriter stripped = new ClassWriter(0);
            new ClassReader(given).accept(stripped, ClassReader.SKIP_DEBUG);
            byte[] less = stripped.toByteArray();
            if (less.length < given.length) {
                Files.write(file, less);
            }
        }
    }
}
