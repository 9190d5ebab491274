package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.facts.ConditionsBuilder;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineEntryBuilder;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.DangerScreen;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.RulebookException;
import io.github.rlsrules.runtime.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An emergency that a host switches off is said to be missing, and a sign on which an alarm depends alone cannot be switched off. */
class SwitchedOffRulesTest {
    private static final RlsRules LESS = RlsRules.of(TheRulebook.RULEBOOK.without("RLS-RF-CES"));

    private static Assessment<RlsOutcome> assess(WarningSignsBuilder signs) {
        return LESS.assess(RlsPatient.builder().warningSigns(signs.build()).build(), TheCohort.AS_OF);
    }

    @Test
    void anEmergencyThatIsSwitchedOffIsNamedAndTheScreenIsNeverCleared() {
        Assessment<RlsOutcome> assessment =
                assess(WarningSignsBuilder.builder().saddleNumbness(Sign.YES).bladderOrBowelChange(Sign.YES));
        assertThat(assessment.isComplete()).isTrue();
        assertThat(assessment.notAssessed())
                .contains(new NotAssessed("RLS-RF-CES", NotAssessed.Reason.SWITCHED_OFF, List.of()));
        assertThat(assessment.dangerScreen().status()).isNotEqualTo(DangerScreen.Status.CLEARED);
        assertThat(assessment.dangerScreen().notAssessed()).contains("RLS-RF-CES");
    }

    @Test
    void aSignOnWhichAnAlarmDependsAloneIsKept() {
        assertThatThrownBy(() -> TheRulebook.RULEBOOK.without("RLS-SIGN-PREECLAMPSIA"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("RLS-RF-PREECLAMPSIA")
                .hasMessageContaining("PREECLAMPSIA_SIGN");
    }

    @Test
    void aLesserFindingSpeaksWhenTheAlarmForWhichItStoodBackIsSwitchedOff() {
        RlsPatient patient = RlsPatient.builder()
                .conditions(ConditionsBuilder.builder().copd(Answer.YES).build())
                .medicines(Medicines.only(taken("gabapentin"), taken("oxycodone")))
                .build();
        assertThat(rulesThatSpeak(RlsRules.standard(), patient))
                .contains("RLS-RF-OPIOID-BREATHING")
                .doesNotContain("RLS-A2D-BREATHING-LUNGS");
        assertThat(rulesThatSpeak(RlsRules.of(TheRulebook.RULEBOOK.without("RLS-RF-OPIOID-BREATHING")), patient))
                .contains("RLS-A2D-BREATHING-LUNGS");
    }

    private static MedicineEntry taken(String name) {
        return MedicineEntryBuilder.builder().name(name).use(Use.CURRENT).build();
    }

    private static List<String> rulesThatSpeak(RlsRules rules, RlsPatient patient) {
        return rules.assess(patient, TheCohort.AS_OF).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
