package io.github.rlsrules.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Follows the guide to a rulebook of one's own, word for word, from an empty folder and an empty local repository. What this build has made
 * comes from a repository of files that it has staged; all else as for anybody, from what was downloaded before or from Maven Central.
 */
class OwnRulebookIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path HOME = TARGET.resolve("stranger");
    private static final Path LOCAL = HOME.resolve("repository");

    private static Path folder = HOME.resolve("work");
    private static String printed = "";

    @BeforeAll
    static void moveIn() throws IOException {
        if (Files.exists(HOME)) {
            try (Stream<Path> files = Files.walk(HOME)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(HOME.resolve("settings.xml"), settings());
        Path mvn = Files.createDirectories(HOME.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, """
                #!/bin/sh
                exec "%s/bin/mvn" -ntp -s "%s" -Dmaven.repo.local="%s" "$@"
                """.formatted(System.getProperty("maven.home"), HOME.resolve("settings.xml"), LOCAL));
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    private static String settings() {
        String repositories = repository("staged", System.getProperty("repository.staged"))
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

    @Test
    void theGuideLeadsToAGreenBuildWithAPageForEachRule() throws Exception {
        for (Transcript.Step step : Transcript.of(Path.of("../docs/own-rulebook.md"))) {
            if (step instanceof Transcript.Run run) {
                run(run);
            } else if (step instanceof Transcript.Write write) {
                write(write);
            } else if (step instanceof Transcript.Printed lines) {
                for (String line : lines.lines()) {
                    assertThat(printed).contains(line);
                }
            }
        }
        assertThat(rulePages())
                .containsExactly(
                        "BP-CLINIC-ONLY.html",
                        "BP-CONFIRM.html",
                        "BP-HIGH-BOTH.html",
                        "BP-PREGNANT.html",
                        "BP-VERY-HIGH-SYMPTOMS.html",
                        "BP-VERY-HIGH.html");
        assertThat(reposOf("rules-runtime")).contains(">staged=");
        assertThat(reposOf("rules-maven-plugin")).contains(">staged=");
    }

    private List<String> rulePages() throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("target/rulebook-site/rules"))) {
            return pages.map(page -> String.valueOf(page.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** From which repository the local one has an artifact of ours. */
    private static String reposOf(String artifact) throws IOException {
        try (Stream<Path> files = Files.walk(LOCAL.resolve("io/github/rlsrules").resolve(artifact))) {
            Path told = files.filter(file -> file.endsWith("_remote.repositories"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(told);
        }
    }

    private static void write(Transcript.Write write) throws IOException {
        Path file = folder.resolve(write.path());
        Files.createDirectories(file.getParent());
        String before = write.append() ? Files.readString(file) + "\n" : "";
        Files.writeString(file, before + write.text());
    }

    /** Runs commands where those before have ended, and goes on where these end. */
    private static void run(Transcript.Run run) throws Exception {
        Path where = HOME.resolve("where");
        String script = "set -e\ntrap 'pwd > \"" + where + "\"' EXIT\n" + run.commands();
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment()
                .merge("PATH", HOME.resolve("bin").toString(), (path, ours) -> ours + File.pathSeparator + path);
        Process process = shell.start();
        printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = process.waitFor();
        assertThat(end != 0).as(run.commands() + printed).isEqualTo(run.fails());
        folder = Path.of(Files.readString(where).strip());
    }
}
