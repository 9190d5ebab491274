package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a host gave, once it has been checked, into what rules read. Plumbing only: no threshold stands here. */
final class FactsOfPatient {
    private final RlsPatient patient;
    private final LocalDate asOf;
    private final Facts.Builder facts = Facts.builder();

    FactsOfPatient(RlsPatient patient, LocalDate asOf) {
        this.patient = patient;
        this.asOf = asOf;
    }

    /** @param undated paths of values that lack only a date */
    Facts toFacts(Set<String> undated) {
        for (String path : undated) {
            facts.undated(path);
        }
        facts.add(patient.person()).add(located(patient.legSymptoms())).add(patient.mimicSigns());
        new Replies(patient.replies(), asOf).add(patient.warningSigns(), facts);
        facts.add(patient.acuteEvents())
                .add(patient.mind())
                .add(patient.impulseControl())
                .add(patient.course())
                .add(patient.treatment())
                .add(patient.sleep())
                .add(patient.conditions())
                .add(patient.lifestyle())
                .add(patient.observed())
                .add(patient.childhood())
                .add(patient.priorCare())
                .addAll(patient.optionsTried());
        LocalDate infusion = FactsOfMedicines.add(patient.medicines(), asOf, facts);
        FactsOfLabResults.add(patient.labResults(), asOf, infusion, facts);
        FactsOfMeasurements.add(patient, asOf, facts);
        FactsOfDiary.add(patient, asOf, facts);
        return facts.build();
    }

    /** An urge of somebody whose legs are not involved is felt elsewhere. */
    private static LegSymptoms located(LegSymptoms legs) {
        return legs.urgeToMove() == Urge.YES && legs.legsInvolved() == Answer.NO
                ? LegSymptomsBuilder.builder(legs).urgeToMove(Urge.OUTSIDE_LEGS).build()
                : legs;
    }

    static int daysTo(LocalDate end, @Nullable LocalDate start) {
        return (int) (end.toEpochDay() - requireNonNull(start).toEpochDay());
    }
}
