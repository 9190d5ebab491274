package ${package};

import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;

/** All that a host knows of a patient. A case has it as YAML, a host as JSON. */
public record Patient(Symptoms symptoms) {
    /**
     * The facts as rules read them.
     *
     * @param asOf the date of the assessment, from which the age of a value counts
     */
    public Facts toFacts(LocalDate asOf) {
        Facts.Builder facts = Facts.builder();
        if (symptoms != null) {
            facts.add(symptoms);
        }
        return facts.build();
    }

    @Override
    public String toString() {
        return "Patient";
    }
}
