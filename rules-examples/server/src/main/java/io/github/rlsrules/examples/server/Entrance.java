package io.github.rlsrules.examples.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** What every request passes before it is answered. */
final class Entrance {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String ENTERED = "entered";

    private final Settings settings;
    private final Trust trust;
    private final Throttle throttle;
    private final Semaphore room;

    Entrance(Settings settings) {
        this.settings = settings;
        this.trust = new Trust(settings.trusted(), settings.clock());
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
        allowOrigin(call);
        if (!throttle.lets(call.ip(), System.nanoTime())) {
            call.header("Retry-After", "1");
            throw new Refusal(429, "too many requests; wait a second");
        }
        if (call.method().equals(HandlerType.OPTIONS)) {
            call.status(204).skipRemainingHandlers();
            return;
        }
        if (isAboutPatients(call) && !isTrusted()) {
            trust.check(call.header("Authorization"), address(call));
        }
        if (!room.tryAcquire()) {
            call.header("Retry-After", "1");
            throw new Refusal(503, "too much at once; wait a second");
        }
        call.attribute(ENTERED, true);
    }

    /** Whoever listens to this machine alone need not ask who calls, unless he wants to. */
    private boolean isTrusted() {
        return settings.isLoopback() && settings.trusted().isEmpty();
    }

    private static boolean isAboutPatients(Context call) {
        return call.method().equals(HandlerType.POST)
                && (call.path().startsWith(CdsHooks.PATH) || FhirOperations.isFor(call.path()));
    }

    private String address(Context call) {
        String url = settings.url();
        return (url == null ? "http://" + call.host() : url.replaceFirst("/+$", "")) + call.path();
    }

    /** What services there are, any page may know; to ask them, only those of known sites. */
    private void allowOrigin(Context call) {
        String origin = call.header("Origin");
        boolean isKnown = origin != null && settings.origins().contains(origin);
        if (isKnown || (origin != null && call.path().equals(CdsHooks.PATH))) {
            call.header("Access-Control-Allow-Origin", isKnown ? origin : "*");
            call.header("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            call.header("Access-Control-Allow-Headers", "Authorization, Content-Type");
            call.header("Access-Control-Max-Age", "3600");
            call.header("Vary", "Origin");
        }
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
