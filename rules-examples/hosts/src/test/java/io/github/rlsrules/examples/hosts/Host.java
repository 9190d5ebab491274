package io.github.rlsrules.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A host after it was built and run: what it printed, and what it carries. */
record Host(String name, String log) {
    private static final Path BUILT = Path.of("target/hosts");
    private static final Pattern RUN = Pattern.compile("BUILD SUCCESS");
    private static final Pattern IN_TREE = Pattern.compile("\\[INFO\\] ((?:[| ]  )*[+\\\\]- )([\\w.-]+):([\\w.-]+):jar:");

    static List<Host> all() throws IOException {
        try (Stream<Path> folders = Files.list(BUILT)) {
            List<Host> hosts = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                hosts.add(named(folder.getFileName().toString()));
            }
            assertThat(hosts).isNotEmpty();
            return hosts;
        }
    }

    static Host named(String name) throws IOException {
        Path log = BUILT.resolve(name).resolve("build.log");
        return new Host(name, new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1));
    }

    Path file(String path) {
        return BUILT.resolve(name).resolve(path);
    }

    long runs() {
        return RUN.matcher(log).results().count();
    }

    long timesPrinted(String text) {
        return Pattern.compile(text, Pattern.LITERAL).matcher(log).results().count();
    }

    /** The jars that came because of ours, among them ours: without those that the host has asked for by itself. */
    Set<String> broughtByOurs() {
        Set<String> jars = new TreeSet<>();
        int below = Integer.MAX_VALUE;
        Matcher line = IN_TREE.matcher(log);
        while (line.find()) {
            int depth = line.group(1).length();
            if (depth <= below) {
                below = line.group(2).equals("io.github.rlsrules") ? depth : Integer.MAX_VALUE;
            }
            if (depth >= below) {
                jars.add(line.group(3));
            }
        }
        return jars;
    }

    @Override
    public String toString() {
        return name;
    }
}
