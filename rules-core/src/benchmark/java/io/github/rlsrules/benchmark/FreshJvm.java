package io.github.rlsrules.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts Java programs and tells what the whole process cost from its birth to its death. */
record FreshJvm(Path home) {

    /** In seconds; CPU is that of the user and of the system. */
    record Cost(double cpu, double wall) {
        /** The median of each. */
        static Cost median(List<Cost> all) {
            return new Cost(
                    BenchmarkReport.median(all.stream().map(Cost::cpu).toList()),
                    BenchmarkReport.median(all.stream().map(Cost::wall).toList()));
        }

        /** What more of the same costs: so many times what this costs more than less does. */
        Cost beyond(Cost less, double times) {
            return new Cost(less.cpu + times * (cpu - less.cpu), less.wall + times * (wall - less.wall));
        }
    }

    static FreshJvm running() {
        return new FreshJvm(Path.of(System.getProperty("java.home")));
    }

    /** Runs to the end; what it writes is thrown away. */
    Cost run(String... arguments) throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        List<String> command = new ArrayList<>(List.of( // of what POSIX has, only this tells milliseconds
                "bash",
                "-c",
                "TIMEFORMAT='%3U %3S %3R'; { time \"$@\" 2>/dev/null >/dev/null; } 2>\"$0\"",
                times.toString()));
        command.add(home.resolve("bin/java").toString());
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        String[] seconds = Files.readString(times).strip().split("\\s+");
        Files.delete(times);
        if (code > 2) { // the command line tells by 1 and 2 that some patients were refused
            throw new IllegalStateException(String.join(" ", arguments) + " failed: " + code);
        }
        return new Cost(
                Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]), Double.parseDouble(seconds[2]));
    }

    /** What it writes. */
    String output(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    /** How many classes a program loads, and how many of them the archive of the JDK does not have. */
    int[] classes(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-Xlog:class+load"));
        all.addAll(List.of(arguments));
        List<String> loads = output(all.toArray(String[]::new))
                .lines()
                .filter(line -> line.contains(" source: "))
                .toList();
        int fromArchive = (int) loads.stream()
                .filter(line -> line.contains("shared objects file"))
                .count();
        return new int[] {loads.size(), loads.size() - fromArchive};
    }

    String version() throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll(".*\"(.*)\".*", "$1"))
                    .findFirst()
                    .orElse("?");
        }
    }
}
