package io.github.rlsrules.runtime;

import java.util.Locale;

/** Whom a text is written for. */
public enum Audience {
    PATIENT,
    CLINICIAN;

    /** How the keys of its texts end: {@code RLS-RF-ASYMMETRY.patient}. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
