package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * One object assesses patients for as long as anybody likes, on two threads, and remembers nobody. Alone: the heap is one, and
 * what another test holds meanwhile would be counted as remembered here.
 */
@Isolated
class ManyPatientsTest {
    /** A million of them in a profile: {@code -Pmany}. */
    private static final int PATIENTS = Integer.getInteger("many.patients", 4_000);

    private static final int THREADS = 2;
    private static final int ROUNDS = 4;
    /** One of so many is assessed anew by an object that has seen nobody. */
    private static final int SAMPLED = 500;

    private static final long MOST_BYTES_MORE = 8L << 20;

    private final RlsRules rules = RlsRules.standard();

    @Test
    void theHeapStaysFlatAndEachIsAssessedAsIfThereHadBeenNobodyBefore() throws Exception {
        List<RandomPatients> drawn = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            drawn.add(new RandomPatients(4712 + thread));
        }
        List<Long> heap = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Future<Integer>> sampled = new ArrayList<>();
                for (RandomPatients patients : drawn) {
                    sampled.add(threads.submit(() -> assess(patients, PATIENTS / THREADS / ROUNDS)));
                }
                for (Future<Integer> one : sampled) {
                    assertThat(one.get()).isPositive();
                }
                heap.add(used());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(heap.get(ROUNDS - 1))
                .as("bytes after each round: %s", heap)
                .isLessThan(heap.get(0) + MOST_BYTES_MORE);
    }

    /** How many of them were assessed anew. */
    private int assess(RandomPatients patients, int many) {
        int sampled = 0;
        for (int i = 0; i < many; i++) {
            RlsPatient patient = patients.possible();
            Assessment<RlsOutcome> assessment = rules.assess(patient, RandomPatients.AS_OF);
            assertThat(assessment.isComplete()).isTrue();
            if (i % SAMPLED == 0) {
                sampled++;
                assertThat(assessment.receipt())
                        .isEqualTo(RlsRules.standard()
                                .assess(patient, RandomPatients.AS_OF)
                                .receipt());
            }
        }
        return sampled;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
