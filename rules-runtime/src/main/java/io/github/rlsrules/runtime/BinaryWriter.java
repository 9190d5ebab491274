package io.github.rlsrules.runtime;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes numbers and strings one after the other; equal strings are written once, in a table of their own. */
final class BinaryWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(bytes);
    private final Map<String, Integer> strings;

    BinaryWriter() {
        this(new LinkedHashMap<>());
    }

    private BinaryWriter(Map<String, Integer> strings) {
        this.strings = strings;
    }

    /** Another one with the same table of strings. */
    BinaryWriter part() {
        return new BinaryWriter(strings);
    }

    int size() {
        return bytes.size();
    }

    BinaryWriter number(int value) {
        return write(() -> data.writeInt(value));
    }

    BinaryWriter longs(long[] values) {
        number(values.length);
        for (long value : values) {
            write(() -> data.writeLong(value));
        }
        return this;
    }

    BinaryWriter doubles(double[] values) {
        number(values.length);
        for (double value : values) {
            write(() -> data.writeDouble(value));
        }
        return this;
    }

    BinaryWriter numbers(int[] values) {
        number(values.length);
        for (int value : values) {
            number(value);
        }
        return this;
    }

    BinaryWriter bytes(byte[] values) {
        number(values.length);
        return write(() -> data.write(values));
    }

    BinaryWriter string(String value) {
        Integer known = strings.putIfAbsent(value, strings.size());
        return number(known == null ? strings.size() - 1 : known);
    }

    BinaryWriter part(BinaryWriter part) {
        return bytes(part.bytes.toByteArray());
    }

    /** A part that stands alone: all of it, and the table of its strings. */
    BinaryWriter partWithTable(BinaryWriter part) {
        return part(part).part(part.table());
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** The table of all strings written so far: where each begins, then all of them. */
    private BinaryWriter table() {
        List<byte[]> all = new ArrayList<>();
        int[] starts = new int[strings.size() + 1];
        for (String string : strings.keySet()) {
            byte[] one = string.getBytes(StandardCharsets.UTF_8);
            all.add(one);
            starts[all.size()] = starts[all.size() - 1] + one.length;
        }
        BinaryWriter table = new BinaryWriter();
        table.numbers(starts);
        all.forEach(one -> table.write(() -> table.data.write(one)));
        return table;
    }

    private interface Step {
        void run() throws IOException;
    }

    private BinaryWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
