package io.github.rlsrules.examples.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.reference.Reference;
import io.github.rlsrules.authoring.worlds.Worlds;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The clinic's rules pass what every rulebook has to pass. */
class ClinicRulesTest {
    private static final Rulebook RULEBOOK = ClinicRules.rulebook();
    private static final RulebookUnderTest<RlsPatient> UNDER_TEST = new RulebookUnderTest<>(
            RulebookFolder.at(Path.of("src/main/resources/io/github/rlsrules/examples/clinic/rulebook")
                    .toAbsolutePath()),
            RULEBOOK,
            RlsPatient.class,
            RlsPatient::toFacts);

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseSuite.of(UNDER_TEST).tests();
    }

    @TestFactory
    Stream<DynamicNode> worlds() {
        return Worlds.of(UNDER_TEST).checks();
    }

    @Test
    void theClinicHasAReferenceOfItsOwnRules() {
        Reference reference = Reference.of(UNDER_TEST);
        assertThat(reference.markdown().keySet())
                .filteredOn(path -> path.startsWith("rules/"))
                .hasSize(2);
        assertThat(reference.problems()).isEmpty();
        Reference.write(reference.site(), Path.of("target/rulebook-site"));
    }

    @Test
    void theStandardRulesAreAllThereButTheOneThatIsSwitchedOff() {
        assertThat(RULEBOOK.rules()).hasSize(RlsRules.standardRulebook().rules().size() - 1 + 2);
        assertThat(RULEBOOK.id().id()).isEqualTo("rls+clinic");
        assertThat(RULEBOOK.id().sha256())
                .isNotEqualTo(RlsRules.standardRulebook().id().sha256());
    }

    @Test
    void everyAssessmentSaysWhichRuleIsSwitchedOff() {
        var assessment = ClinicRules.rules().assess(RlsPatient.builder().build(), LocalDate.of(2026, 11, 21));
        assertThat(assessment.notAssessed())
                .contains(new NotAssessed("RLS-LIFE-CAFFEINE", NotAssessed.Reason.SWITCHED_OFF));
    }
}
