package io.github.rlsrules.benchmark;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.Detail;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One patient after the other, from what the host gave to what it gets. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessmentBenchmark {

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Shared {
        private RlsRules rules;
        private NaiveDrools naive;
        private List<Patient> patients;

        @Setup(Level.Trial)
        public void load() throws IOException {
            rules = RlsRules.standard();
            naive = new NaiveDrools();
            patients = Workload.patients();
        }
    }

    /** Which patient is next on a thread. */
    @State(Scope.Thread)
    public static class Next {
        private int index;

        Patient of(List<Patient> patients) {
            index = (index + 1) % patients.size();
            return patients.get(index);
        }
    }

    @Benchmark
    public Object outcomesOnly(Shared shared, Next next) {
        return shared.rules.findings(next.of(shared.patients), Workload.AS_OF);
    }

    @Benchmark
    public Object withStatuses(Shared shared, Next next) {
        return shared.rules.assess(next.of(shared.patients), Workload.AS_OF);
    }

    @Benchmark
    public Object withExplanations(Shared shared, Next next) {
        return AssessmentDocument.of(
                shared.rules.assess(next.of(shared.patients), Workload.AS_OF),
                shared.rules.rulebook(),
                Locale.ENGLISH,
                Detail.FULL);
    }

    @Benchmark
    public Object naiveDrools(Shared shared, Next next) {
        return shared.naive.assess(
                next.of(shared.patients).toFacts(Workload.AS_OF).records());
    }
}
