package io.github.rlsrules.authoring.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Asks the host whether there can be such a patient; takes away what it refuses, and counts. */
final class HostCheck<P> {
    private static final int ROUNDS = 100;
    private static final Pattern LAST_STEP = Pattern.compile("(?:/([^/]+))$");

    private final FactsReader<P> reader;
    private final RulebookUnderTest.FactsOf<P> facts;
    private final LocalDate asOf;
    private long refused;

    HostCheck(RulebookUnderTest<P> underTest, LocalDate asOf) {
        this.reader = underTest.reader();
        this.facts = underTest.facts();
        this.asOf = asOf;
    }

    /** How many patients were refused so far. */
    long refused() {
        return refused;
    }

    boolean accepts(ObjectNode json) {
        try {
            read(json);
            return true;
        } catch (InvalidFactsException e) {
            return false;
        }
    }

    private CohortPatient<P> read(ObjectNode json) {
        P patient = reader.read(json);
        return new CohortPatient<>(json, patient, facts.of(patient, asOf));
    }

    /** The patient without what the host refuses; empty if something is refused that cannot be found. */
    Optional<CohortPatient<P>> repaired(ObjectNode json) {
        for (int i = 0; i < ROUNDS; i++) {
            try {
                return Optional.of(read(json));
            } catch (InvalidFactsException e) {
                refused++;
                if (!remove(json, e.problems())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Takes away what the problems name, the last first, so that the places of those before it stay what they are. */
    private static boolean remove(ObjectNode json, List<Problem> problems) {
        boolean any = false;
        for (int i = problems.size() - 1; i >= 0; i--) {
            Problem problem = problems.get(i);
            String pointer =
                    "/" + problem.path().replace("[", ".").replace("]", "").replace('.', '/');
            any |= remove(json, problem.code() == Problem.Code.MISSING ? parent(pointer) : pointer);
        }
        return any;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static boolean remove(ObjectNode json, String pointer) {
        Optional<MatchResult> last = LAST_STEP.matcher(pointer).results().findFirst();
        if (last.isEmpty()) {
            return false;
        }
        String name = last.get().group(1);
        JsonNode around = json.at(parent(pointer));
        if (around instanceof ArrayNode array) {
            int index = Integer.parseInt(name);
            return index < array.size() && array.remove(index) != null;
        }
        if (!(around instanceof ObjectNode object) || !object.has(name)) {
            return false;
        }
        if (object.get(name) instanceof ArrayNode list && list.size() > 1) {
            list.remove(list.size() - 1); // some item of it is wrong: one at a time
        } else {
            object.remove(name);
        }
        return true;
    }
}
