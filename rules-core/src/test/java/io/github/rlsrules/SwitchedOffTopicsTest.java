package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.Receipt;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import io.github.rlsrules.runtime.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that does not want a topic switches it off as a whole, and whoever reads what is left is told. */
class SwitchedOffTopicsTest {
    private static final Rulebook LESS = TheRulebook.RULEBOOK.withoutTopics("lifestyle");
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    @Test
    void everythingElseIsSaidAsBefore() {
        RlsRules less = RlsRules.of(LESS);
        assertThat(WholePerson.all()).allSatisfy(one -> {
            List<String> before = rules(TheRules.RULES.assess(READER.given(one.facts()), one.asOf()))
                    .filter(rule -> !rule.topic().equals("lifestyle"))
                    .map(RuleInfo::id)
                    .toList();
            assertThat(rules(less.assess(READER.given(one.facts()), one.asOf())).map(RuleInfo::id))
                    .as(one.name())
                    .isEqualTo(before);
        });
    }

    @Test
    void summaryLettersAndReceiptSayThatItIsNotLookedAt() {
        Assessment<RlsOutcome> assessment =
                RlsRules.of(LESS).assess(RlsPatient.builder().build(), TheCohort.AS_OF);
        String said = "This does not look at: habits and daily life.";
        assertThat(assessment.summary().notLookedAt()).isEqualTo(said);
        assertThat(Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH).text())
                .contains(said);
        assertThat(Letter.of(assessment, Audience.CLINICIAN, Locale.ENGLISH).text())
                .contains("Topics that are switched off here: habits and daily life (27 rules).")
                .doesNotContain("RLS-LIFE-");
        Receipt receipt = assessment.receipt();
        assertThat(receipt.switchedOff()).contains("RLS-LIFE-CAFFEINE").hasSizeGreaterThan(20);
    }

    @Test
    void whoSwitchesNothingOffIsToldNothing() {
        Assessment<RlsOutcome> assessment =
                TheRules.RULES.assess(RlsPatient.builder().build(), TheCohort.AS_OF);
        assertThat(assessment.summary().notLookedAt()).isNull();
        assertThat(RlsRules.of(TheRulebook.RULEBOOK.without("RLS-LIFE-CAFFEINE"))
                        .assess(RlsPatient.builder().build(), TheCohort.AS_OF)
                        .summary()
                        .notLookedAt())
                .as("one rule is no topic")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "causes",
                "devices",
                "diary",
                "medicines",
                "monitoring",
                "never",
                "plan",
                "severity",
                "supplements",
                "treatment",
                "tried",
                "troubleshooting"
            })
    void whatIsToldBesideTheAnswerCanBeSwitchedOff(String topic) {
        assertThat(TheRulebook.RULEBOOK.withoutTopics(topic).switchedOff()).isNotEmpty();
    }

    @Test
    void aTopicThatIsMisspeltIsRefusedWithWhatMayHaveBeenMeant() {
        assertThatThrownBy(() -> TheRulebook.RULEBOOK.withoutTopics("iron", "lifestile"))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("no topic lifestile")
                .hasMessageContaining("did you mean lifestyle?");
    }

    @Test
    void aTopicOnWhichOthersStandIsRefusedWithWhatToDoInstead() {
        assertThatThrownBy(() -> TheRulebook.RULEBOOK.withoutTopics("diagnosis"))
                .isInstanceOf(RulebookException.class)
                .hasMessageStartingWith(
                        "other topics stand on diagnosis, so switch off single rules of it instead: rule RLS-");
    }

    @Test
    void everyTopicHasAName() {
        Texts texts = TheRulebook.RULEBOOK.texts(Locale.ENGLISH);
        assertThat(TheRulebook.RULEBOOK.rules())
                .allSatisfy(rule -> assertThat(texts.has("summary.topic." + rule.topic()))
                        .as(rule.topic())
                        .isTrue());
    }

    @Test
    void whoAsksForALanguageThatIsNotThereIsTold() {
        Assessment<RlsOutcome> assessment =
                TheRules.RULES.assess(RlsPatient.builder().build(), TheCohort.AS_OF);
        assertThat(assessment.summary(Audience.PATIENT, Locale.GERMANY).language())
                .isEqualTo("en");
        Letter german = Letter.of(assessment, Audience.PATIENT, Locale.GERMANY);
        assertThat(german.text()).contains("Deutsch: there is no version in this language yet. This is in English.");
        assertThat(german.html()).contains("lang=\"en\"");
        assertThat(Letter.of(assessment, Audience.PATIENT, Locale.UK).text()).doesNotContain("no version");
    }

    private static Stream<RuleInfo> rules(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream().map(finding -> finding.rule());
    }
}
