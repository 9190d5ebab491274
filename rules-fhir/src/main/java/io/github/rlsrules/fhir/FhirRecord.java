package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.RlsPatient;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a record: the facts, where each comes from, and what became none. Prints nothing of it.
 *
 * @param patient what is known; all else is unknown
 * @param subject how the record calls the patient, such as {@code Patient/123}; null if it does not say
 * @param setAside what became no fact, in the order of the record. A value that is a fact and cannot be used, such as one in an unknown
 *     unit, is not here: an assessment tells of it, see {@code Assessment.setAside}, and {@link #origins} of which resource it is
 * @param origins the resources of which each fact was made, by its path: {@code conditions.diabetes}, {@code labResults[2]}
 * @since 0.1.0
 */
public record FhirRecord(
        RlsPatient patient, @Nullable String subject, List<SetAside> setAside, Map<String, List<String>> origins) {

    public FhirRecord {
        setAside = List.copyOf(setAside);
        origins = Map.copyOf(origins);
    }

    /**
     * {@return the resources of which a fact was made; none if it is not of this record}
     *
     * @param fact its path, a component of a list's item too: {@code medicines.items[1].dailyDose}
     */
    public List<String> origins(String fact) {
        List<String> own = origins.get(fact);
        int item = fact.indexOf(']');
        return own != null ? own : item < 0 ? List.of() : origins.getOrDefault(fact.substring(0, item + 1), List.of());
    }

    @Override
    public String toString() {
        return "FhirRecord[" + setAside.size() + " set aside]";
    }
}
