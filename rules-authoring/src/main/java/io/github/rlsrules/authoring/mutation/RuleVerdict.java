package io.github.rlsrules.authoring.mutation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rlsrules.authoring.mutation.MutantResult.Fate;
import java.io.IOException;
import java.util.List;

/**
 * How the mutants of one rule ended.
 *
 * @param hash of all that it depends on
 * @param survived the keys of those that nothing noticed
 */
public record RuleVerdict(String rule, String hash, int killed, int refused, List<String> survived) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /**
     * Reads what a run of {@link MutationTesting} has written.
     *
     * @param verdicts one JSON object a line
     * @throws IllegalArgumentException if it is something else
     */
    public static List<RuleVerdict> readAll(String verdicts) {
        try (MappingIterator<RuleVerdict> lines =
                JSON.readerFor(RuleVerdict.class).readValues(verdicts)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new IllegalArgumentException("these are no verdicts on mutants: " + e.getMessage(), e);
        }
    }

    /** How many were tried. */
    public int all() {
        return killed + refused + survived.size();
    }

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
