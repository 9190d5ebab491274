package io.github.rlsrules.examples.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What whoever runs the server decides.
 *
 * @param host the address on which it listens
 * @param port the port; 0 for any that is free
 * @param url under which others know it; null for the address on which it listens
 * @param trusted the keys of each issuer of tokens, as files with a set of JSON Web Keys
 * @param origins of pages that may call it from a browser
 * @param page whether the page to try is served beyond this machine too
 * @param numbers for help at once, as people are to read them
 * @param limits how much of what it takes
 * @param clock that says which day it is
 */
record Settings(
        String host,
        int port,
        @Nullable String url,
        Map<String, Path> trusted,
        Set<String> origins,
        boolean page,
        List<String> numbers,
        Limits limits,
        Clock clock) {

    /**
     * How much.
     *
     * @param bytes of one request
     * @param perSecond requests of one address in a second, over some time; three times as many at once
     * @param atOnce requests that are worked on at the same time
     * @param silence how long a connection may say nothing
     * @param whole how long a request may take to come, and its answer to be taken
     * @param goodbye how long requests may take that are under way when it stops
     */
    record Limits(int bytes, int perSecond, int atOnce, Duration silence, Duration whole, Duration goodbye) {
        static final Limits STANDARD = new Limits(
                4 * 1024 * 1024, 50, 16, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(5));

        Limits perSecond(int other) {
            return new Limits(bytes, other, atOnce, silence, whole, goodbye);
        }
    }

    boolean isLoopback() {
        return Set.of("127.0.0.1", "::1", "localhost").contains(host);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
