package io.github.rlsrules.runtime;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for, and once, however many threads ask. */
final class Lazy<T> {
    private final Supplier<T> work;
    private volatile @Nullable T known;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        T done = known;
        if (done == null) {
            synchronized (this) {
                done = known;
                if (done == null) {
                    done = work.get();
                    known = done;
                }
            }
        }
        return done;
    }
}
