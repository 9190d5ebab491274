package io.github.rlsrules.examples.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lets each caller in so often a second, over some time, and three times as often at once. */
final class Throttle {
    private static final int BURST = 3;
    private static final int MOST_CALLERS = 10_000;

    private final double perNano;
    private final double most;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    private static final class Bucket {
        double left;
        long filled;
    }

    Throttle(int perSecond) {
        this.perNano = perSecond / 1e9;
        this.most = (double) perSecond * BURST;
    }

    /** @param now in nanoseconds, of a clock that never goes back */
    synchronized boolean lets(String caller, long now) {
        Bucket bucket = buckets.computeIfAbsent(caller, c -> {
            Bucket full = new Bucket();
            full.left = most;
            full.filled = now;
            return full;
        });
        bucket.left = Math.min(most, bucket.left + (now - bucket.filled) * perNano);
        bucket.filled = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }
}
