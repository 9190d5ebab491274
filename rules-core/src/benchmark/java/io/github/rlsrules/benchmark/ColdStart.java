package io.github.rlsrules.benchmark;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.LegSymptoms;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.Relief;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.TimeOfDay;
import io.github.rlsrules.facts.Urge;
import io.github.rlsrules.runtime.Answer;
import java.time.LocalDate;
import java.util.List;

/** What a host does with a fresh JVM to get its first result. */
final class ColdStart {
    private ColdStart() {}

    /** Nothing at all: what a JVM costs. */
    static final class Bare {
        public static void main(String[] args) {}
    }

    /** The first assessment; with an argument it says after how many microseconds it has come how far. */
    static final class First {
        public static void main(String[] args) {
            long start = System.nanoTime();
            RlsRules rules = RlsRules.standard();
            long loaded = System.nanoTime();
            RlsPatient patient = patient();
            LocalDate asOf = LocalDate.of(2026, 11, 21);
            long given = System.nanoTime();
            patient.toFacts(asOf);
            long converted = System.nanoTime();
            int findings = rules.assess(patient, asOf).findings().size();
            long assessed = System.nanoTime();
            if (findings == 0) {
                throw new IllegalStateException("no findings");
            }
            if (args.length > 0) {
                System.out.println((loaded - start) / 1000 + " " + (given - loaded) / 1000 + " "
                        + (converted - given) / 1000 + " " + (assessed - converted) / 1000);
            }
        }
    }

    /** Much like the first of the examples, without a library that reads JSON. */
    static RlsPatient patient() {
        LegSymptoms legs = LegSymptomsBuilder.builder()
                .urgeToMove(Urge.YES)
                .unpleasantSensations(Answer.YES)
                .worseAtRest(Answer.YES)
                .reliefByMovement(Relief.PARTIAL)
                .reliefWhileMoving(Answer.YES)
                .timeOfDay(TimeOfDay.WORSE_EVENING_OR_NIGHT)
                .painful(Answer.NO)
                .daytimeSymptoms(Answer.NO)
                .build();
        return RlsPatient.builder()
                .legSymptoms(legs)
                .medicines(Medicines.none())
                .labResults(List.of(LabReport.of(Analyte.FERRITIN, 22, "ug/L", LocalDate.of(2026, 10, 28))))
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 41, "a")))
                .build();
    }
}
