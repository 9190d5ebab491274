package io.github.rlsrules.authoring.drl;

import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A rulebook whose folder has been edited since the build, with only the edited DRL files compiled: a matter of seconds. */
final class EditedRules {
    private final RulebookFolder folder;
    private final ClassLoader loader;

    /** @param loader where the files are found as they were built */
    EditedRules(RulebookFolder folder, ClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /**
     * The rulebook as its folder stands.
     *
     * @param built loads the rulebook that was built, which takes as long as the compiler does, so it goes on meanwhile
     * @throws IllegalArgumentException with every error of the compiler, file and line
     */
    Rulebook compile(Supplier<Rulebook> built) {
        refuseDuplicates();
        CompletableFuture<Rulebook> loading = CompletableFuture.supplyAsync(built);
        boolean all = !builtDefaults().equals(folder.defaultValues());
        List<DrlFile> edited = folder.drlFiles().stream()
                .filter(file -> all || !isAsBuilt(file.path()))
                .toList();
        Map<String, byte[]> compiled = edited.isEmpty() ? Map.of() : RulebookCompiler.compiled(edited, loader);
        Rulebook earlier = join(loading);
        if (earlier.id().sha256().equals(folder.sha256())) {
            return earlier;
        }
        return Rulebook.load(
                RulebookCompiler.inMemory(folder, compiled, loader), RulebookCompiler.ON_CLASS_PATH, earlier);
    }

    /** Of two rules of one id, one would take the place of the other in silence. */
    private void refuseDuplicates() {
        folder.repeated().forEach(rule -> {
            throw new DrlErrors(List.of(new DrlFile.Line(
                    rule.id() + " also stands at " + folder.places().get(rule.id()), rule.place())));
        });
    }

    private static Rulebook join(CompletableFuture<Rulebook> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What the rules of the build were told that they leave out. */
    private Map<String, String> builtDefaults() {
        return built(RulebookFolder.SETTINGS)
                .map(RulebookFolder::defaultValuesIn)
                .orElse(Map.of());
    }

    /** Whether a file is on the class path as it is in the folder. */
    private boolean isAsBuilt(String path) {
        return built(path).filter(folder.read(path)::equals).isPresent();
    }

    /** A file as it is on the class path. */
    private Optional<String> built(String path) {
        String resource = folder.setting("package").replace('.', '/') + "/" + path;
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
