package io.github.rlsrules.authoring.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.diff.BehaviourDiff.Change;
import io.github.rlsrules.authoring.diff.BehaviourDiff.Example;
import io.github.rlsrules.authoring.diff.BehaviourDiff.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Asks two versions about one patient after the other. Keeps a few examples of each difference, and no other patient. */
public final class VersionPair {
    private static final int EXAMPLES = 3;
    /** Patients that differ can be the same once they are reduced, so a few more are kept. */
    private static final int CANDIDATES = 6;

    private final RulebookVersion before;
    private final RulebookVersion after;

    VersionPair(RulebookVersion before, RulebookVersion after) {
        this.before = before;
        this.after = after;
    }

    /** What is known of one kind of difference so far. */
    private static final class Tally {
        private final Difference first;
        private final List<JsonNode> candidates = new ArrayList<>();
        private long count;

        Tally(Difference first) {
            this.first = first;
        }

        void add(JsonNode patient) {
            count++;
            if (candidates.size() < CANDIDATES) {
                candidates.add(patient);
            }
        }
    }

    /**
     * Compares the versions over patients.
     *
     * @param patients in the host's notation
     */
    public BehaviourDiff over(Stream<? extends JsonNode> patients, LocalDate asOf) {
        Map<String, Tally> tallies = new TreeMap<>();
        long[] count = {0};
        patients.forEach(patient -> {
            count[0]++;
            for (Difference difference : differences(patient, asOf)) {
                tallies.computeIfAbsent(difference.rule() + " " + difference.kind(), key -> new Tally(difference))
                        .add(patient);
            }
        });
        List<Change> changes = tallies.values().stream()
                .map(tally -> change(tally, asOf))
                .sorted(Comparator.comparing(Change::rule).thenComparing(Change::kind))
                .toList();
        return new BehaviourDiff(before.name(), after.name(), asOf, count[0], changes);
    }

    private List<Difference> differences(JsonNode patient, LocalDate asOf) {
        String json = patient.toString();
        return Difference.between(before.assess(json, asOf), after.assess(json, asOf));
    }

    private Change change(Tally tally, LocalDate asOf) {
        String rule = tally.first.rule();
        Kind kind = tally.first.kind();
        List<Example> examples = new ArrayList<>();
        for (JsonNode candidate : tally.candidates) {
            Predicate<JsonNode> differs = patient ->
                    differences(patient, asOf).stream().anyMatch(d -> d.rule().equals(rule) && d.kind() == kind);
            JsonNode least = Reduction.of(candidate, differs);
            if (examples.size() < EXAMPLES
                    && examples.stream().noneMatch(e -> e.facts().equals(least))) {
                differences(least, asOf).stream()
                        .filter(d -> d.rule().equals(rule) && d.kind() == kind)
                        .forEach(d -> examples.add(new Example(least, d.before(), d.after())));
            }
        }
        return new Change(rule, tally.first.title(), kind, tally.count, examples);
    }
}
