package io.github.rlsrules.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link BinaryWriter} wrote. */
final class BinaryReader {
    private final ByteBuffer data;
    private final @Nullable Strings strings;

    /** The table of strings; each is made when it is asked for. */
    private static final class Strings {
        private final int[] starts;
        private final ByteBuffer bytes;
        /** Immutable, so it does not matter which thread's stays. */
        private final @Nullable String[] made;

        Strings(BinaryReader table) {
            this.starts = table.numbers();
            this.bytes = table.data.slice();
            this.made = new String[starts.length];
        }

        String get(int index) {
            String known = made[index];
            if (known == null) {
                byte[] one = new byte[starts[index + 1] - starts[index]];
                bytes.get(starts[index], one);
                known = new String(one, StandardCharsets.UTF_8);
                made[index] = known;
            }
            return known;
        }
    }

    private BinaryReader(ByteBuffer data, @Nullable Strings strings) {
        this.data = data;
        this.strings = strings;
    }

    /** A reader of what holds no strings. */
    static BinaryReader of(byte[] bytes) {
        return new BinaryReader(ByteBuffer.wrap(bytes), null);
    }

    /** The next part, with the table of its strings behind it. */
    BinaryReader partWithTable() {
        BinaryReader part = part();
        return new BinaryReader(part.data, new Strings(part()));
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
        return Objects.requireNonNull(strings).get(number());
    }
}
