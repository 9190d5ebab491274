package io.github.rlsrules.examples.clinic;

import static io.github.rlsrules.authoring.assertions.RuleAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Rulebook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The clinic's rules as its app calls them; what each of them does is told by the cases beside it. */
class ClinicRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RlsPatient NOBODY_KNOWN = RlsPatient.builder().build();

    private final RlsRules rules = ClinicRules.rules();

    @Test
    void theStandardRulesAreAllThereButTheOneThatIsSwitchedOff() {
        Rulebook rulebook = ClinicRules.rulebook();
        assertThat(rulebook.rules()).hasSize(RlsRules.standardRulebook().rules().size() - 1 + 2);
        assertThat(rulebook.id().id()).isEqualTo("rls+clinic");
        assertThat(rulebook.id().sha256())
                .isNotEqualTo(RlsRules.standardRulebook().id().sha256());
    }

    @Test
    void everyAssessmentSaysWhichRuleIsSwitchedOff() {
        assertThat(rules.assess(NOBODY_KNOWN, TODAY).notAssessed())
                .contains(new NotAssessed("RLS-LIFE-CAFFEINE", NotAssessed.Reason.SWITCHED_OFF));
    }

    @Test
    void ofAPatientOfWhomNothingIsKnownTheClinicSaysNothing() {
        assertThat(rules.assess(NOBODY_KNOWN, TODAY)).isSilentOn("CLINIC-REFER-SLEEP-NURSE", "CLINIC-ASK-FERRITIN");
    }
}
