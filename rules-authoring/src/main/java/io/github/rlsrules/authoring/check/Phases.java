package io.github.rlsrules.authoring.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long each part of a command took, so that an author knows what to wait for. */
final class Phases {
    private static final double NANOS = 1e9;

    private final Map<String, Long> nanos = new LinkedHashMap<>();

    <T> T time(String phase, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        nanos.merge(phase, System.nanoTime() - begin, Long::sum);
        return result;
    }

    @Override
    public String toString() {
        return nanos.entrySet().stream()
                .map(phase -> String.format(Locale.ROOT, "%s %.1f s", phase.getKey(), phase.getValue() / NANOS))
                .collect(Collectors.joining(", "));
    }
}
