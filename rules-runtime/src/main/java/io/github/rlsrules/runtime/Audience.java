package io.github.rlsrules.runtime;

import java.util.Locale;

/**
 * Whom a text is written for.
 *
 * @since 0.1.0
 */
public enum Audience {
    /** Whoever the answers are about, or looks after that person. */
    PATIENT,
    /** Whoever treats that person. */
    CLINICIAN;

    /** {@return how the keys of its texts end: {@code RLS-RF-ASYMMETRY.patient}} */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
