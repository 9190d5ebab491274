package io.github.rlsrules.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Reads what a {@link BinaryWriter} wrote. */
final class BinaryReader {
    private final ByteBuffer data;
    private final Strings strings;

    /** The table of strings; each is made when it is asked for. */
    private static final class Strings {
        private final int[] starts;
        private final ByteBuffer bytes;
        private final AtomicReferenceArray<String> made;

        Strings(BinaryReader table) {
            this.starts = table.numbers();
            this.bytes = table.data.slice();
            this.made = new AtomicReferenceArray<>(starts.length);
        }

        String get(int index) {
            String known = made.get(index);
            if (known == null) {
                byte[] one = new byte[starts[index + 1] - starts[index]];
                bytes.get(starts[index], one);
                known = new String(one, StandardCharsets.UTF_8);
                made.set(index, known);
            }
            return known;
        }
    }

    private BinaryReader(ByteBuffer data, Strings strings) {
        this.data = data;
        this.strings = strings;
    }

    @SuppressWarnings("NullAway") // a table of strings holds no strings of a table
    static BinaryReader of(byte[] bytes, byte[] table) {
        return new BinaryReader(ByteBuffer.wrap(bytes), new Strings(new BinaryReader(ByteBuffer.wrap(table), null)));
    }

    /** A reader of the same bytes from there on. */
    BinaryReader at(int position) {
        return new BinaryReader(data.duplicate().position(position), strings);
    }

    int number() {
        return data.getInt();
    }

    int[] numbers() {
        int[] values = new int[number()];
        data.asIntBuffer().get(values);
        data.position(data.position() + values.length * Integer.BYTES);
        return values;
    }

    long[] longs() {
        long[] values = new long[number()];
        data.asLongBuffer().get(values);
        data.position(data.position() + values.length * Long.BYTES);
        return values;
    }

    double[] doubles() {
        double[] values = new double[number()];
        data.asDoubleBuffer().get(values);
        data.position(data.position() + values.length * Double.BYTES);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[number()];
        data.get(values);
        return values;
    }

    /** A part of its own; this one goes on behind it. */
    BinaryReader part() {
        int length = number();
        ByteBuffer part = data.slice(data.position(), length);
        data.position(data.position() + length);
        return new BinaryReader(part, strings);
    }

    String string() {
        return strings.get(number());
    }
}
