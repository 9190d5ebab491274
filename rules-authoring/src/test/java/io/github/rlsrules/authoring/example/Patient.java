package io.github.rlsrules.authoring.example;

import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a host knows about a patient. The list of medicines is complete if there is one. */
public record Patient(
        @Nullable Symptoms symptoms,
        @Nullable List<ReadingReport> readings,
        @Nullable List<Medicine.Group> medicines) {

    /** The facts as rules read them. No value below zero or above 1000, and no two of one gauge, are possible. */
    public Facts toFacts(LocalDate asOf) {
        Facts.Builder facts = Facts.builder();
        if (symptoms != null) {
            facts.add(symptoms);
        }
        List<Problem> problems = new ArrayList<>();
        Set<Gauge> read = EnumSet.noneOf(Gauge.class);
        List<ReadingReport> given = readings == null ? List.of() : readings;
        for (int i = 0; i < given.size(); i++) {
            String fault = given.get(i).fault();
            if (!fault.isEmpty()) {
                String[] fieldAndReason = fault.split(" ", 2);
                problems.add(new Problem(
                        "readings[" + i + "]." + fieldAndReason[0], Problem.Code.IMPOSSIBLE_VALUE, fieldAndReason[1]));
            }
        }
        for (int i = 0; i < given.size(); i++) {
            Gauge gauge = given.get(i).gauge();
            if (gauge == null) {
                problems.add(new Problem("readings[" + i + "].gauge", Problem.Code.MISSING, "is needed"));
            } else if (!read.add(gauge)) {
                problems.add(new Problem("readings[" + i + "]", Problem.Code.DUPLICATE, "is read twice"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        given.forEach(reading -> facts.add(reading.toFact()));
        if (medicines != null) {
            facts.complete(Medicine.class);
            for (int i = 0; i < medicines.size(); i++) {
                facts.add(new Medicine(i, medicines.get(i)));
            }
        }
        return facts.build();
    }

    @Override
    public String toString() {
        return "Patient";
    }
}
