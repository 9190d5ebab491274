package org.example.legs;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.Bound;
import io.github.rlsrules.facts.DiagnosedBy;
import io.github.rlsrules.facts.LabReportBuilder;
import io.github.rlsrules.facts.PriorCareBuilder;
import io.github.rlsrules.facts.RlsPatient;
import java.time.LocalDate;
import java.util.List;

/** What this app keeps of a visit, and the facts that it makes of it: here, a ferritin as the laboratory prints it. */
record Visit(boolean hasRestlessLegs, String ferritin, LocalDate drawn) {
    RlsPatient facts() {
        boolean isBelow = ferritin.startsWith("<");
        return RlsPatient.builder()
                .priorCare(PriorCareBuilder.builder()
                        .diagnosedBy(hasRestlessLegs ? DiagnosedBy.CLINICIAN : DiagnosedBy.UNKNOWN)
                        .build())
                .labResults(List.of(LabReportBuilder.builder()
                        .analyte(Analyte.FERRITIN)
                        .value(Double.valueOf(isBelow ? ferritin.substring(1) : ferritin))
                        .comparator(isBelow ? Bound.BELOW : Bound.EXACT)
                        .unit("ug/L")
                        .date(drawn)
                        .build()))
                .build();
    }
}
