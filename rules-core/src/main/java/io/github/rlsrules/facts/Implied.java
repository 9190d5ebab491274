package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.UNKNOWN;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Sign;

/**
 * Answers that follow from others, so that nobody is asked for them: the same that contradict each other would they be the contrary, see
 * {@link ContradictionCheck}. Nothing follows where something that was told speaks of a pregnancy all the same.
 */
final class Implied {
    private Implied() {}

    /** The patient with these answers; the same where there are none. */
    static RlsPatient in(RlsPatient patient) {
        Person person = patient.person();
        Conditions conditions = patient.conditions();
        boolean isMan = person.sex() == Sex.MALE;
        boolean cannotBePregnant = (isMan || person.menopause() == Menopause.AFTER) && !speaksOfPregnancy(patient);
        if (!cannotBePregnant) {
            return patient;
        }
        return RlsPatientBuilder.builder(patient)
                .person(PersonBuilder.builder(person)
                        .pregnancy(no(person.pregnancy()))
                        .pregnancyPossible(no(person.pregnancyPossible()))
                        .breastfeeding(isMan ? no(person.breastfeeding()) : person.breastfeeding())
                        .build())
                .conditions(ConditionsBuilder.builder(conditions)
                        .heavyMenstrualBleeding(no(conditions.heavyMenstrualBleeding()))
                        .build())
                .build();
    }

    private static Answer no(Answer answer) {
        return answer == UNKNOWN ? NO : answer;
    }

    private static boolean isThere(Sign sign) {
        return sign != Sign.NO && sign != Sign.UNKNOWN;
    }

    private static boolean speaksOfPregnancy(RlsPatient patient) {
        return patient.person().trimester() != Trimester.UNKNOWN
                || isThere(patient.warningSigns().highBloodPressureInPregnancy())
                || patient.measurements().stream().anyMatch(report -> report.measure() == Measurand.GESTATION);
    }
}
