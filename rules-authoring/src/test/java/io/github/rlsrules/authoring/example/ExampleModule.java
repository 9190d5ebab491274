package io.github.rlsrules.authoring.example;

import io.github.rlsrules.authoring.RulebookModule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A module whose resources hold a rulebook, as a build finds it after Java is compiled and resources are copied. */
public final class ExampleModule {
    private ExampleModule() {}

    /** Copies the resources, as Maven does, and hands out a loader that has seen nothing yet. */
    public static RulebookModule at(Path resources, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = classes.resolve(resources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return again(resources, classes);
    }

    /** The same between two builds: what was edited since is not copied yet. */
    public static RulebookModule again(Path resources, Path classes) throws IOException {
        return RulebookModule.in(
                resources,
                classes,
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ExampleModule.class.getClassLoader()));
    }
}
