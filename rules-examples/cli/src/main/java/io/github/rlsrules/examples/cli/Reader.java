package io.github.rlsrules.examples.cli;

import io.github.rlsrules.facts.Informant;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Given;
import org.jspecify.annotations.Nullable;

/** Whom an assessment is printed for. */
final class Reader {
    private Reader() {}

    /** Who was asked for; else a clinician, if one answered; else the patient. */
    static Audience of(Given<RlsPatient> given, @Nullable Audience asked) {
        if (asked != null) {
            return asked;
        }
        return given.patient().person().answeredBy() == Informant.CLINICIAN ? Audience.CLINICIAN : Audience.PATIENT;
    }
}
