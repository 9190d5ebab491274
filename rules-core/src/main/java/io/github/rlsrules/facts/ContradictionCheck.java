package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.UNKNOWN;
import static io.github.rlsrules.runtime.Answer.YES;

import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Problem.Code;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
            doubts.add(Arrays.stream(ifRight)
                    .<Consumer<Draft>>map(way -> draft -> draft.change(way))
                    .toList());
        }
    }

    /** Withdraws two answers of which one is right. */
    private void withdraw(String path, String why, Answered one, Answered other) {
        withdraw(path, why, patient -> other.withdrawn.apply(one.withdrawn.apply(patient)), one.again, other.again);
    }

    /** An answer that was given: the patient without it, and with it again. */
    private record Answered(UnaryOperator<RlsPatient> withdrawn, UnaryOperator<RlsPatient> again) {}

    private void checkPerson() {
        Person p = patient.person();
        boolean pregnant = p.pregnancy() == YES;
        if (pregnant && p.sex() == Sex.MALE) {
            withdraw(
                    "person.pregnancy",
                    "is YES, and sex is MALE",
                    person(PersonBuilder::pregnancy, UNKNOWN, YES),
                    person(PersonBuilder::sex, Sex.UNKNOWN, Sex.MALE));
        }
        if (pregnant && p.menopause() == Menopause.AFTER) {
            withdraw(
                    "person.pregnancy",
                    "is YES, after the menopause",
                    person(PersonBuilder::pregnancy, UNKNOWN, YES),
                    person(PersonBuilder::menopause, Menopause.UNKNOWN, Menopause.AFTER));
        }
        if (pregnant && p.pregnancyPossible() == NO) {
            withdraw(
                    "person.pregnancyPossible",
                    "is NO, and pregnancy is YES",
                    person(PersonBuilder::pregnancy, UNKNOWN, YES),
                    person(PersonBuilder::pregnancyPossible, UNKNOWN, NO));
        }
        if (p.pregnancy() == NO && p.trimester() != Trimester.UNKNOWN) {
            withdraw(
                    "person.trimester",
                    "is given, and pregnancy is NO",
                    person(PersonBuilder::pregnancy, UNKNOWN, NO),
                    person(PersonBuilder::trimester, Trimester.UNKNOWN, p.trimester()));
        }
        if (p.pregnancy() == NO && !Double.isNaN(value(Measurand.GESTATION))) {
            List<MeasurementReport> all = patient.measurements();
            Answered notPregnant = person(PersonBuilder::pregnancy, UNKNOWN, NO);
            withdraw(
                    "measurements",
                    "GESTATION is given, and person.pregnancy is NO",
                    without(Measurand.GESTATION).andThen(notPregnant.withdrawn)::apply,
                    notPregnant.again,
                    measurements(all));
        }
    }

    private void checkSymptoms() {
        LegSymptoms legs = patient.legSymptoms();
        if (legs.urgeToMove() == Urge.YES && legs.involuntaryOnly() == YES) {
            withdraw(
                    "legSymptoms.involuntaryOnly",
                    "is YES, and urgeToMove is YES",
                    legs(LegSymptomsBuilder::urgeToMove, Urge.UNKNOWN, Urge.YES),
                    legs(LegSymptomsBuilder::involuntaryOnly, UNKNOWN, YES));
        }
        if (legs.roundTheClock() == YES && legs.daytimeSymptoms() == NO) {
            withdraw(
                    "legSymptoms.daytimeSymptoms",
                    "is NO, and roundTheClock is YES",
                    legs(LegSymptomsBuilder::roundTheClock, UNKNOWN, YES),
                    legs(LegSymptomsBuilder::daytimeSymptoms, UNKNOWN, NO));
        }
    }

    private void checkConditions() {
        Conditions c = patient.conditions();
        if (c.severeHeartFailure() == YES && c.heartFailure() == NO) {
            withdraw(
                    "conditions.heartFailure",
                    "is NO, and severeHeartFailure is YES",
                    condition(ConditionsBuilder::severeHeartFailure, UNKNOWN, YES),
                    condition(ConditionsBuilder::heartFailure, UNKNOWN, NO));
        }
        if (c.activeCancer() == YES && c.cancer() == NO) {
            withdraw(
                    "conditions.cancer",
                    "is NO, and activeCancer is YES",
                    condition(ConditionsBuilder::activeCancer, UNKNOWN, YES),
                    condition(ConditionsBuilder::cancer, UNKNOWN, NO));
        }
        if (c.sleepApnoeaTreated() == YES && c.sleepApnoea() == NO) {
            withdraw(
                    "conditions.sleepApnoea",
                    "is NO, and sleepApnoeaTreated is YES",
                    condition(ConditionsBuilder::sleepApnoeaTreated, UNKNOWN, YES),
                    condition(ConditionsBuilder::sleepApnoea, UNKNOWN, NO));
        }
        boolean onDialysis = c.dialysis() == Dialysis.HAEMODIALYSIS || c.dialysis() == Dialysis.PERITONEAL;
        if (onDialysis && c.chronicKidneyDisease() == NO) {
            withdraw(
                    "conditions.chronicKidneyDisease",
                    "is NO, on dialysis",
                    condition(ConditionsBuilder::dialysis, Dialysis.UNKNOWN, c.dialysis()),
                    condition(ConditionsBuilder::chronicKidneyDisease, UNKNOWN, NO));
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
        checkAge();
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

    /** An age in whole years is up to a year less than the birth date makes it. */
    private void checkAge() {
        PartialDate birth = patient.birthDate();
        if (birth == null) {
            return;
        }
        for (MeasurementReport report : patient.measurements()) {
            LocalDate on = report.date() == null ? asOf : report.date();
            if (report.measure() == Measurand.AGE && !on.isBefore(birth.earliest())) {
                Range given = report.ownRange();
                Range known = BirthDate.age(birth, on);
                if (given.highest() <= known.lowest() - 1 || given.lowest() >= known.highest() + 1) {
                    List<MeasurementReport> all = patient.measurements();
                    withdraw(
                            "birthDate",
                            "does not go with the AGE that is given",
                            without(Measurand.AGE).andThen(born(null))::apply,
                            born(birth),
                            measurements(all));
                    return;
                }
            }
        }
    }

    private static UnaryOperator<RlsPatient> born(@Nullable PartialDate birth) {
        return patient -> RlsPatientBuilder.builder(patient).birthDate(birth).build();
    }

    private static <V> Answered person(BiFunction<PersonBuilder, V, PersonBuilder> component, V unknown, V given) {
        return answered(
                value -> patient -> RlsPatientBuilder.builder(patient)
                        .person(component
                                .apply(PersonBuilder.builder(patient.person()), value)
                                .build())
                        .build(),
                unknown,
                given);
    }

    private static <V> Answered legs(
            BiFunction<LegSymptomsBuilder, V, LegSymptomsBuilder> component, V unknown, V given) {
        return answered(
                value -> patient -> RlsPatientBuilder.builder(patient)
                        .legSymptoms(component
                                .apply(LegSymptomsBuilder.builder(patient.legSymptoms()), value)
                                .build())
                        .build(),
                unknown,
                given);
    }

    private static <V> Answered condition(
            BiFunction<ConditionsBuilder, V, ConditionsBuilder> component, V unknown, V given) {
        return answered(
                value -> patient -> RlsPatientBuilder.builder(patient)
                        .conditions(component
                                .apply(ConditionsBuilder.builder(patient.conditions()), value)
                                .build())
                        .build(),
                unknown,
                given);
    }

    private static <V> Answered answered(Function<V, UnaryOperator<RlsPatient>> with, V unknown, V given) {
        return new Answered(with.apply(unknown), with.apply(given));
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
            values[i] = given[i] || !ofToday || !report.isExact() ? Double.NaN : report.ownValue();
            given[i] = true;
        }
        return values;
    }
}
