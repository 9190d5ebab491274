package io.github.rlsrules.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Loads the classes of models out of the one file that holds them all. There are thousands of them, which only Drools asks for; each by
 * itself in a jar would make that twice as large, and slower to open for everybody.
 */
final class ModelLoader extends ClassLoader {
    /** Beside the index; a jar by its format. */
    static final String FILE = "rulebook.models";

    private final Map<String, byte[]> classes = new HashMap<>();

    private ModelLoader(ClassLoader parent, InputStream file) throws IOException {
        super(parent);
        ZipInputStream zip = new ZipInputStream(file);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            classes.put(entry.getName(), zip.readAllBytes());
        }
    }

    /** One over the file at a path; the parent itself where there is none, as with rules that were compiled in memory. */
    static ClassLoader over(ClassLoader parent, String path) {
        try (InputStream file = parent.getResourceAsStream(path)) {
            return file == null ? parent : new ModelLoader(parent, file);
        } catch (IOException e) {
            throw new RulebookException("cannot read " + path, e);
        }
    }

    /** Own classes first: what an earlier build has left on the class path is none of this rulebook. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
