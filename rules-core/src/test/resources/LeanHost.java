import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.MimicAssessment;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Relief;
import io.github.rlsrules.facts.TimeOfDay;
import io.github.rlsrules.facts.Urge;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RulebookException;
import java.time.LocalDate;
import java.util.List;

/** A host that asks for all that the library tells, with nothing else on its class path; run as a single source file. */
class LeanHost {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    public static void main(String[] args) {
        RlsRules rules = RlsRules.standard();
        RlsPatient patient = RlsPatient.builder()
                .legSymptoms(LegSymptomsBuilder.builder()
                        .urgeToMove(Urge.YES)
                        .worseAtRest(Answer.YES)
                        .reliefByMovement(Relief.COMPLETE)
                        .reliefWhileMoving(Answer.YES)
                        .timeOfDay(TimeOfDay.ONLY_EVENING_OR_NIGHT)
                        .mimicAssessment(MimicAssessment.EXCLUDED_BY_CLINICIAN)
                        .build())
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 44, "a")))
                .medicines(Medicines.none())
                .build();
        Assessment<RlsOutcome> assessment = rules.assess(patient, DATE);
        System.out.println(rules.rulebook());
        System.out.println(assessment);
        assessment.findings(Audience.PATIENT).forEach(f -> System.out.println(f.outcome().kind() + " " + f.outcome().code() + ": " + f.text(Audience.PATIENT) + " " + f.because()));
        System.out.println("first question: " + assessment.questions().get(0));
        System.out.println("danger: " + assessment.dangerScreen().status());
        System.out.println("least change: "
                + assessment.nearMiss("RLS-RF-ASYMMETRY").orElseThrow().changes());
        List<RuleInfo> all = rules.rulebook().rules();
        all.forEach(rule -> assessment.explain(rule.id()).conditions());
        System.out.println("explained " + all.size() + " rules");
        String catalogue = RlsRules.catalogue();
        long told = all.stream()
                .filter(rule -> catalogue.contains('"' + rule.id() + '"'))
                .count();
        System.out.println("catalogue of " + told + " rules");
        RlsRules fewer = RlsRules.of(rules.rulebook().without("RLS-LIFE-CAFFEINE"));
        System.out.println("with a rule switched off: " + fewer.assess(patient, DATE));
        System.out.println("self-test: " + RlsRules.selfTest());
        runOnDrools(rules, patient, assessment);
    }

    private static void runOnDrools(RlsRules rules, RlsPatient patient, Assessment<RlsOutcome> alone) {
        RlsRules crossChecked;
        try {
            crossChecked = rules.crossChecked(1);
        } catch (RulebookException missing) {
            System.out.println("without Drools: " + missing.getMessage());
            return;
        }
        Assessment<RlsOutcome> beside = crossChecked.assess(patient, DATE);
        System.out.println("with Drools beside: " + (beside.isComplete() ? "complete" : beside.failures()) + ", "
                + (beside.findings().toString().equals(alone.findings().toString()) ? "the same" : "other") + " findings");
    }
}
