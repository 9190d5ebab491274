package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The facts about a patient as far as they can be used, and what was set aside. Prints nothing about the patient.
 *
 * @param facts what can be used; what was set aside counts as unknown
 * @param setAside what could not be used, and why
 * @param ifRight the facts as they would be if what was set aside were right, in each way in which it could be; alarms are taken from
 *     these too
 * @since 0.1.0
 */
public record Intake(Facts facts, List<Problem> setAside, List<Facts> ifRight) {
    public Intake {
        setAside = List.copyOf(setAside);
        ifRight = List.copyOf(ifRight);
    }

    /**
     * {@return facts that can all be used}
     *
     * @param facts what is known of one patient
     */
    public static Intake of(Facts facts) {
        return new Intake(facts, List.of(), List.of());
    }

    /**
     * {@return the same, with what could not be used already when the facts were read}
     *
     * @param before what was set aside already
     */
    public Intake beside(List<Problem> before) {
        if (before.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(before);
        all.addAll(setAside);
        return new Intake(facts, all, ifRight);
    }

    /**
     * {@return the facts, if nothing was set aside}
     *
     * @throws InvalidFactsException with every problem
     */
    public Facts strict() {
        if (!setAside.isEmpty()) {
            throw new InvalidFactsException(setAside);
        }
        return facts;
    }

    @Override
    public String toString() {
        return "Intake[" + facts + ", " + setAside.size() + " set aside]";
    }
}
