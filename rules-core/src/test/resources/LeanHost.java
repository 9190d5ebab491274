import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.Measure;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.MimicAssessment;
import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.facts.Relief;
import io.github.rlsrules.facts.TimeOfDay;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import java.time.LocalDate;
import java.util.List;

/** A host with nothing but rules-core on its class path; run as a single source file. */
class LeanHost {
    public static void main(String[] args) {
        RlsRules rules = RlsRules.standard();
        Patient patient = Patient.builder()
                .legSymptoms(LegSymptomsBuilder.builder()
                        .urgeToMove(Answer.YES)
                        .worseAtRest(Answer.YES)
                        .reliefByMovement(Relief.COMPLETE)
                        .reliefWhileMoving(Answer.YES)
                        .timeOfDay(TimeOfDay.ONLY_EVENING_OR_NIGHT)
                        .mimicAssessment(MimicAssessment.EXCLUDED_BY_CLINICIAN)
                        .build())
                .measurements(List.of(MeasurementReport.of(Measure.AGE, 44, "a")))
                .medicines(Medicines.none())
                .build();
        Assessment<RlsOutcome> assessment = rules.assess(patient, LocalDate.of(2026, 11, 21));
        System.out.println(rules.rulebook());
        System.out.println(assessment);
        assessment.findings().forEach(f -> System.out.println(f + ": " + f.text(Audience.PATIENT)));
        assessment.questions().forEach(System.out::println);
        rules.rulebook().rules().forEach(rule -> assessment.explain(rule.id()).conditions());
    }
}
