package io.github.rlsrules.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a host gave about a patient, as far as it could be read. Prints nothing about the patient.
 *
 * @param <T> what holds all facts about one patient
 * @param patient with what could be read; the rest counts as unknown
 * @param problems what could not be read, and why
 * @param id what the host calls this patient, if it says so; no rule reads it, and nothing but the answer repeats it
 * @since 0.1.0
 */
public record Given<T>(
        T patient, List<Problem> problems, @Nullable String id) {
    public Given {
        problems = List.copyOf(problems);
    }

    /**
     * A patient of whom the host says no name.
     *
     * @param patient with what could be read
     * @param problems what could not be read, and why
     */
    public Given(T patient, List<Problem> problems) {
        this(patient, problems, null);
    }

    /**
     * {@return the patient, if all could be read}
     *
     * @throws InvalidFactsException with every problem
     */
    public T strict() {
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        return patient;
    }

    @Override
    public String toString() {
        return "Given[" + problems.size() + " problems]";
    }
}
