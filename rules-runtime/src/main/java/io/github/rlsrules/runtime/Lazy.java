package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out when it is first asked for, and once, however many threads ask. It is extended where others would take a
 * lambda: the first lambda of a fresh JVM costs it more than to load the rulebook.
 */
abstract class Lazy<T> {
    private volatile @Nullable T known;

    abstract T make();

    final T get() {
        T done = known;
        if (done == null) {
            synchronized (this) {
                done = known;
                if (done == null) {
                    done = make();
                    known = done;
                }
            }
        }
        return done;
    }
}
