package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.drools.RuleVariants;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** Rules compiled apart, tried in the place of a rulebook's own. */
public class RuleVariantsTest {
    private static final Rule FEVER =
            rule("FEVER").when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER));
    private static final Rule FLU = rule("FLU")
            .stage("second")
            .when(a(Sign.class, is("what", What.FEVER)))
            .then(Sign.of(What.FLU));

    /** What the build would have compiled. */
    public static final class Variants extends ModelImpl {
        public Variants() {
            addRule(rule("FEVER~1").when(a(Symptoms.class, is("fever", NO))).then(Sign.of(What.FEVER)));
        }
    }

    /** A variant that feeds nobody. */
    public static final class Cold extends ModelImpl {
        public Cold() {
            addRule(rule("FEVER~2").when(a(Symptoms.class, is("fever", NO))).then(Sign.of(What.COLD)));
        }
    }

    private final Rulebook rulebook = Books.of(FEVER, FLU);
    private final RuleVariants variants = RuleVariants.load(
            RuleVariantsTest.class.getClassLoader(), List.of(Variants.class.getName(), Cold.class.getName()));

    @Test
    void aVariantTakesTheIdAndThePlaceOfTheRule() {
        Rulebook changed = variants.replace(rulebook, "FEVER", "FEVER~1");
        assertThat(changed.rules()).extracting(RuleInfo::id).containsExactly("FEVER", "FLU");
        assertThat(changed.id().sha256()).isNotEqualTo(rulebook.id().sha256());

        Assessment<Outcome> assessment = assess(RuleEngine.of(changed, Outcome.class), Symptoms.UNKNOWN.fever(NO));
        assertThat(assessment.isComplete()).isTrue();
        assertThat(assessment.status("FEVER")).isEqualTo(RuleStatus.FIRED);
        assertThat(assessment.status("FLU")).isEqualTo(RuleStatus.FIRED);
        assertThat(changed.logic("FEVER").patterns().get(0).conditions().get(0).accepted())
                .containsExactly("NO");
    }

    @Test
    void theRulebookItselfStaysAsItIs() {
        variants.replace(rulebook, "FEVER", "FEVER~1");
        assertThat(assess(RuleEngine.of(rulebook, Outcome.class), Symptoms.UNKNOWN.fever(NO))
                        .status("FEVER"))
                .isEqualTo(RuleStatus.NOT_MET);
    }

    @Test
    void aVariantIsHeldToTheSameRulesOfSoundness() {
        assertThatThrownBy(() -> variants.replace(rulebook, "FEVER", "FEVER~2"))
                .isInstanceOf(RulebookException.class)
                .hasMessageStartingWith("rule FLU: no rule of an earlier stage concludes");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> variants.replace(rulebook, "FEVR", "FEVER~1"))
                .isInstanceOf(RulebookException.class)
                .hasMessage("no rule FEVR to replace in rulebook book");
        assertThatThrownBy(() -> variants.replace(rulebook, "FEVER", "FEVER~9"))
                .isInstanceOf(RulebookException.class)
                .hasMessage("no rule FEVER~9 among 2 variants");
        assertThatThrownBy(() -> RuleVariants.load(getClass().getClassLoader(), List.of("no.such.Model")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.Model");
    }
}
