package io.github.rlsrules.authoring.interview;

import io.github.rlsrules.runtime.Assessment;
import java.util.Map;

/**
 * What a simulation needs of a host.
 *
 * @param <P> the record type that holds all facts about a patient
 */
public interface InterviewHost<P> {
    /** A patient of whom nothing is known. */
    P nobody();

    /** The patient with an answer. */
    P with(P patient, String fact, String answer);

    /** The patient, who was asked and does not know. */
    P notKnown(P patient, String fact);

    /**
     * The patient, who was asked for names, as of medicines, and gave them, or said that there are none.
     *
     * @param truth all that the person knows
     */
    P named(P patient, String fact, Map<String, String> truth);

    Assessment<?> assess(P patient);

    /** What an action of a summary says that leads where its headline does. */
    String there();
}
