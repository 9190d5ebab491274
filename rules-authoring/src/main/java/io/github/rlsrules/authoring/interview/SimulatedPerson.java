package io.github.rlsrules.authoring.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Somebody made up who can be asked.
 *
 * @param id tells one from another
 * @param kind to which group it belongs in a report
 * @param told the paths of what the host knows before it asks anything
 * @param truth all that the person knows, by path
 * @param notKnown what is true of the person and nobody knows: asked for it, the person does not know
 */
public record SimulatedPerson(
        String id, String kind, Set<String> told, Map<String, String> truth, Map<String, String> notKnown) {
    public SimulatedPerson {
        told = Set.copyOf(told);
        truth = Collections.unmodifiableMap(new LinkedHashMap<>(truth)); // in the order in which it was told
        notKnown = Collections.unmodifiableMap(new LinkedHashMap<>(notKnown));
    }
}
