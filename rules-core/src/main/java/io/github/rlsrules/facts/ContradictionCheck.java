package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Problem.Code;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks for answers that cannot both be true whoever the patient is. What merely speaks against each other, such as relief by
 * movement although walking makes it worse, is for rules to tell. No danger sign is ever checked here: a contradiction
 * refuses the whole assessment, and an alarm must not be lost to one.
 */
final class ContradictionCheck {
    private final Patient patient;
    private final List<Problem> problems;

    ContradictionCheck(Patient patient, List<Problem> problems) {
        this.patient = patient;
        this.problems = problems;
    }

    void run() {
        checkPerson();
        checkSymptoms();
        checkConditions();
        checkMeasurements();
    }

    private void refuse(boolean contradictory, String path, String why) {
        if (contradictory) {
            problems.add(new Problem(path, Code.CONTRADICTION, why));
        }
    }

    private void checkPerson() {
        Person person = patient.person();
        boolean pregnant = person.pregnancy() == YES;
        refuse(pregnant && person.sex() == Sex.MALE, "person.pregnancy", "is YES, and sex is MALE");
        refuse(pregnant && person.menopause() == Menopause.AFTER, "person.pregnancy", "is YES, after the menopause");
        refuse(pregnant && person.pregnancyPossible() == NO, "person.pregnancyPossible", "is NO, and pregnancy is YES");
        refuse(
                person.pregnancy() == NO && person.trimester() != Trimester.UNKNOWN,
                "person.trimester",
                "is given, and pregnancy is NO");
        refuse(
                person.pregnancy() == NO && value(Measure.GESTATION).isPresent(),
                "measurements",
                "GESTATION is given, and person.pregnancy is NO");
    }

    private void checkSymptoms() {
        LegSymptoms legs = patient.legSymptoms();
        impossible(legs.urgeToMove(), YES, legs.legsInvolved(), NO, "legSymptoms.legsInvolved", "urgeToMove is YES");
        impossible(
                legs.urgeToMove(),
                YES,
                legs.involuntaryOnly(),
                YES,
                "legSymptoms.involuntaryOnly",
                "urgeToMove is YES");
        impossible(
                legs.roundTheClock(),
                YES,
                legs.daytimeSymptoms(),
                NO,
                "legSymptoms.daytimeSymptoms",
                "roundTheClock is YES");
    }

    private void checkConditions() {
        Conditions c = patient.conditions();
        impossible(
                c.severeHeartFailure(),
                YES,
                c.heartFailure(),
                NO,
                "conditions.heartFailure",
                "severeHeartFailure is YES");
        impossible(c.activeCancer(), YES, c.cancer(), NO, "conditions.cancer", "activeCancer is YES");
        impossible(
                c.sleepApnoeaTreated(),
                YES,
                c.sleepApnoea(),
                NO,
                "conditions.sleepApnoea",
                "sleepApnoeaTreated is YES");
        boolean onDialysis = c.dialysis() == Dialysis.HAEMODIALYSIS || c.dialysis() == Dialysis.PERITONEAL;
        refuse(onDialysis && c.chronicKidneyDisease() == NO, "conditions.chronicKidneyDisease", "is NO, on dialysis");
    }

    private void impossible(Answer a, Answer ifA, Answer b, Answer ifB, String path, String because) {
        refuse(a == ifA && b == ifB, path, "is " + ifB + ", and " + because);
    }

    private void checkMeasurements() {
        Optional<Double> age = value(Measure.AGE);
        Optional<Double> onset = value(Measure.AGE_AT_ONSET);
        refuse(
                age.isPresent() && onset.isPresent() && onset.get() > age.get(),
                "measurements",
                "AGE_AT_ONSET is higher than AGE");
        Optional<Double> total = value(Measure.IRLS_TOTAL);
        Optional<Double> before = value(Measure.IRLS_TOTAL_BEFORE);
        Optional<Double> change = value(Measure.IRLS_CHANGE);
        refuse(
                total.isPresent()
                        && before.isPresent()
                        && change.isPresent()
                        && change.get() != total.get() - before.get(),
                "measurements",
                "IRLS_CHANGE is not IRLS_TOTAL less IRLS_TOTAL_BEFORE");
        List<Integer> items =
                patient.irlsItems().stream().filter(Objects::nonNull).toList();
        boolean complete = items.size() == PatientCheck.IRLS_ITEMS;
        refuse(
                complete
                        && total.isPresent()
                        && total.get() != items.stream().mapToInt(i -> i).sum(),
                "irlsItems",
                "their sum differs from IRLS_TOTAL");
    }

    /** The value of a measure if it is given exactly once; several values stand for several times. */
    private Optional<Double> value(Measure measure) {
        List<MeasurementReport> reports = patient.measurements().stream()
                .filter(r -> r.measure() == measure)
                .toList();
        if (reports.size() != 1) {
            return Optional.empty();
        }
        MeasurementReport only = reports.get(0);
        return Optional.of(measure.scale()
                .convert(Objects.requireNonNull(only.value()), Objects.requireNonNull(only.unit()))
                .orElseThrow());
    }
}
