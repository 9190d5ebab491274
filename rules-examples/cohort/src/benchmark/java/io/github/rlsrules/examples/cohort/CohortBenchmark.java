package io.github.rlsrules.examples.cohort;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a population takes, beside DuckDB alone reading and writing the same columns, each in a process of its own and in turns; with twice as many people;
 * and killed in the middle. Read the ratios: machines differ.
 */
final class CohortBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final String HEAP = "-Xmx600m";

    private CohortBenchmark() {}

    /** What a process took. */
    private record Cost(double wall, double cpu, long peakMegabytes) {
        static Cost best(List<Cost> all) {
            return all.stream().min((a, b) -> Double.compare(a.wall, b.wall)).orElseThrow();
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("child")) {
            child(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        Path folder = Path.of(arguments[0]);
        int people = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        Path once = people(folder, people);
        Path twice = people(folder, 2 * people);
        List<Cost> ours = new ArrayList<>();
        List<Cost> alone = new ArrayList<>();
        Path out = folder.resolve("out");
        for (int round = 0; round < rounds; round++) {
            Staged.delete(out);
            ours.add(cost("assess", once, out));
            alone.add(cost("alone", once, out));
        }
        tell("%,d people, Parquet to Parquet%n%n| | wall clock | CPU | memory |%n|---|--:|--:|--:|", people);
        row("rls-cohort", Cost.best(ours));
        row("DuckDB alone, the same columns", Cost.best(alone));
        Path more = folder.resolve("out-twice");
        Staged.delete(more);
        Cost twiceAsMany = cost("assess", twice, more);
        row("rls-cohort, twice as many", twiceAsMany);
        tell(
                "%nrls-cohort against DuckDB alone: wall clock %.1f x, CPU %.1f x%ntwice as many people: wall clock %.2f x, CPU %.2f x",
                Cost.best(ours).wall / Cost.best(alone).wall,
                Cost.best(ours).cpu / Cost.best(alone).cpu,
                twiceAsMany.wall / Cost.best(ours).wall,
                twiceAsMany.cpu / Cost.best(ours).cpu);
        Path killed = folder.resolve("out-killed");
        Staged.delete(killed);
        int parts = killAndGoOn(once, killed);
        tell(
                "killed after %d parts, gone on: %d rows differ from those of the run that was not",
                parts, different(folder, out, killed));
    }

    private static void row(String name, Cost cost) {
        tell("| %s | %.1f s | %.1f s | %d MB |", name, cost.wall, cost.cpu, cost.peakMegabytes);
    }

    private static void tell(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    private static Path people(Path folder, int people) {
        Path tables = folder.resolve("people-" + people);
        if (!Files.exists(tables)) {
            new MadeUpPeople(tables, AS_OF, 1, Source.Format.PARQUET).write(people);
        }
        return tables;
    }

    private static ProcessBuilder process(String what, Path tables, Path out) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CohortBenchmark.class.getName(),
                        "child",
                        what,
                        tables.toString(),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static Cost cost(String what, Path tables, Path out) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = process(what, tables, out).start();
        String[] told =
                new String(process.getInputStream().readAllBytes()).strip().split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed");
        }
        return new Cost((System.nanoTime() - begin) / 1e9, Double.parseDouble(told[0]), Long.parseLong(told[1]));
    }

    private static void child(String[] arguments) throws IOException {
        Path tables = Path.of(arguments[1]);
        Path out = Path.of(arguments[2]);
        if (arguments[0].equals("assess")) {
            RlsCohort.run(
                    "assess", tables.toString(), "--out", out.toString(), "--as-of", AS_OF.toString(), "--no-report");
        } else {
            alone(tables, out);
        }
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        tell("%.2f %d", system.getProcessCpuTime() / 1e9, Long.parseLong(peak) / 1024);
    }

    /** Reads every column of every table, and writes again what came out. */
    private static void alone(Path tables, Path out) throws IOException {
        Path copies = out.resolveSibling("alone");
        Staged.delete(copies);
        Files.createDirectories(copies);
        try (Duck duck = Duck.open(copies.resolve("spill"), "800MB")) {
            Layout layout = Layout.of(tables, duck, Set.of(), false);
            for (Source source : layout.sources().values()) {
                duck.run("SELECT bit_xor(hash(COLUMNS(*))) FROM (" + layout.select(source.table()) + ")");
            }
            for (Results.Kind kind : Results.Kind.values()) {
                duck.run("COPY (SELECT * FROM " + new Results(out).all(kind) + ") TO "
                        + Duck.text(copies.resolve(kind.folder() + ".parquet").toString())
                        + " (FORMAT parquet, COMPRESSION snappy)");
            }
        }
    }

    /** Returns how many parts were done when it was killed. */
    private static int killAndGoOn(Path tables, Path out) throws IOException, InterruptedException {
        Process process = process("assess", tables, out).start();
        Path receipts = out.resolve(Results.Kind.RECEIPTS.folder());
        int done = 0;
        while (process.isAlive() && done < 7) {
            Thread.sleep(50);
            try (var files = Files.exists(receipts) ? Files.list(receipts) : java.util.stream.Stream.<Path>of()) {
                done = (int) files.filter(file -> file.toString().endsWith(".parquet"))
                        .count();
            }
        }
        process.destroyForcibly().waitFor();
        cost("assess", tables, out);
        return done;
    }

    private static long different(Path folder, Path out, Path other) {
        long different = 0;
        try (Duck duck = Duck.open(folder.resolve("spill"), "4GB")) {
            for (Results.Kind kind : Results.Kind.values()) {
                String one = "SELECT * FROM " + new Results(out).all(kind);
                String two = "SELECT * FROM " + new Results(other).all(kind);
                different += duck.number("SELECT count(*) FROM ((" + one + ") EXCEPT ALL (" + two + "))")
                        + duck.number("SELECT count(*) FROM ((" + two + ") EXCEPT ALL (" + one + "))");
            }
        }
        return different;
    }
}
