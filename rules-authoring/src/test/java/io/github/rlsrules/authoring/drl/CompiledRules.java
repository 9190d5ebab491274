package io.github.rlsrules.authoring.drl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts compiled rules into a folder of classes, as a build does. */
public final class CompiledRules {
    private CompiledRules() {}

    public static void write(RulebookFolder folder, Path classes) throws IOException {
        Map<String, byte[]> files = RulebookCompiler.compiled(folder.drlFiles(), CompiledRules.class.getClassLoader());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = classes.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The models among them, by class name. */
    public static List<String> models(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            Path list =
                    files.filter(f -> f.endsWith("drools-model")).findFirst().orElseThrow();
            return Files.readAllLines(list).stream().skip(1).toList();
        }
    }
}
