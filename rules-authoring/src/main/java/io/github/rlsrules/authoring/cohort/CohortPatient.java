package io.github.rlsrules.authoring.cohort;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.runtime.Facts;

/**
 * A patient that nobody is.
 *
 * @param json the patient in the host's notation
 * @param patient the same, read
 * @param facts the same, as rules read it
 */
public record CohortPatient<P>(ObjectNode json, P patient, Facts facts) {
    @Override
    public String toString() {
        return json.toString();
    }
}
