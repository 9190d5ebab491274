package io.github.rlsrules.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes, a bufferful at a time; of a line that is too long nothing is kept but that it is. */
final class Lines {
    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[32 * 1024];
    private int begin;
    private int filled;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private long bytesRead;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * A line that is not blank.
     *
     * @param number its number, the first being 1
     * @param bytes what stands in it; null if that is too long
     */
    record Line(long number, byte @Nullable [] bytes) {}

    /** The next lines: one, and those that came with its end; empty if there are none. */
    List<Line> next() throws IOException {
        List<Line> lines = new ArrayList<>();
        while ((lines.isEmpty() || isOneAtHand()) && read()) {
            number++;
            if (tooLong) {
                lines.add(new Line(number, null));
            } else if (!isBlank()) {
                lines.add(new Line(number, line.toByteArray()));
            }
        }
        return lines;
    }

    /** Whether there is a line that can be read without waiting. */
    private boolean isOneAtHand() {
        return end() < filled;
    }

    /** Where the line ends; behind what is in the buffer if its end is not. */
    private int end() {
        int end = begin;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean read() throws IOException {
        if (line.size() > buffer.length) {
            line = new ByteArrayOutputStream(); // gives the memory back
        }
        line.reset();
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = end();
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
        return line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    long bytesRead() {
        return bytesRead;
    }
}
