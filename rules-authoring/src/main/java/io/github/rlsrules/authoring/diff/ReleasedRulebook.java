package io.github.rlsrules.authoring.diff;

import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.jar.JarFile;

/** Loads a rulebook out of jars, apart from today's classes. */
final class ReleasedRulebook {
    private static final String INDEX = "/rulebook.index";

    private ReleasedRulebook() {}

    /** Somebody who speaks for it. The loader lives as long as the speaker. */
    @SuppressWarnings("unchecked") // what the ambassador declares
    static BiFunction<String, LocalDate, List<List<String>>> speaker(List<Path> jars, String patientType) {
        String folder = folderIn(jars.get(0));
        ClassLoader loader = new OwnClassesFirst(jars, ReleasedRulebook.class.getClassLoader());
        try {
            Class<?> runtime = loader.loadClass(Rulebook.class.getName());
            Object rulebook =
                    runtime.getMethod("load", ClassLoader.class, String.class).invoke(null, loader, folder);
            Constructor<?> constructor =
                    loader.loadClass(Ambassador.class.getName()).getDeclaredConstructor(runtime, Class.class);
            constructor.setAccessible(true);
            return (BiFunction<String, LocalDate, List<List<String>>>)
                    constructor.newInstance(rulebook, loader.loadClass(patientType));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(jars + " has no " + e.getMessage(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(jars + " does not load: " + e.getCause(), e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalArgumentException(
                    jars + " does not fit today's runtime: " + e
                            + "; add the jars of the runtime and the reader that it was released with",
                    e);
        }
    }

    private static String folderIn(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(INDEX))
                    .map(name -> name.substring(0, name.length() - INDEX.length()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(jar + " holds no rulebook"));
        } catch (IOException e) {
            throw new IllegalArgumentException(jar + " cannot be read: " + e.getMessage(), e);
        }
    }
}
