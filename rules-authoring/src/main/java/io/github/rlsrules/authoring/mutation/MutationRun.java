package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.mutation.MutantResult.Fate;
import io.github.rlsrules.drools.RuleVariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compiles and judges mutants, many at a time on every processor. */
final class MutationRun {
    /** Enough that the compiler's start does not count, few enough that one wrong mutant does not cost much. */
    private static final int BATCH = 150;

    private final MutantCompiler compiler;
    private final MutantJudge judge;

    MutationRun(RulebookUnderTest<?> underTest, MutantJudge judge) {
        this.compiler = new MutantCompiler(
                underTest.folder().drlFiles(), underTest.patientType().getClassLoader());
        this.judge = judge;
    }

    List<MutantResult> of(List<Mutant> mutants) {
        int threads = Runtime.getRuntime().availableProcessors();
        int batch = Math.min(BATCH, Math.max(1, (mutants.size() + threads - 1) / threads));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (MutationProgress progress = new MutationProgress(mutants.size())) {
            List<Future<List<MutantResult>>> batches = new ArrayList<>();
            for (int from = 0; from < mutants.size(); from += batch) {
                List<Mutant> some = mutants.subList(from, Math.min(from + batch, mutants.size()));
                batches.add(pool.submit(() -> ofBatch(some, progress)));
            }
            List<MutantResult> results = new ArrayList<>();
            for (Future<List<MutantResult>> done : batches) {
                results.addAll(done.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("mutation testing failed: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<MutantResult> ofBatch(List<Mutant> mutants, MutationProgress progress) {
        Map<Mutant, RuleVariants> compiled = compiler.compile(mutants);
        List<MutantResult> results = new ArrayList<>();
        for (Mutant mutant : mutants) {
            RuleVariants variants = compiled.get(mutant);
            Fate fate = variants == null ? Fate.REFUSED : judge.judge(mutant, variants);
            results.add(new MutantResult(mutant, fate));
            progress.done(1);
        }
        return results;
    }
}
