package io.github.rlsrules.runtime;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Where the tests of this module log to: while something is watched everything is caught, else warnings are printed. */
public final class Logs implements SLF4JServiceProvider {
    private static final Object LOCK = new Object();
    private static @Nullable Level watched;
    private static StringBuilder caught = new StringBuilder();

    private final IMarkerFactory markers = new BasicMarkerFactory();

    /** All that is logged, at whatever level and by whomever, and all that is printed, while something runs. */
    static String of(Runnable action) {
        return of(Level.TRACE, action);
    }

    /** The same from a level upwards. */
    static String of(Level level, Runnable action) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            watch(level);
            action.run();
        } finally {
            watch(null);
            System.setOut(out);
            System.setErr(err);
        }
        synchronized (LOCK) {
            return caught + printed.toString(StandardCharsets.UTF_8);
        }
    }

    private static void watch(@Nullable Level level) {
        synchronized (LOCK) {
            watched = level;
            if (level != null) {
                caught = new StringBuilder();
            }
        }
    }

    private static boolean isEnabled(Level level) {
        synchronized (LOCK) {
            return level.toInt() >= (watched == null ? Level.WARN : watched).toInt();
        }
    }

    private static void log(Level level, String line, @Nullable Throwable thrown) {
        StringBuilder text = new StringBuilder(level + " " + line + "\n");
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            text.append(t).append('\n');
        }
        synchronized (LOCK) {
            if (watched == null) {
                System.err.print(text);
            } else {
                caught.append(text);
            }
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Sink::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // nothing to set up
    }

    private static final class Sink extends LegacyAbstractLogger implements Logger {
        private static final long serialVersionUID = 1L;

        Sink(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return isEnabled(Level.TRACE);
        }

        @Override
        public boolean isDebugEnabled() {
            return isEnabled(Level.DEBUG);
        }

        @Override
        public boolean isInfoEnabled() {
            return isEnabled(Level.INFO);
        }

        @Override
        public boolean isWarnEnabled() {
            return isEnabled(Level.WARN);
        }

        @Override
        public boolean isErrorEnabled() {
            return isEnabled(Level.ERROR);
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String pattern,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            log(level, name + " - " + MessageFormatter.basicArrayFormat(pattern, arguments), thrown);
        }
    }
}
