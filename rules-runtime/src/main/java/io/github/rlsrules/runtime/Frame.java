package io.github.rlsrules.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of summaries and letters that speak of no disease, for rulebooks that have none of their own. */
final class Frame {
    private static final Properties WORDS = read();

    private Frame() {}

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Frame.class.getResourceAsStream("frame.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of summaries", e);
        }
        return words;
    }

    static @Nullable String get(String key) {
        return WORDS.getProperty(key);
    }
}
