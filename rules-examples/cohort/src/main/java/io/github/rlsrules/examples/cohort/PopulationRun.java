package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.examples.cohort.Results.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;

/** Assesses everybody of a folder of tables; goes on where it was interrupted. */
final class PopulationRun {
    /** Beside the results while they are made. */
    private static final String STAGED = ".staged";

    private static final String SPILL = ".spill";
    /** What is told of rows that were lost before anybody was assessed stands in a part of its own. */
    private static final int LOST = 99_999;

    private final Settings settings;
    private final RlsRules rules;
    private final PrintWriter err;

    PopulationRun(Settings settings, RlsRules rules, PrintWriter err) {
        this.settings = settings;
        this.rules = rules;
        this.err = err;
    }

    /**
     * What to do.
     *
     * @param in the folder with the tables
     * @param out the folder for the results
     * @param asOf the date for which everybody is assessed
     * @param threads how many parts at a time
     * @param memory what DuckDB may use
     * @param ignored columns that are known not to be read
     * @param withoutUnreadable go on without files that cannot be read
     * @param fresh begin anew
     */
    record Settings(
            Path in,
            Path out,
            LocalDate asOf,
            int threads,
            String memory,
            Set<String> ignored,
            boolean withoutUnreadable,
            boolean fresh) {}

    void run() {
        createOut();
        try (FileChannel channel = FileChannel.open(
                        settings.out.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel);
                Duck duck = Duck.open(settings.out.resolve(SPILL), settings.memory)) {
            if (!lock.isValid()) {
                throw new TablesException(settings.out + " cannot be locked");
            }
            run(duck);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Staged.delete(settings.out.resolve(SPILL));
        }
    }

    private void createOut() {
        Path inside = settings.in.toAbsolutePath().normalize();
        if (settings.out.toAbsolutePath().normalize().startsWith(inside)) {
            throw new TablesException("results do not go into the folder of the tables: " + settings.out);
        }
        try {
            Files.createDirectories(settings.out);
        } catch (IOException e) {
            throw new UncheckedIOException(settings.out + " cannot be made", e);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new TablesException("another run is writing to " + settings.out);
        }
        return lock;
    }

    private void run(Duck duck) {
        Layout layout = Layout.of(settings.in, duck, settings.ignored, settings.withoutUnreadable);
        long people;
        try {
            people = people(layout, duck);
        } catch (TablesException e) { // a file of people ends too early
            layout = layout.withoutBroken(duck, settings.withoutUnreadable);
            people = people(layout, duck);
        }
        int parts = Staged.parts(people, rows(layout, duck));
        RunRecord record = RunRecord.of(layout, rules.rulebook(), settings.asOf, people, parts);
        if (!isToDo(record)) {
            Staged.delete(settings.out.resolve(STAGED)); // if it was interrupted at the very end
            err.println(settings.out + " is finished already; --fresh would begin anew");
            return;
        }
        record.write(settings.out, false);
        Staged staged = new Staged(settings.out.resolve(STAGED), parts);
        shuffle(layout, staged, duck);
        staged.passedOver().forEach(file -> err.println("passed over: " + file));
        Results results = new Results(settings.out);
        results.describe(duck, rules.rulebook(), settings.asOf.toString());
        assess(duck, people, staged, results);
        writeLost(duck, staged, results);
        record.write(settings.out, true);
        staged.delete();
    }

    private static long people(Layout layout, Duck duck) {
        return duck.number("SELECT count(*) FROM (" + layout.select(Table.PERSON) + ")");
    }

    /** Of all tables; none if they cannot be counted, which is told when they are read. */
    private static long rows(Layout layout, Duck duck) {
        try {
            return layout.sources().keySet().stream()
                    .mapToLong(table -> duck.number("SELECT count(*) FROM (" + layout.select(table) + ")"))
                    .sum();
        } catch (TablesException e) {
            return 0;
        }
    }

    /** False if all has been done before. */
    private boolean isToDo(RunRecord record) {
        boolean isBegun = RunRecord.isIn(settings.out);
        if (isBegun && settings.fresh) {
            forget();
        } else if (isBegun) {
            List<String> differences = record.differences(settings.out);
            if (!differences.isEmpty()) {
                throw new TablesException(settings.out + " holds another run: " + String.join("; ", differences)
                        + "; or choose another folder, or say --fresh to begin anew");
            }
        } else if (isAnythingIn(settings.out)) {
            throw new TablesException(settings.out + " holds something else; choose an empty folder");
        }
        return !RunRecord.isFinished(settings.out);
    }

    private void shuffle(Layout layout, Staged staged, Duck duck) {
        try {
            if (!staged.isBegun()) {
                staged.passOver(layout.unreadable());
            }
            shuffleAll(layout, staged, duck);
        } catch (TablesException e) {
            Layout rest = layout.withoutBroken(duck, settings.withoutUnreadable); // tells which file it is
            if (rest.unreadable().equals(layout.unreadable())) {
                throw e;
            }
            staged.passOver(rest.unreadable());
            shuffleAll(rest, staged, duck);
        }
    }

    private static void shuffleAll(Layout layout, Staged staged, Duck duck) {
        try (ProgressBar progress = Bars.bar("shuffle", layout.sources().size())) {
            for (Source source : layout.sources().values()) {
                staged.shuffle(layout, source, duck);
                progress.step();
            }
        }
    }

    private void forget() {
        for (Kind kind : Kind.values()) {
            Staged.delete(settings.out.resolve(kind.folder()));
        }
        Staged.delete(settings.out.resolve(STAGED));
        Staged.delete(settings.out.resolve(PopulationReport.FILE)); // it tells of what is no longer there
        Staged.delete(settings.out.resolve("run.json"));
    }

    private static boolean isAnythingIn(Path folder) {
        try (var all = Files.list(folder)) {
            return all.anyMatch(file -> !file.getFileName().toString().startsWith("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assess(Duck duck, long people, Staged staged, Results results) {
        PersonAssessor assessor = new PersonAssessor(rules, settings.asOf);
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads);
        try (ProgressBar progress = Bars.bar("assess", people)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < settings.threads; i++) {
                all.add(pool.submit(() -> {
                    try (Duck own = duck.another()) {
                        for (int part = next.getAndIncrement(); part < staged.parts(); part = next.getAndIncrement()) {
                            if (!results.isDone(part)) {
                                new PartRun(own, staged, results, assessor, part).run(progress::step);
                            }
                        }
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TablesException("interrupted; the same command goes on");
        } finally {
            pool.shutdownNow();
        }
    }

    /** Lines and files of which nobody knows whose they are. */
    private void writeLost(Duck duck, Staged staged, Results results) {
        if (results.isDone(LOST)) {
            return;
        }
        results.create(duck, LOST);
        String into = "INSERT INTO " + Results.table(Kind.REJECTS, LOST) + " VALUES (NULL, ";
        for (Table table : Table.values()) {
            for (String lost : staged.lost(table)) {
                String[] cells = lost.split("\t", 3);
                duck.run(into + Duck.text(table.fileName()) + ", " + Duck.text(cells[0]) + ", " + Duck.text(cells[1])
                        + ", " + Duck.text(cells[2]) + ", false)");
            }
        }
        for (String file : staged.passedOver()) {
            duck.run(into + "NULL, NULL, 'UNREADABLE', " + Duck.text(file) + ", false)");
        }
        results.write(duck, LOST);
    }
}
