package io.github.rlsrules.examples.server;

import io.javalin.http.Context;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** What every request passes before it is answered. */
final class Entrance {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String ENTERED = "entered";

    private final Settings settings;
    private final Throttle throttle;
    private final Semaphore room;

    Entrance(Settings settings) {
        this.settings = settings;
        this.throttle = new Throttle(settings.limits().perSecond());
        this.room = new Semaphore(settings.limits().atOnce());
    }

    void enter(Context call) {
        call.header("X-Content-Type-Options", "nosniff");
        call.header("Referrer-Policy", "no-referrer");
        call.header("Cache-Control", "no-store");
        if (settings.isLoopback() && !LOOPBACK.contains(withoutPort(String.valueOf(call.host())))) {
            throw new Refusal(421, "this is for this machine only"); // a foreign name that leads here is a trick
        }
        if (!throttle.lets(call.ip(), System.nanoTime())) {
            call.header("Retry-After", "1");
            throw new Refusal(429, "too many requests; wait a second");
        }
        if (!room.tryAcquire()) {
            call.header("Retry-After", "1");
            throw new Refusal(503, "too much at once; wait a second");
        }
        call.attribute(ENTERED, true);
    }

    void leave(Context call) {
        if (call.attribute(ENTERED) != null) {
            room.release();
        }
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d*$", "");
    }
}
