package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.DangerScreen;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.RuleStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sign that a host switches off takes the alarm with it, and both are said. */
class SwitchedOffRulesTest {
    private static final RlsRules LESS = RlsRules.of(TheRulebook.RULEBOOK.without("RLS-SIGN-CAUDA-SADDLE"));

    private static Assessment<RlsOutcome> assess(WarningSignsBuilder signs) {
        return LESS.assess(Patient.builder().warningSigns(signs.build()).build(), TheCohort.AS_OF);
    }

    @Test
    void anAlarmWhoseSignIsSwitchedOffIsNotAssessed() {
        Assessment<RlsOutcome> assessment = assess(WarningSignsBuilder.builder()
                .saddleNumbness(Answer.YES)
                .bladderOrBowelChange(Answer.NO)
                .weaknessBothLegs(Answer.NO)
                .painDownBothLegs(Answer.NO)
                .newSexualDysfunction(Answer.NO));
        assertThat(assessment.isComplete()).isTrue();
        assertThat(assessment.status("RLS-RF-CES")).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(assessment.notAssessed())
                .contains(
                        new NotAssessed("RLS-SIGN-CAUDA-SADDLE", NotAssessed.Reason.SWITCHED_OFF),
                        new NotAssessed(
                                "RLS-RF-CES",
                                NotAssessed.Reason.DEPENDS_ON_SWITCHED_OFF,
                                List.of("RLS-SIGN-CAUDA-SADDLE")));
        assertThat(assessment.dangerScreen().status()).isNotEqualTo(DangerScreen.Status.CLEARED);
        assertThat(assessment.dangerScreen().notAssessed()).containsExactly("RLS-RF-CES");
    }

    @Test
    void anotherSignRaisesItStill() {
        Assessment<RlsOutcome> assessment = assess(
                WarningSignsBuilder.builder().bladderOrBowelChange(Answer.YES).spinalSignsWorsening(Answer.YES));
        assertThat(assessment.status("RLS-RF-CES").hasFired()).isTrue();
        assertThat(assessment.dangerScreen().status()).isEqualTo(DangerScreen.Status.RAISED);
        assertThat(assessment.dangerScreen().notAssessed()).isEmpty();
    }
}
