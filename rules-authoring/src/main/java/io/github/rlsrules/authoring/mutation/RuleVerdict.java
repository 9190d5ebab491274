package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.mutation.MutantResult.Fate;
import java.util.List;

/**
 * How the mutants of one rule ended.
 *
 * @param hash of all that it depends on
 * @param survived the keys of those that nothing noticed
 */
record RuleVerdict(String rule, String hash, int killed, int refused, List<String> survived) {

    static RuleVerdict of(String rule, String hash, List<MutantResult> results) {
        return new RuleVerdict(
                rule,
                hash,
                count(results, Fate.KILLED),
                count(results, Fate.REFUSED),
                results.stream()
                        .filter(r -> r.fate() == Fate.SURVIVED)
                        .map(r -> r.mutant().key())
                        .toList());
    }

    private static int count(List<MutantResult> results, Fate fate) {
        return (int) results.stream().filter(r -> r.fate() == fate).count();
    }
}
