package io.github.rlsrules.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes, one at a time; of a line that is too long only so much is kept as to know that it is. */
final class Lines {
    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream in;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private long bytesRead;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line that is not blank; false if there is none. */
    boolean next() throws IOException {
        do {
            if (!read()) {
                return false;
            }
            number++;
        } while (isBlank());
        return true;
    }

    private boolean read() throws IOException {
        if (tooLong) {
            line = new ByteArrayOutputStream(); // gives the memory back
        }
        line.reset();
        tooLong = false;
        int next = in.read();
        boolean any = next >= 0;
        while (next >= 0 && next != '\n') {
            bytesRead++;
            if (line.size() < LONGEST) {
                line.write(next);
            } else {
                tooLong = true;
            }
            next = in.read();
        }
        bytesRead++;
        return any;
    }

    private boolean isBlank() {
        return !tooLong
                && line.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
    }

    byte[] line() {
        return line.toByteArray();
    }

    /** The number of the line, the first being 1. */
    long number() {
        return number;
    }

    long bytesRead() {
        return bytesRead;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
