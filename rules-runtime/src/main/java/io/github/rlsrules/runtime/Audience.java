package io.github.rlsrules.runtime;

import java.util.Locale;

/** Whom a text is written for. */
public enum Audience {
    PATIENT,
    CLINICIAN;

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
