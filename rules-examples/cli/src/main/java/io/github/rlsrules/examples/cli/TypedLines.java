package io.github.rlsrules.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What somebody types, a line at a time. Nobody types a line that is very long: of such a one nothing is kept. */
final class TypedLines {
    /** Room for the names of many medicines. */
    private static final int LONGEST = 2_000;

    private final BufferedReader in;

    TypedLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** A line; empty if it was too long. */
    record Line(Optional<String> text) {}

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
            c = in.read();
        }
        return Optional.of(new Line(
                line.length() > LONGEST
                        ? Optional.empty()
                        : Optional.of(line.toString().strip())));
    }
}
