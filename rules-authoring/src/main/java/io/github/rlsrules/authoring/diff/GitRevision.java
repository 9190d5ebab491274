package io.github.rlsrules.authoring.diff;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Rulebook;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The files of a rulebook at a revision, in a folder that is deleted at the end. */
final class GitRevision implements AutoCloseable {
    private static final String RESOURCES = "src/main/resources/";

    private final Path temporary;
    /** Relative to the repository. */
    private final String folder;

    private GitRevision(Path temporary, String folder) {
        this.temporary = temporary;
        this.folder = folder;
    }

    static GitRevision of(RulebookFolder now, String revision) {
        Path root = now.root().toAbsolutePath();
        git(
                root,
                "there is no revision " + revision,
                "rev-parse",
                "--verify",
                "--end-of-options",
                revision + "^{commit}");
        String folder = git(root, root + " is in no git repository", "rev-parse", "--show-prefix")
                .strip();
        GitRevision git = new GitRevision(temporaryFolder(), folder);
        git.extract(root, revision, folder, true);
        git.extract(root, revision, git.javaFolder(), false);
        return git;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("rulebook");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where Maven keeps the Java classes of the rulebook's package. */
    private String javaFolder() {
        return folder.replace(RESOURCES, "src/main/java/");
    }

    Path folder() {
        return temporary.resolve(folder);
    }

    private void extract(Path root, String revision, String path, boolean needed) {
        String tree = git(root, "cannot list " + path, "ls-tree", "--full-tree", "--name-only", revision, path);
        if (tree.isBlank()) {
            if (needed) {
                throw new IllegalArgumentException("revision " + revision + " has no " + path);
            }
            return;
        }
        Path zip = temporary.resolve("files.zip");
        Path top = Path.of(
                git(root, "no repository", "rev-parse", "--show-toplevel").strip());
        git(top, "cannot read " + path, "archive", "--format=zip", "-o", zip.toString(), revision, "--", path);
        unzip(zip);
    }

    private void unzip(Path zip) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = temporary.resolve(entry.getName()).normalize();
                if (!file.startsWith(temporary)) {
                    throw new IllegalArgumentException(entry.getName() + " lies outside of its archive");
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Today's classes, but those of the rulebook's own package as they were. */
    ClassLoader classes(Class<?> patientType) {
        ClassLoader today = patientType.getClassLoader();
        List<String> sources = javaSources();
        if (sources.isEmpty()) {
            return today;
        }
        try {
            Path classes = Files.createTempDirectory("rulebook-classes");
            compile(sources, classes, patientType);
            deleteAtTheEnd(classes); // the rulebook may still load some of them
            return new OwnClassesFirst(List.of(classes), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAtTheEnd(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(
                    file -> file.toFile().deleteOnExit()); // folders before what is in them: the last is deleted first
        }
    }

    private List<String> javaSources() {
        Path java = temporary.resolve(javaFolder());
        if (!Files.isDirectory(java)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(java)) {
            return files.map(Path::toString).filter(f -> f.endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(List<String> sources, Path classes, Class<?> patientType) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                place(patientType) + File.pathSeparator + place(Rulebook.class));
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean good = compiler.getTask(
                            errors, files, null, options, null, files.getJavaFileObjectsFromStrings(sources))
                    .call();
            if (!good) {
                throw new IllegalArgumentException("it does not compile against today's classes:\n" + errors);
            }
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String git(Path in, String failure, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", in.toString()));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IllegalArgumentException(failure + "; git says: " + answer.strip());
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalArgumentException(failure + ": git cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while git was running", e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
