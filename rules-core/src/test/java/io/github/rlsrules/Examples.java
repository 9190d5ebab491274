package io.github.rlsrules;

import io.github.rlsrules.facts.Conditions;
import io.github.rlsrules.facts.LegSymptoms;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.MimicAssessment;
import io.github.rlsrules.facts.Relief;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.TimeOfDay;
import io.github.rlsrules.facts.Urge;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Sign;
import java.util.ArrayList;
import java.util.List;

/** Facts that several tests start from. */
final class Examples {
    static final LegSymptoms ALL_FIVE_MET = LegSymptomsBuilder.builder()
            .urgeToMove(Urge.YES)
            .worseAtRest(Answer.YES)
            .reliefByMovement(Relief.PARTIAL)
            .reliefWhileMoving(Answer.YES)
            .walkingMakesWorse(Answer.NO)
            .timeOfDay(TimeOfDay.WORSE_EVENING_OR_NIGHT)
            .mimicAssessment(MimicAssessment.EXCLUDED_BY_CLINICIAN)
            .build();

    private Examples() {}

    /** The patient with one more warning sign each, for every warning sign that was not there. */
    static List<RlsPatient> eachWithOneMoreWarningSign(RlsPatient patient) {
        List<RlsPatient> all = new ArrayList<>();
        Object[] signs = Records.values(patient.warningSigns());
        for (int i = 0; i < signs.length; i++) {
            Enum<?> there = signs[i] instanceof Sign ? Sign.YES : Answer.YES;
            if (signs[i] != there && signs[i] != Sign.NEW && signs[i] != Sign.LONG_STANDING) {
                Object[] more = signs.clone();
                more[i] = there;
                all.add(RlsPatientBuilder.builder(patient)
                        .warningSigns(Records.make(WarningSigns.class, more))
                        .build());
            }
        }
        return all;
    }

    /** The conditions with NO for all but one of those that are unknown, so that guards are often lifted. */
    static Conditions mostlyNo(Conditions conditions) {
        Object[] values = Records.values(conditions);
        int leftUnknown = Math.floorMod(conditions.hashCode(), values.length);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == Answer.UNKNOWN && i != leftUnknown) {
                values[i] = Answer.NO;
            }
        }
        return Records.make(Conditions.class, values);
    }
}
