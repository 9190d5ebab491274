package io.github.rlsrules.authoring.drl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Puts compiled rules into a folder of classes, as the Drools plugin does in a build. */
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
}
