package io.github.rlsrules.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes, a bufferful at a time; of a line that is too long nothing is kept but that it is. */
final class Lines {
    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[32 * 1024];
    private int begin;
    /** Where the line ends; behind what is in the buffer if its end is not. */
    private int end;

    private int filled;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private long bytesRead;
    private boolean tooLong;
    private boolean blank;

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
            } else if (!blank) {
                lines.add(new Line(number, line.toByteArray()));
            }
        }
        return lines;
    }

    /** Whether there is a line that can be read without waiting. */
    private boolean isOneAtHand() {
        return end < filled;
    }

    /** Finds where the line ends that begins here. */
    private void begin(int at) {
        int newline = at;
        while (newline < filled && buffer[newline] != '\n') {
            newline++;
        }
        begin = at;
        end = newline;
    }

    private boolean read() throws IOException {
        if (line.size() > buffer.length) {
            line = new ByteArrayOutputStream(); // gives the memory back
        }
        line.reset();
        tooLong = false;
        blank = true;
        boolean any = false;
        while (fill()) {
            any = true;
            keep(end - begin);
            blank = blank && isBlank();
            bytesRead += end - begin;
            if (end < filled) {
                bytesRead++;
                begin(end + 1);
                return true;
            }
            begin = end;
        }
        return any;
    }

    /** Whether there is something in the buffer that has not been read. */
    private boolean fill() throws IOException {
        if (begin == filled) {
            filled = Math.max(in.read(buffer), 0);
            begin(0);
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

    /** Whether nothing stands between here and the end. */
    private boolean isBlank() {
        int at = begin;
        while (at < end && Character.isWhitespace(buffer[at])) {
            at++;
        }
        return at == end;
    }

    long bytesRead() {
        return bytesRead;
    }
}
