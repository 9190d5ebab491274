package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A case as it is written: its components are the keys that a case may have. */
record CaseBody(
        String id,
        String name,
        @Nullable String patient,
        @Nullable ObjectNode facts,
        @Nullable LocalDate asOf,
        Expectation expect,
        @Nullable String skip,
        @Nullable Boolean only,
        @Nullable Boolean golden,
        @Nullable Boolean shows) {

    Marks marks() {
        return new Marks(Optional.ofNullable(skip), only != null, golden != null, shows != null);
    }

    /** What a case expects, as it is written. */
    record Expectation(
            @Nullable TreeSet<String> fired,
            @Nullable TreeSet<String> provisional,
            @Nullable TreeSet<String> notMet,
            @Nullable TreeMap<String, List<String>> undecided,
            @Nullable TreeMap<String, List<String>> suppressed,
            @Nullable List<String> invalid) {

        Expected toExpected() {
            return new Expected(
                    fired == null ? Set.of() : fired,
                    provisional == null ? Set.of() : provisional,
                    notMet == null ? Set.of() : notMet,
                    undecided == null ? Map.of() : undecided,
                    suppressed == null ? Map.of() : suppressed,
                    invalid == null ? List.of() : invalid);
        }
    }
}
