package io.github.rlsrules.authoring.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds classes and resources in its own folders and jars first, and only then where others find theirs. */
final class OwnClassesFirst extends URLClassLoader {
    private static final String AMBASSADOR = Ambassador.class.getName();

    OwnClassesFirst(List<Path> jarsAndFolders, ClassLoader parent) {
        super(jarsAndFolders.stream().map(OwnClassesFirst::url).toArray(URL[]::new), parent);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path + " cannot be read as a class path", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.equals(AMBASSADOR)) { // from the kit, but speaking for the classes in here
                byte[] bytes = ambassador();
                return defineClass(name, bytes, 0, bytes.length);
            }
            if (findResource(name.replace('.', '/') + ".class") == null) {
                return super.loadClass(name, resolve);
            }
            return findClass(name);
        }
    }

    private static byte[] ambassador() {
        try (InputStream in = Ambassador.class.getResourceAsStream("Ambassador.class")) {
            if (in == null) {
                throw new IllegalStateException("the kit's own classes cannot be read");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }
}
