package io.github.rlsrules.authoring.check;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Brings the tables of a rulebook, such as a register of medicines, to where the facts read them, as the build would: else an edited one
 * would be seen only after the next build. To be called before any fact is made. Rules are not brought: they are compiled from their folder.
 */
final class EditedRegisters {
    private EditedRegisters() {}

    static void bringTo(ClassLoader loader, RulebookFolder folder) {
        for (String file : folder.files(".tsv")) {
            URL there = loader.getResource(folder.setting("package").replace('.', '/') + "/" + file);
            if (there != null && there.getProtocol().equals("file")) {
                bring(folder.root().resolve(file), URI.create(there.toString()));
            }
        }
    }

    private static void bring(Path edited, URI built) {
        try {
            byte[] now = Files.readAllBytes(edited);
            if (!Arrays.equals(now, Files.readAllBytes(Path.of(built)))) {
                Files.write(Path.of(built), now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot bring " + edited + " to the class path", e);
        }
    }
}
