package io.github.rlsrules.examples.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file on the class path as a path, whether it lies in a folder or in a jar; to be read until it is closed. */
record Resource(Path path, @Nullable FileSystem jar) implements AutoCloseable {

    static Resource of(String name) throws IOException {
        URL found = Resource.class.getResource(name);
        if (found == null) {
            throw new IOException("this program lacks " + name);
        }
        URI uri = uri(found);
        if (!uri.getScheme().equals("jar")) {
            return new Resource(Path.of(uri), null);
        }
        try {
            FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
            return new Resource(jar.getPath(name), jar);
        } catch (FileSystemAlreadyExistsException e) { // whoever opened it closes it
            return new Resource(FileSystems.getFileSystem(uri).getPath(name), null);
        }
    }

    /** What lies beside it; the folder itself if the name is empty. */
    Path sibling(String name) {
        return path.resolveSibling(name);
    }

    private static URI uri(URL found) throws IOException {
        try {
            return found.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("cannot read " + found, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
