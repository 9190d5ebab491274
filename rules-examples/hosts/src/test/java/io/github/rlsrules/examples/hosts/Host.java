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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A host after it was built and run: what it has printed, and what it carries. */
record Host(String name, String printed) {
    private static final Path BUILT = Path.of("target/hosts");
    private static final String LOG = "build.log";
    private static final String OURS = "io.github.rlsrules";
    private static final Pattern RUN = Pattern.compile("BUILD SUCCESS");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]+");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern IN_TREE =
            Pattern.compile("\\[INFO\\] ((?:[| ]  )*[+\\\\]- )([\\w.-]+):([\\w.-]+):jar:");

    static List<Host> all() throws IOException {
        List<Host> hosts = new ArrayList<>();
        try (Stream<Path> folders = Files.list(BUILT)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve(LOG))) {
                    hosts.add(named(folder.getFileName().toString()));
                }
            }
        }
        assertThat(hosts).isNotEmpty();
        return hosts;
    }

    static Host named(String name) throws IOException {
        Path log = BUILT.resolve(name).resolve(LOG);
        String printed = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        return new Host(name, HASH.matcher(printed).replaceAll("HASH"));
    }

    Path file(String path) {
        return BUILT.resolve(name).resolve(path);
    }

    long runs() {
        return RUN.matcher(printed).results().count();
    }

    /** What is beyond ASCII is printed as the encoding of a terminal lets it. */
    long timesPrinted(String text) {
        String pattern = BEYOND_ASCII.splitAsStream(text).map(Pattern::quote).collect(Collectors.joining("[^\\w\\s]+"));
        return Pattern.compile(pattern).matcher(printed).results().count();
    }

    Set<String> jars() {
        return IN_TREE.matcher(printed).results().map(line -> line.group(3)).collect(Collectors.toSet());
    }

    /** Our jars and what stands below them: none that the host has asked for by itself. */
    Set<String> jarsThatComeWithOurs() {
        Set<String> jars = new TreeSet<>();
        int ours = Integer.MAX_VALUE;
        for (MatchResult line : IN_TREE.matcher(printed).results().toList()) {
            int deep = line.group(1).length();
            if (deep <= ours) {
                ours = line.group(2).equals(OURS) ? deep : Integer.MAX_VALUE;
            }
            if (deep >= ours) {
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
