package io.github.rlsrules.fhir;

import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.KnownBy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.jspecify.annotations.Nullable;

/** What of a record would still change an assessment: observations that have a code. What only a person can tell is in the Questionnaire. */
final class Requirements {
    private static final String LOINC = "LOINC";

    private Requirements() {}

    static List<DataRequirement> of(Assessment<?> assessment) {
        return assessment.interview(Set.of(KnownBy.PATIENT, KnownBy.RECORD)).open().stream()
                .map(Requirements::loinc)
                .filter(Objects::nonNull)
                .map(code -> {
                    DataRequirement requirement = new DataRequirement().setType("Observation");
                    requirement
                            .addCodeFilter()
                            .setPath("code")
                            .addCode(new Coding().setSystem("http://loinc.org").setCode(code));
                    return requirement;
                })
                .toList();
    }

    /** The code in LOINC under which a fact is observed; null if there is none. */
    static @Nullable String loinc(String fact) {
        return CodeMap.standard().mappings().stream()
                .filter(mapping -> mapping.kind() == Mapping.Kind.OBSERVATION
                        && mapping.system().equals(LOINC)
                        && mapping.fact().equals(fact)
                        && !mapping.answer().equals(DueDate.ANSWER))
                .map(Mapping::code)
                .findFirst()
                .orElse(null);
    }
}
