package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The hash of the Java code on which a verdict depends: the kit, the runtime, and the host's facts and outcomes. */
final class CodeHash {
    private CodeHash() {}

    /** Classes that Drools makes of rules lie in the rules' package and are left out: each rule counts by its text. */
    static String of(RulebookUnderTest<?> underTest) {
        String rules = underTest.folder().setting("package").replace('.', '/');
        MessageDigest digest = sha256();
        for (Class<?> type : List.of(CodeHash.class, Rulebook.class, FactsReader.class, underTest.patientType())) {
            add(location(type), rules, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(Objects.requireNonNull(
                            type.getProtectionDomain().getCodeSource().getLocation())
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " has no place", e);
        }
    }

    private static void add(Path place, String rules, MessageDigest digest) {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> counts(place.relativize(f).toString().replace('\\', '/'), rules))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }

    private static boolean counts(String file, String rules) {
        boolean generated =
                file.startsWith(rules + "/") && file.substring(rules.length()).matches(".*[0-9a-fA-F]{32}.*");
        return file.isEmpty() || file.endsWith(".class") && !generated;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
