package io.github.rlsrules.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes, one at a time; of a line that is too long only so much is kept as to know that it is. */
final class Lines {
    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int begin;
    private int filled;
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
        boolean any = false;
        while (fill()) {
            any = true;
            int end = begin;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(end - begin);
            bytesRead += end - begin;
            begin = end;
            if (end < filled) {
                begin++;
                bytesRead++;
                return true;
            }
        }
        return any;
    }

    /** Whether there is something in the buffer that has not been read. */
    private boolean fill() throws IOException {
        if (begin == filled) {
            begin = 0;
            filled = Math.max(in.read(buffer), 0);
        }
        return filled > 0;
    }

    private void keep(int length) {
        if (line.size() + length > LONGEST) {
            tooLong = true;
        } else {
            line.write(buffer, begin, length);
        }
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
