package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.UNKNOWN;
import static io.github.rlsrules.runtime.Answer.YES;

import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Problem.Code;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Looks for answers that cannot both be true whoever the patient is, and withdraws both: which of them is wrong, nobody can tell. What
 * merely speaks against each other, such as relief by movement although walking makes it worse, is for rules to tell.
 */
final class ContradictionCheck {
    private static final int MEASURES = Measurand.values().length;

    private RlsPatient patient;
    private final LocalDate asOf;
    private final List<Problem> problems;
    private final Doubts doubts;
    private double[] measured;

    ContradictionCheck(RlsPatient patient, LocalDate asOf, List<Problem> problems, Doubts doubts) {
        this.patient = patient;
        this.asOf = asOf;
        this.problems = problems;
        this.doubts = doubts;
        this.measured = givenOnce(patient.measurements());
    }

    /** The patient without the answers that contradict each other. */
    RlsPatient withdrawn() {
        checkPerson();
        checkSymptoms();
        checkConditions();
        checkMeasurements();
        return patient;
    }

    /** @param ifRight the ways in which it could be right; none if no alarm asks for it */
    @SafeVarargs
    private void withdraw(
            String path, String why, UnaryOperator<RlsPatient> without, UnaryOperator<RlsPatient>... ifRight) {
        problems.add(new Problem(path, Code.CONTRADICTION, why));
        patient = without.apply(patient);
        measured = givenOnce(patient.measurements());
        if (ifRight.length > 0) {
            doubts.add(ifRight);
        }
    }

    private void checkPerson() {
        Person p = patient.person();
        boolean pregnant = p.pregnancy() == YES;
        if (pregnant && p.sex() == Sex.MALE) {
            withdraw(
                    "person.pregnancy",
                    "is YES, and sex is MALE",
                    person(b -> b.pregnancy(UNKNOWN).sex(Sex.UNKNOWN)),
                    person(b -> b.pregnancy(YES)),
                    person(b -> b.sex(Sex.MALE)));
        }
        if (pregnant && p.menopause() == Menopause.AFTER) {
            withdraw(
                    "person.pregnancy",
                    "is YES, after the menopause",
                    person(b -> b.pregnancy(UNKNOWN).menopause(Menopause.UNKNOWN)),
                    person(b -> b.pregnancy(YES)),
                    person(b -> b.menopause(Menopause.AFTER)));
        }
        if (pregnant && p.pregnancyPossible() == NO) {
            withdraw(
                    "person.pregnancyPossible",
                    "is NO, and pregnancy is YES",
                    person(b -> b.pregnancy(UNKNOWN).pregnancyPossible(UNKNOWN)),
                    person(b -> b.pregnancy(YES)),
                    person(b -> b.pregnancyPossible(NO)));
        }
        if (p.pregnancy() == NO && p.trimester() != Trimester.UNKNOWN) {
            Trimester trimester = p.trimester();
            withdraw(
                    "person.trimester",
                    "is given, and pregnancy is NO",
                    person(b -> b.pregnancy(UNKNOWN).trimester(Trimester.UNKNOWN)),
                    person(b -> b.pregnancy(NO)),
                    person(b -> b.trimester(trimester)));
        }
        if (p.pregnancy() == NO && !Double.isNaN(value(Measurand.GESTATION))) {
            List<MeasurementReport> all = patient.measurements();
            withdraw(
                    "measurements",
                    "GESTATION is given, and person.pregnancy is NO",
                    without(Measurand.GESTATION).andThen(person(b -> b.pregnancy(UNKNOWN)))::apply,
                    person(b -> b.pregnancy(NO)),
                    measurements(all));
        }
    }

    private void checkSymptoms() {
        LegSymptoms legs = patient.legSymptoms();
        if (legs.urgeToMove() == YES && legs.legsInvolved() == NO) {
            withdraw(
                    "legSymptoms.legsInvolved",
                    "is NO, and urgeToMove is YES",
                    legs(b -> b.urgeToMove(UNKNOWN).legsInvolved(UNKNOWN)),
                    legs(b -> b.urgeToMove(YES)),
                    legs(b -> b.legsInvolved(NO)));
        }
        if (legs.urgeToMove() == YES && legs.involuntaryOnly() == YES) {
            withdraw(
                    "legSymptoms.involuntaryOnly",
                    "is YES, and urgeToMove is YES",
                    legs(b -> b.urgeToMove(UNKNOWN).involuntaryOnly(UNKNOWN)),
                    legs(b -> b.urgeToMove(YES)),
                    legs(b -> b.involuntaryOnly(YES)));
        }
        if (legs.roundTheClock() == YES && legs.daytimeSymptoms() == NO) {
            withdraw(
                    "legSymptoms.daytimeSymptoms",
                    "is NO, and roundTheClock is YES",
                    legs(b -> b.roundTheClock(UNKNOWN).daytimeSymptoms(UNKNOWN)),
                    legs(b -> b.roundTheClock(YES)),
                    legs(b -> b.daytimeSymptoms(NO)));
        }
    }

