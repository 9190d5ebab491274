package io.github.rlsrules.examples.cli;

import io.github.rlsrules.facts.Informant;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says whom something is printed for. */
final class Reader {
    @Option(
            names = "--reader",
            description =
                    "Whom it is for: ${COMPLETION-CANDIDATES}. Default: the clinician if one answered, else the patient.")
    private @Nullable Audience asked;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    Reader() {}

    /** Who was asked for; else a clinician, if one answered; else the patient. */
    Audience of(Given<RlsPatient> given) {
        if (asked != null) {
            return asked;
        }
        return given.patient().person().answeredBy() == Informant.CLINICIAN ? Audience.CLINICIAN : Audience.PATIENT;
    }
}
