package io.github.rlsrules.benchmark;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Tells what a fresh JVM has spent until it has its first result. */
final class ColdStart {
    private ColdStart() {}

    /** Runs once and prints CPU milliseconds of the whole process so far, wall-clock milliseconds since it began. */
    static void report(Supplier<Object> first) {
        Object result = first.get();
        if (result == null) {
            throw new IllegalStateException("no result");
        }
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long wall = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(cpu + " " + wall);
    }

    /** This library, on the class path that a host has. */
    static final class Library {
        public static void main(String[] args) {
            report(() -> io.github.rlsrules.RlsRules.standard()
                    .assess(io.github.rlsrules.facts.Patient.builder().build(), java.time.LocalDate.of(2026, 11, 21))
                    .findings());
        }
    }

    /** Naive Drools. */
    static final class Naive {
        public static void main(String[] args) {
            report(() -> {
                try {
                    return new NaiveDrools()
                            .assess(io.github.rlsrules.facts.Patient.builder()
                                    .build()
                                    .toFacts(java.time.LocalDate.of(2026, 11, 21))
                                    .records());
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }
}
