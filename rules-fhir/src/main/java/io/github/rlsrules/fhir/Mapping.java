package io.github.rlsrules.fhir;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a code of others means here: one row of a {@link CodeMap}.
 *
 * @param kind of which resource it is the code
 * @param system as the row names it
 * @param code of that system; with a star at the end all that begin so
 * @param fact the path of the fact that it answers, such as {@code conditions.diabetes} or {@code labResults[FERRITIN]}; a hyphen for none
 * @param answers which answer of theirs, by its code, is which of ours; empty where it is a quantity
 * @param answer what it answers by being there; empty where its value is the answer
 * @param unlessTold whether it counts only where nothing else answers the fact: it does not say so exactly
 * @param past what it answers when it is over, as fact and answer; null if nothing
 * @param lastsDays for how many days it counts as going on; 0 if without end
 * @param onlyDated whether it counts only if the day of its begin is known
 * @param seen where this meaning was read; {@code M} is general knowledge
 * @since 0.1.0
 */
public record Mapping(
        Kind kind,
        String system,
        String code,
        String fact,
        Map<String, Mapping.Told> answers,
        String answer,
        boolean unlessTold,
        Mapping.@Nullable Past past,
        int lastsDays,
        boolean onlyDated,
        String seen) {

    public Mapping {
        answers = Map.copyOf(answers);
    }

    /** Of which resource a code is. */
    public enum Kind {
        /** What was observed or measured. */
        OBSERVATION,
        /** A condition of the patient. */
        CONDITION,
        /** A condition of a relative. */
        FAMILY,
        /** A procedure. */
        PROCEDURE
    }

    /**
     * Which answer of ours an answer of theirs is.
     *
     * @param answer a constant, or the number of a score
     * @param lastsDays for how many days it counts if that differs from the others; 0 if it does not
     */
    public record Told(String answer, int lastsDays) {}

    /**
     * What a condition says that is over.
     *
     * @param fact the path of the fact
     * @param answer its answer
     */
    public record Past(String fact, String answer) {}

    boolean isStop() {
        return fact.equals("-");
    }
}
