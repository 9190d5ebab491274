package io.github.rlsrules.authoring;

import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook in the module of a build that makes an artifact of it. Two settings of its {@code rulebook.properties} say what stands
 * around it: {@code patient}, the record type that holds all facts about a patient, and, if it is to stand beside another rulebook,
 * {@code beside}, the folder of that one on the class path.
 */
public final class RulebookModule {
    private static final String BESIDE = "beside";

    private final RulebookFolder folder;
    private final Path classes;
    private final String onClassPath;
    private final ClassLoader loader;
    private @Nullable Rulebook beside;

    private RulebookModule(RulebookFolder folder, Path classes, String onClassPath, ClassLoader loader) {
        this.folder = folder;
        this.classes = classes;
        this.onClassPath = onClassPath;
        this.loader = loader;
    }

    /**
     * The only rulebook of a module.
     *
     * @param resources the folder of the module's resources
     * @param classes the folder of its compiled classes
     * @param loader where its classes and those that they need are found
     * @throws IllegalArgumentException if there is none, or more than one
     */
    public static RulebookModule in(Path resources, Path classes, ClassLoader loader) {
        List<Path> found = rulebooks(resources);
        if (found.size() != 1) {
            throw new IllegalArgumentException(resources + " holds " + (found.isEmpty() ? "no" : "more than one")
                    + " rulebook, a folder with " + RulebookFolder.SETTINGS
                    + (found.isEmpty() ? "" : ": " + found + "; keep each in a module of its own"));
        }
        String onClassPath = resources.relativize(found.get(0)).toString().replace('\\', '/');
        return new RulebookModule(RulebookFolder.at(found.get(0)), classes, onClassPath, loader);
    }

    /** Whether there is a rulebook below the resources of a module. */
    public static boolean isIn(Path resources) {
        return !rulebooks(resources).isEmpty();
    }

    private static List<Path> rulebooks(Path resources) {
        if (!Files.isDirectory(resources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(file -> file.endsWith(RulebookFolder.SETTINGS))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + resources, e);
        }
    }

    /** The rulebook as it is written. */
    public RulebookFolder folder() {
        return folder;
    }

    /** The folder of the module's compiled classes. */
    public Path classes() {
        return classes;
    }

    /** The rulebook's folder on the class path. */
    public String onClassPath() {
        return onClassPath;
    }

    /** Where the module's classes and those that they need are found. */
    public ClassLoader loader() {
        return loader;
    }

    /**
     * The record type that holds all facts about a patient.
     *
     * @throws IllegalArgumentException if the rulebook does not name it, or there is no such class
     */
    public Class<?> patientType() {
        String name = folder.setting("patient");
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    folder.placeOfKey(RulebookFolder.SETTINGS, "patient") + ": there is no class " + name
                            + "; compile the module first, or correct it",
                    e);
        }
    }

    /** The rulebook beside which this one stands. */
    public Optional<Rulebook> beside() {
        if (beside == null && folder.hasSetting(BESIDE)) {
            beside = Rulebook.load(loader, folder.setting(BESIDE));
        }
        return Optional.ofNullable(beside);
    }

    /** The rules beside which its own stand. */
    public List<RuleInfo> others() {
        return beside().map(Rulebook::rules).orElse(List.of());
    }

    /**
     * The rulebook as it was built, with the one beside which it stands.
     *
     * @throws IllegalStateException if it was not built yet
     */
    public Rulebook built() {
        requireBuilt();
        return beside().map(other -> other.with(loader, onClassPath))
                .orElseGet(() -> Rulebook.load(loader, onClassPath));
    }

    /** @throws IllegalStateException if it was not built yet */
    public void requireBuilt() {
        if (loader.getResource(onClassPath + "/rulebook.index") == null) {
            throw new IllegalStateException(
                    "the rulebook " + folder.setting("id") + " was not built yet: run mvn compile first");
        }
    }

    /**
     * The rulebook as its files stand now: what was edited since the build is compiled in memory.
     *
     * @throws io.github.rlsrules.authoring.drl.DrlErrors with every error of the compiler, file and line
     */
    public Rulebook latest() {
        requireBuilt();
        return folder.hasSetting(BESIDE)
                ? RulebookCompiler.recompile(folder, folder.drlFiles(), built(), loader)
                : RulebookCompiler.latest(folder, loader, this::built);
    }

    /** The rulebook as its files stand now, with all that a check of it needs. */
    public RulebookUnderTest<?> underTest() {
        return RulebookUnderTest.of(folder, latest(), patientType());
    }
}
