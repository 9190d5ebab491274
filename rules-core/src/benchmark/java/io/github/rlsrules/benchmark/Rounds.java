package io.github.rlsrules.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures several ways of doing the same in turns, in one process: a noisy minute hurts all of them, so their ratios hold. Counts
 * the CPU time of the thread, not the clock on the wall, and takes the median of all rounds.
 */
final class Rounds {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps the compiler from leaving out work whose result nobody reads. */
    private static volatile long sink;

    private final int rounds;
    private final long nanosEach;

    /** Something that is done to one of several patients; what it returns depends on all that it has worked out. */
    @FunctionalInterface
    interface Work {
        int on(int patient);
    }

    /** One way to do it. */
    record Way(String name, int patients, Work work) {}

    /** What one patient costs. */
    record Cost(double micros, double bytes) {}

    Rounds(int rounds, long millisEach) {
        this.rounds = rounds;
        this.nanosEach = millisEach * 1_000_000;
    }

    Map<Way, Cost> measure(List<Way> ways) {
        for (int i = 0; i < 2; i++) {
            ways.forEach(way -> run(way, 5 * nanosEach)); // so that all of it is compiled
        }
        Map<Way, Cost[]> costs = new LinkedHashMap<>();
        ways.forEach(way -> costs.put(way, new Cost[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (Way way : ways) {
                costs.get(way)[round] = run(way, nanosEach);
            }
        }
        Map<Way, Cost> medians = new LinkedHashMap<>();
        costs.forEach((way, all) -> medians.put(way, median(all)));
        return medians;
    }

    private static Cost run(Way way, long nanos) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long end = System.nanoTime() + nanos;
        long done = 0;
        long sum = 0;
        do {
            for (int patient = 0; patient < way.patients; patient++) {
                sum += way.work.on(patient);
            }
            done += way.patients;
        } while (System.nanoTime() < end);
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        sink += sum;
        return new Cost(cpu / 1e3 / done, (double) bytes / done);
    }

    private static Cost median(Cost[] costs) {
        double[] micros =
                Arrays.stream(costs).mapToDouble(Cost::micros).sorted().toArray();
        double[] bytes = Arrays.stream(costs).mapToDouble(Cost::bytes).sorted().toArray();
        return new Cost(micros[micros.length / 2], bytes[bytes.length / 2]);
    }
}
