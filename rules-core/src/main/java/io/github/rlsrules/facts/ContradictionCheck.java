package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Problem.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Looks for answers that cannot both be true whoever the patient is. What merely speaks against each other, such as relief by
 * movement although walking makes it worse, is for rules to tell. No danger sign is ever checked here: a contradiction
 * refuses the whole assessment, and an alarm must not be lost to one.
 */
final class ContradictionCheck {
    private static final int MEASURES = Measurand.values().length;

    private final RlsPatient patient;
    private final List<Problem> problems;
    private final double[] measured;

    ContradictionCheck(RlsPatient patient, List<Problem> problems) {
        this.patient = patient;
        this.problems = problems;
        this.measured = givenOnce(patient.measurements());
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
                person.pregnancy() == NO && !Double.isNaN(value(Measurand.GESTATION)),
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
        if (a == ifA && b == ifB) {
            refuse(true, path, "is " + ifB + ", and " + because);
        }
    }

    private void checkMeasurements() {
        refuse(value(Measurand.AGE_AT_ONSET) > value(Measurand.AGE), "measurements", "AGE_AT_ONSET is higher than AGE");
        double total = value(Measurand.IRLS_TOTAL);
        refuse(
                differ(value(Measurand.IRLS_CHANGE), total - value(Measurand.IRLS_TOTAL_BEFORE)),
                "measurements",
                "IRLS_CHANGE is not IRLS_TOTAL less IRLS_TOTAL_BEFORE");
        refuse(differ(total, sumOfIrlsItems()), "irlsItems", "their sum differs from IRLS_TOTAL");
    }

    /** Not if one of them is not known. */
    private static boolean differ(double one, double other) {
        return one < other || one > other;
    }

    /** Not a number unless there are ten. */
    private double sumOfIrlsItems() {
        int known = 0;
        int sum = 0;
        for (Integer item : patient.irlsItems()) {
            if (item != null) {
                known++;
                sum += item;
            }
        }
        return known == PatientCheck.IRLS_ITEMS ? sum : Double.NaN;
    }

    /** The value of a measure if it is given exactly once, else not a number: several values stand for several times. */
    private double value(Measurand measure) {
        return measured.length == 0 ? Double.NaN : measured[measure.ordinal()];
    }

    private static double[] givenOnce(List<MeasurementReport> reports) {
        if (reports.isEmpty()) {
            return new double[0];
        }
        double[] values = new double[MEASURES];
        Arrays.fill(values, Double.NaN);
        boolean[] given = new boolean[MEASURES];
        for (MeasurementReport report : reports) {
            int i = Objects.requireNonNull(report.measure()).ordinal();
            values[i] = given[i] ? Double.NaN : report.ownValue();
            given[i] = true;
        }
        return values;
    }
}
