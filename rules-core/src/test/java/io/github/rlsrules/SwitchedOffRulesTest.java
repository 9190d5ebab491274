package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.RlsOutcome;
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
}
