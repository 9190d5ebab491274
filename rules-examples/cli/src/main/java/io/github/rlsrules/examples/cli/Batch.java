package io.github.rlsrules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Assesses one patient a line: several threads answer, and the answers are written in the order of the lines. */
final class Batch {
    /** How many bufferfuls of lines a thread may be ahead: enough that none waits, and few, for they are held in memory. */
    private static final int AHEAD = 3;
    /** So many bytes are answered before more are read, so that no more than one such line is ever held in memory. */
    private static final int MUCH = 1024 * 1024;

    private final Answers answers;
    private final int threads;
    private final Deque<Future<Answers.Answer>> pending = new ArrayDeque<>();
    private Answers.Tally tally = Answers.Tally.NONE;

    Batch(Answers answers, int threads) {
        this.answers = answers;
        this.threads = threads;
    }

    int run(Input input, OutputStream out, PrintWriter err) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (InputStream in = input.open();
                ProgressBar progress = progress(input.size())) {
            Lines lines = new Lines(in);
            boolean more = true;
            while (more) {
                long before = lines.bytesRead();
                List<Lines.Line> some = lines.next();
                more = !some.isEmpty();
                pending.add(pool.submit(() -> answers.to(some)));
                boolean isMuch = lines.bytesRead() - before > MUCH;
                // Who waits for an answer before sending the next line gets it.
                boolean isAwaited = in.available() == 0;
                write(out, isMuch || isAwaited ? 0 : AHEAD * threads);
                progress.stepTo(lines.bytesRead());
            }
            write(out, 0);
        } finally {
            pool.shutdownNow();
        }
        err.println(tally);
        err.flush();
        return tally.exitCode();
    }

    /** Writes the oldest answers until no more than so many are pending. */
    private void write(OutputStream out, int mostPending) throws IOException {
        while (pending.size() > mostPending) {
            Answers.Answer answer = get(pending.remove());
            answer.text().writeTo(out);
            out.flush();
            tally = tally.and(answer.tally());
        }
    }

    private static Answers.Answer get(Future<Answers.Answer> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** Java tells only of both streams at once; where the answers go into a file, Linux tells of one. */
    private static boolean isErrorOnATerminal() {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
            return target.startsWith("/dev/pts") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null; // no such file system
        }
    }

    /** A bar on the terminal; nothing where standard error is none, or the size is unknown. */
    private static ProgressBar progress(long size) {
        boolean visible = size > 0 && isErrorOnATerminal();
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("assess")
                .setInitialMax(size)
                .setUnit(" MB", 1_000_000);
        return (visible ? builder : builder.setConsumer(new Silence())).build();
    }
}
