package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A patient after a check.
 *
 * @param sound with what can be used, and nothing else
 * @param problems what was set aside, and why
 * @param ifRight the same patient with what was set aside in doubt, in each way in which it could be right; none if nothing could be
 * @param undated paths of values that lack only a date that can be
 */
record Checked(RlsPatient sound, List<Problem> problems, List<RlsPatient> ifRight, Set<String> undated) {
    /** Most need no closer look, so most hosts never wait for what takes it. */
    static Checked of(RlsPatient patient, LocalDate asOf) {
        return new FirstLook(patient, asOf).isSound()
                ? new Checked(patient, List.of(), List.of(), Set.of())
                : PatientCheck.closely(patient, asOf);
    }

    @Override
    public String toString() {
        return "Checked" + problems;
    }
}
