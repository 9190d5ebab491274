package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who follows a guide, word for word, with an empty folder and an empty local repository. What this build has made comes from a
 * repository of files that it has staged; all else as for anybody, from what was downloaded before or from Maven Central.
 */
final class Stranger {
    private static final String OURS = "staged";

    private final Path home;
    private final Path local;
    private Path folder;
    private String printed = "";

    /** @param name of the guide */
    Stranger(String name) throws IOException {
        home = Path.of("target/stranger").toAbsolutePath().resolve(name);
        local = home.resolve("repository");
        folder = home.resolve("work");
        empty();
        Files.createDirectories(folder);
        Files.writeString(home.resolve("settings.xml"), settings());
        Path mvn = Files.createDirectories(home.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, """
                #!/bin/sh
                exec "%s/bin/mvn" -ntp -s "%s" -Dmaven.repo.local="%s" "$@"
                """.formatted(System.getProperty("maven.home"), home.resolve("settings.xml"), local));
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    private void empty() throws IOException {
        if (Files.exists(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String settings() {
        String repositories = repository(OURS, System.getProperty("repository.staged"))
                + repository("downloaded", System.getProperty("repository.local"));
        return """
                <settings>
                  <profiles>
                    <profile>
                      <id>files</id>
                      <repositories>%s</repositories>
                      <pluginRepositories>%s</pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>files</activeProfile></activeProfiles>
                </settings>
                """.formatted(repositories, repositories.replace("repository>", "pluginRepository>"));
    }

    private static String repository(String id, String folder) {
        return "<repository><id>" + id + "</id><url>" + Path.of(folder).toUri()
                + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases></repository>";
    }

    /** Does all that a guide says, and finds all that it shows. */
    void follow(Path guide) throws IOException, InterruptedException {
        for (Transcript.Step step : Transcript.of(guide)) {
            if (step instanceof Transcript.Run run) {
                run(run);
            } else if (step instanceof Transcript.Write write) {
                write(write);
            } else if (step instanceof Transcript.Printed shown) {
                shown.lines().forEach(line -> assertThat(printed).contains(line));
            }
        }
    }

    private void write(Transcript.Write write) throws IOException {
        Path file = folder.resolve(write.path());
        Files.createDirectories(file.getParent());
        String before = write.append() ? Files.readString(file) + "\n" : "";
        Files.writeString(file, before + write.text());
    }

    /** Runs commands where those before have ended, and goes on where these end. */
    private void run(Transcript.Run run) throws IOException, InterruptedException {
        Path where = home.resolve("where");
        String script = "set -e\ntrap 'pwd > \"" + where + "\"' EXIT\n" + run.commands();
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment()
                .merge("PATH", home.resolve("bin").toString(), (path, ours) -> ours + File.pathSeparator + path);
        Process process = shell.start();
        printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = process.waitFor();
        assertThat(end != 0).as(run.commands() + printed).isEqualTo(run.fails());
        folder = Path.of(Files.readString(where).strip());
    }

    /** The names of the files in a folder. */
    List<String> files(String path) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(path))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** Fails if an artifact of ours came from anywhere but the staged repository, or none came. */
    void requireOursAsStaged() throws IOException {
        List<Path> told;
        try (Stream<Path> files = Files.walk(local.resolve("io/github/rlsrules"))) {
            told = files.filter(file -> file.endsWith("_remote.repositories")).toList();
        }
        assertThat(told).isNotEmpty();
        for (Path file : told) {
            String sources = Files.readAllLines(file).stream()
                    .filter(line -> line.contains(">"))
                    .collect(Collectors.joining("\n"));
            assertThat(sources).as(file.toString()).contains(">" + OURS + "=").doesNotContain(">downloaded=");
        }
    }
}
