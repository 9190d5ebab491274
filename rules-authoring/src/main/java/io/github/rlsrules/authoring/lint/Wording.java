package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Urgency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of all rules must and must not say that conclude something of a kind: an entry of {@code wording.yaml}.
 *
 * @param why the reason, told with a fault
 * @param kinds the kinds of outcome; all if none is named
 * @param urgencies their urgencies; all if none is named
 * @param acts what they tell to do; all if none is named
 * @param forbids whether they are only those that forbid something
 * @param grade the highest reading grade of what a patient reads; 0 for any
 * @param patient the words for patients
 * @param clinician the words for clinicians
 */
record Wording(
        String why,
        Set<String> kinds,
        Set<Urgency> urgencies,
        List<String> acts,
        boolean forbids,
        double grade,
        @Nullable Words patient,
        @Nullable Words clinician) {
    Wording {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        urgencies = urgencies == null ? Set.of() : Set.copyOf(urgencies);
        acts = acts == null ? List.of() : List.copyOf(acts);
    }

    /** @param isForbidding whether the outcome forbids another one */
    boolean isAbout(Outcome outcome, boolean isForbidding) {
        return (!forbids || isForbidding)
                && (kinds.isEmpty() || kinds.contains(outcome.kind()))
                && (urgencies.isEmpty() || urgencies.contains(outcome.urgency()))
                && (acts.isEmpty() || acts.contains(outcome.act()));
    }
}
