package io.github.rlsrules.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Builds the commit against which everything is measured, once, from the repository in which the benchmark stands. */
final class FrozenBuild {
    /** The last one that assessed with Drools, and a second evaluator beside. */
    static final String COMMIT = "78fe558";

    private static final Path HOME = Path.of("target/frozen");

    private FrozenBuild() {}

    static FrozenBuild once() throws IOException, InterruptedException {
        FrozenBuild build = new FrozenBuild();
        if (!Files.exists(build.commandLine())) {
            Files.createDirectories(HOME);
            Path tar = Path.of("target/frozen.tar").toAbsolutePath();
            run(Path.of(".."), "git", "archive", "--format=tar", "--output=" + tar, COMMIT);
            run(HOME, "tar", "-xf", tar.toString());
            run(HOME, "sh", "mvnw", "-q", "-DskipTests", "-pl", "rules-examples/cli", "-am", "package");
        }
        return build;
    }

    private static void run(Path in, String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command)
                .directory(in.toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed in " + in);
        }
    }

    /** What a host had on its class path, and what reads JSON; without the libraries. */
    List<Path> jars() throws IOException {
        return List.of(jar("rules-runtime"), jar("rules-json"), jar("rules-core"));
    }

    private static Path jar(String module) throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve(module).resolve("target"))) {
            return files.filter(f -> f.getFileName().toString().matches(module + "-[\\d.]+(-alpha\\.\\d+)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of " + module + " in " + HOME));
        }
    }

    /** The folder of its rules as they were written. */
    Path rules() {
        return HOME.resolve("rules-core/src/main/resources/io/github/rlsrules/rulebook");
    }

    Path commandLine() {
        return HOME.resolve("rules-examples/cli/target/rls.jar");
    }
}
