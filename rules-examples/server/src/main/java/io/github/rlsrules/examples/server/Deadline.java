package io.github.rlsrules.examples.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts off who takes too long to send a request or to take the answer. A byte now and then is no silence, and holds a thread as well as
 * silence does.
 */
final class Deadline extends Handler.Wrapper {
    private final Duration most;

    Deadline(Duration most) {
        this.most = most;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Watch watch = new Watch(
                request.getComponents().getScheduler(),
                request.getConnectionMetaData().getConnection());
        watch.begin(most);
        Request.addCompletionListener(request, failure -> watch.end());
        return super.handle(request, response, callback);
    }

    /** From the deadline on, whatever waits for the caller fails, as it would if he were silent. */
    private static final class Watch {
        private static final Duration AGAIN = Duration.ofMillis(200);

        private final Scheduler scheduler;
        private final Connection connection;
        private Scheduler.Task task = () -> false;
        private boolean hasEnded;

        Watch(Scheduler scheduler, Connection connection) {
            this.scheduler = scheduler;
            this.connection = connection;
        }

        synchronized void begin(Duration wait) {
            if (!hasEnded) {
                task = scheduler.schedule(this::expire, wait.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        synchronized void end() {
            hasEnded = true;
            task.cancel();
        }

        private void expire() {
            connection.onIdleExpired(new TimeoutException("too slow"));
            begin(AGAIN); // just now it may not have waited
        }
    }
}