    private void checkConditions() {
        Conditions c = patient.conditions();
        if (c.severeHeartFailure() == YES && c.heartFailure() == NO) {
            withdraw(
                    "conditions.heartFailure",
                    "is NO, and severeHeartFailure is YES",
                    conditions(b -> b.severeHeartFailure(UNKNOWN).heartFailure(UNKNOWN)),
                    conditions(b -> b.severeHeartFailure(YES)),
                    conditions(b -> b.heartFailure(NO)));
        }
        if (c.activeCancer() == YES && c.cancer() == NO) {
            withdraw(
                    "conditions.cancer",
                    "is NO, and activeCancer is YES",
                    conditions(b -> b.activeCancer(UNKNOWN).cancer(UNKNOWN)),
                    conditions(b -> b.activeCancer(YES)),
                    conditions(b -> b.cancer(NO)));
        }
        if (c.sleepApnoeaTreated() == YES && c.sleepApnoea() == NO) {
            withdraw(
                    "conditions.sleepApnoea",
                    "is NO, and sleepApnoeaTreated is YES",
                    conditions(b -> b.sleepApnoeaTreated(UNKNOWN).sleepApnoea(UNKNOWN)),
                    conditions(b -> b.sleepApnoeaTreated(YES)),
                    conditions(b -> b.sleepApnoea(NO)));
        }
        boolean onDialysis = c.dialysis() == Dialysis.HAEMODIALYSIS || c.dialysis() == Dialysis.PERITONEAL;
        if (onDialysis && c.chronicKidneyDisease() == NO) {
            withdraw(
                    "conditions.chronicKidneyDisease",
                    "is NO, on dialysis",
                    conditions(b -> b.dialysis(Dialysis.UNKNOWN).chronicKidneyDisease(UNKNOWN)),
                    conditions(b -> b.dialysis(c.dialysis())),
                    conditions(b -> b.chronicKidneyDisease(NO)));
        }
    }

    private void checkMeasurements() {
        if (value(Measurand.AGE_AT_ONSET) > value(Measurand.AGE)) {
            List<MeasurementReport> all = patient.measurements();
            withdraw(
                    "measurements",
                    "AGE_AT_ONSET is higher than AGE",
                    without(Measurand.AGE_AT_ONSET).andThen(without(Measurand.AGE))::apply,
                    patient -> without(Measurand.AGE_AT_ONSET)
                            .apply(measurements(all).apply(patient)),
                    patient -> without(Measurand.AGE).apply(measurements(all).apply(patient)));
        }
        double total = value(Measurand.IRLS_TOTAL);
        if (differ(value(Measurand.IRLS_CHANGE), total - value(Measurand.IRLS_TOTAL_BEFORE))) {
            withdraw(
                    "measurements",
                    "IRLS_CHANGE is not IRLS_TOTAL less IRLS_TOTAL_BEFORE",
                    without(Measurand.IRLS_CHANGE)
                            .andThen(without(Measurand.IRLS_TOTAL))
                            .andThen(without(Measurand.IRLS_TOTAL_BEFORE))::apply);
        }
        if (differ(value(Measurand.IRLS_TOTAL), sumOfIrlsItems())) {
            withdraw(
                    "irlsItems",
                    "their sum differs from IRLS_TOTAL",
                    patient -> RlsPatientBuilder.builder(
                                    without(Measurand.IRLS_TOTAL).apply(patient))
                            .irlsItems(List.of())
                            .build());
        }
    }

    private static UnaryOperator<RlsPatient> person(UnaryOperator<PersonBuilder> change) {
        return patient -> RlsPatientBuilder.builder(patient)
                .person(change.apply(PersonBuilder.builder(patient.person())).build())
                .build();
    }

    private static UnaryOperator<RlsPatient> legs(UnaryOperator<LegSymptomsBuilder> change) {
        return patient -> RlsPatientBuilder.builder(patient)
                .legSymptoms(change.apply(LegSymptomsBuilder.builder(patient.legSymptoms()))
                        .build())
                .build();
    }

    private static UnaryOperator<RlsPatient> conditions(UnaryOperator<ConditionsBuilder> change) {
        return patient -> RlsPatientBuilder.builder(patient)
                .conditions(change.apply(ConditionsBuilder.builder(patient.conditions()))
                        .build())
                .build();
    }

    private static UnaryOperator<RlsPatient> measurements(List<MeasurementReport> reports) {
        return patient ->
                RlsPatientBuilder.builder(patient).measurements(reports).build();
    }

    private static UnaryOperator<RlsPatient> without(Measurand measure) {
        return patient -> RlsPatientBuilder.builder(patient)
                .measurements(patient.measurements().stream()
                        .filter(report -> report.measure() != measure)
                        .toList())
                .build();
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

    /** The value of a measure if it is given exactly once, for today, else not a number: other values stand for other times. */
    private double value(Measurand measure) {
        return measured.length == 0 ? Double.NaN : measured[measure.ordinal()];
    }

    private double[] givenOnce(List<MeasurementReport> reports) {
        if (reports.isEmpty()) {
            return new double[0];
        }
        double[] values = new double[MEASURES];
        Arrays.fill(values, Double.NaN);
        boolean[] given = new boolean[MEASURES];
        for (MeasurementReport report : reports) {
            int i = Objects.requireNonNull(report.measure()).ordinal();
            boolean ofToday = report.date() == null || report.date().equals(asOf);
            values[i] = given[i] || !ofToday ? Double.NaN : report.ownValue();
            given[i] = true;
        }
        return values;
    }
}
