package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.Locale;

/**
 * For whom the finding of a rule is: the value of its {@code @For}. A patient reads what tells something that was not known, or what
 * somebody can act on; the rest would bury it. What is urgent is for patients, always: the author's kit refuses a rulebook in which
 * it is not.
 *
 * @since 0.1.0
 */
public enum Level {
    /** Everybody is told, the patient and the clinician, each in words of their own. */
    PATIENT,
    /** Clinicians only, such as the agreement with another set of criteria. There are no words for a patient. */
    CLINICIAN,
    /**
     * Stands in documents, and in no letter: what was answered, said again as the criterion that it meets. There are no words for a
     * patient.
     */
    RECORD;

    /**
     * {@return whether a letter to that reader tells it}
     *
     * @param reader for whom it is written
     */
    public boolean isFor(Audience reader) {
        return switch (this) {
            case PATIENT -> true;
            case CLINICIAN -> reader == Audience.CLINICIAN;
            case RECORD -> false;
        };
    }

    /**
     * {@return whether it has words for that reader: what stands in documents only is written for clinicians}
     *
     * @param reader for whom it is written
     */
    public boolean hasTextFor(Audience reader) {
        return this == PATIENT || reader == Audience.CLINICIAN;
    }

    /** {@return the value as a rule writes it} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the value of {@code @For}.
     *
     * @param label as a rule writes it
     * @return the level of that label
     * @throws IllegalArgumentException if no level has that label
     */
    public static Level parse(String label) {
        return Arrays.stream(values())
                .filter(level -> level.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it must be patient, clinician or record"));
    }
}
