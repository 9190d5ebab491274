package io.github.rlsrules.examples.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A server for tests, on whatever port is free, on a day that stays. */
final class Example {
    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private Example() {}

    static Settings settings() {
        return settings(new Settings.Limits(
                1024 * 1024, 1000, 16, Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(5)));
    }

    static Settings settings(Settings.Limits limits) {
        return new Settings(
                "127.0.0.1",
                0,
                null,
                Map.of(),
                Set.of("https://ehr.example"),
                false,
                List.of("Ambulance: 112"),
                limits,
                DAY);
    }
}
