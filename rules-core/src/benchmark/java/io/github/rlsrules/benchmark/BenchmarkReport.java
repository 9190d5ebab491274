package io.github.rlsrules.benchmark;

import io.github.rlsrules.RlsRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs everything in one go, each way of running beside naive Drools, and writes the table. */
public final class BenchmarkReport {
    private static final String NAIVE = "naiveDrools";
    private static final int COLD_STARTS = 7;
    private static final Map<String, String> NAMES = Map.of(
            "outcomesOnly",
            "outcomes only",
            "withStatuses",
            "statuses of all rules, both evaluators",
            "withExplanations",
            "the same, and the whole document with reasons, questions and texts",
            NAIVE,
            "naive Drools: outcomes only");

    private BenchmarkReport() {}

    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> one = run(1);
        Collection<RunResult> two = run(2);
        StringBuilder table = new StringBuilder();
        int rules = RlsRules.standardRulebook().rules().size();
        table.append("| ")
                .append(rules)
                .append(
                        " rules, the example patients | 1 thread | against naive | bytes | 2 threads | against naive |\n");
        table.append("|---|--:|--:|--:|--:|--:|\n");
        for (String benchmark : List.of("outcomesOnly", "withStatuses", "withExplanations", NAIVE)) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f /s | %.1f x | %,.0f | %,.0f /s | %.1f x |%n",
                    NAMES.get(benchmark),
                    score(one, benchmark),
                    score(one, benchmark) / score(one, NAIVE),
                    bytes(one, benchmark),
                    score(two, benchmark),
                    score(two, benchmark) / score(two, NAIVE)));
        }
        table.append("\n| cold start to the first result | CPU | against naive | wall clock |\n|---|--:|--:|--:|\n");
        List<Long> libraryCpu = new ArrayList<>();
        List<Long> libraryWall = new ArrayList<>();
        List<Long> naiveCpu = new ArrayList<>();
        List<Long> naiveWall = new ArrayList<>();
        for (int i = 0; i < COLD_STARTS; i++) { // in turns, so that a noisy minute hurts both
            coldStart(ColdStart.Library.class, leanClassPath(), libraryCpu, libraryWall);
            coldStart(ColdStart.Naive.class, System.getProperty("java.class.path"), naiveCpu, naiveWall);
        }
        table.append(String.format(
                Locale.ROOT,
                "| this library | %d ms | %.2f x | %d ms |%n",
                median(libraryCpu),
                (double) median(libraryCpu) / median(naiveCpu),
                median(libraryWall)));
        table.append(String.format(
                Locale.ROOT, "| naive Drools | %d ms | 1 x | %d ms |%n", median(naiveCpu), median(naiveWall)));
        System.out.println(table);
        Files.writeString(Path.of("target/benchmark.md"), table);
    }

    private static Collection<RunResult> run(int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(AssessmentBenchmark.class.getName())
                        .threads(threads)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private static double score(Collection<RunResult> results, String benchmark) {
        return result(results, benchmark).getPrimaryResult().getScore();
    }

    private static double bytes(Collection<RunResult> results, String benchmark) {
        return new TreeMap<>(result(results, benchmark).getSecondaryResults())
                .entrySet().stream()
                        .filter(e -> e.getKey().endsWith("gc.alloc.rate.norm"))
                        .findFirst()
                        .orElseThrow()
                        .getValue()
                        .getScore();
    }

    private static RunResult result(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static String leanClassPath() throws IOException {
        return String.join(
                System.getProperty("path.separator"),
                Files.readString(Path.of("target/runtime.classpath")).strip(),
                "target/classes",
                "target/test-classes");
    }

    /** Notes the CPU and wall-clock milliseconds of one fresh JVM. */
    private static void coldStart(Class<?> main, String classPath, List<Long> cpu, List<Long> wall)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String[] times =
                new String(process.getInputStream().readAllBytes()).strip().split("\\s+");
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main + " failed");
        }
        cpu.add(Long.parseLong(times[times.length - 2]));
        wall.add(Long.parseLong(times[times.length - 1]));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
