package io.github.rlsrules.examples.cli;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Given;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file, or standard input where its name is {@code -}. */
record Input(String name) {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    /** The patient in this file. */
    Given<RlsPatient> patient() throws IOException {
        try (InputStream in = open()) {
            return READER.given(in);
        }
    }

    /** The patient on one line of this file. */
    static Given<RlsPatient> patient(byte[] line) {
        return READER.given(line);
    }

    InputStream open() throws IOException {
        if (name.equals("-")) {
            return new BufferedInputStream(System.in);
        }
        Path path = Path.of(name);
        if (!Files.isRegularFile(path)) {
            throw new FileNotFoundException(name + ": there is no such file");
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    /** How many bytes there are; negative if that cannot be known. */
    long size() throws IOException {
        return name.equals("-") ? -1 : Files.size(Path.of(name));
    }
}
