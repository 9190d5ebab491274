package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.UNKNOWN;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.TODAY;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Books.engine;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Note;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was concluded: order, kinds, and what each finding knows of itself. */
class FindingsTest {
    private static final Symptoms FEVERISH = Symptoms.UNKNOWN.fever(YES);
    private static final Part FEVER = a(Symptoms.class, is("fever", YES));

    @Test
    void theMostUrgentComesFirstThenTheEarlierStageThenTheId() {
        RuleEngine<Outcome> engine = engine(
                rule("E").when(FEVER).then(new Sign(What.FEVER, Urgency.REVIEW)),
                rule("D").when(FEVER).then(new Sign(What.COLD, Urgency.REVIEW)),
                rule("A").stage("third").when(FEVER).then(new Sign(What.FLU, Urgency.REVIEW)),
                rule("C").stage("second").when(FEVER).then(new Sign(What.REST, Urgency.EMERGENCY)),
                rule("B").stage("second").when(FEVER).then(new Sign(What.TEA, Urgency.INFORMATION)));
        assertThat(ids(assess(engine, FEVERISH).findings())).containsExactly("C", "D", "E", "A", "B");
    }

    @Test
    void anIntermediateOutcomeIsReadByRulesAndListedNowhere() {
        RuleEngine<Outcome> engine = engine(
                rule("NOTE").when(FEVER).then(new Note(What.FEVER)),
                rule("R")
                        .stage("second")
                        .when(a(Note.class, is("what", What.FEVER)))
                        .then(Sign.of(What.FLU)));
        Assessment<Outcome> assessment = assess(engine, FEVERISH);
        assertThat(ids(assessment.findings())).containsExactly("R");
        assertThat(assessment.status("NOTE")).isEqualTo(RuleStatus.FIRED);
    }

    @Test
    void aHostMayAskForTheOutcomesOfOneType() {
        RuleEngine<Outcome> engine = engine(
                rule("A").when(FEVER).then(Advice.of(What.REST)),
                rule("B").when(FEVER).then(Sign.of(What.FEVER)),
                rule("C").when(FEVER).then(Advice.of(What.TEA)));
        List<Finding<Advice>> advice = assess(engine, FEVERISH).findings(Advice.class);
        assertThat(advice).extracting(f -> f.outcome().what()).containsExactly(What.REST, What.TEA);
    }

    @Test
    void aFindingThatAMissingFactCouldWithdrawSaysSo() {
        RuleEngine<Outcome> engine = engine(
                rule("R").when(a(Symptoms.class, in("fever", YES, UNKNOWN))).then(Sign.of(What.FEVER)));
        assertThat(assess(engine).findings()).singleElement().matches(Finding::isProvisional);
        assertThat(assess(engine).findings().get(0).missing()).containsExactly("symptoms.fever");
        assertThat(assess(engine, FEVERISH).findings()).singleElement().matches(f -> !f.isProvisional());
        assertThat(assess(engine, FEVERISH).findings().get(0).missing()).isEmpty();
    }

    @Test
    void aFindingHasItsTextsForTwoReaders() {
        Rulebook rulebook = Books.named("book")
                .file("texts.properties", "R.patient=You have a fever.", "R.clinician=Fever: present.")
                .file("texts_de.properties", "R.patient=Sie haben Fieber.")
                .rules(rule("R").when(FEVER).then(Sign.of(What.FEVER)));
        Finding<Outcome> finding =
                assess(Books.engine(rulebook), FEVERISH).findings().get(0);
        assertThat(finding.text(Audience.PATIENT)).isEqualTo("You have a fever.");
        assertThat(finding.text(Audience.CLINICIAN)).isEqualTo("Fever: present.");
        assertThat(finding.text(Audience.PATIENT, java.util.Locale.GERMANY)).isEqualTo("Sie haben Fieber.");
        assertThat(finding.text(Audience.CLINICIAN, java.util.Locale.GERMANY)).isEqualTo("Fever: present.");
    }

    @Test
    void aReaderIsToldWhatIsForThatReader() {
        Rulebook rulebook = Books.named("book")
                .file(
                        "texts.properties",
                        "A.patient=You have a fever.",
                        "A.clinician=Fever.",
                        "B.clinician=Flu.",
                        "C.clinician=Cold.")
                .rules(
                        rule("A").when(FEVER).then(Sign.of(What.FEVER)),
                        rule("B").annotated("For", "clinician").when(FEVER).then(Sign.of(What.FLU)),
                        rule("C").annotated("For", "record").when(FEVER).then(Sign.of(What.COLD)));
        Assessment<Outcome> assessment = assess(Books.engine(rulebook), FEVERISH);
        assertThat(ids(assessment.findings())).containsExactly("A", "B", "C");
        assertThat(ids(assessment.findings(Audience.PATIENT))).containsExactly("A");
        assertThat(ids(assessment.findings(Audience.CLINICIAN))).containsExactly("A", "B");
        for (Audience reader : Audience.values()) {
            assertThat(assessment.findings(reader))
                    .noneMatch(finding -> finding.text(reader).isBlank());
        }
        assertThat(assessment.findings().get(2).text(Audience.CLINICIAN)).isEqualTo("Cold.");
        assertThatThrownBy(() -> assessment.findings().get(2).text(Audience.PATIENT))
                .isInstanceOf(java.util.NoSuchElementException.class)
                .hasMessage("no text C.patient");
    }

    @Test
    void anAssessmentNamesItsDateAndItsRulebook() {
        Assessment<Outcome> assessment = assess(engine(rule("R").when(FEVER).then(Sign.of(What.FEVER))), FEVERISH);
        assertThat(assessment.asOf()).isEqualTo(TODAY);
        assertThat(assessment.rulebook()).isEqualTo(new RulebookId("book", "1.0", "0123book"));
        assertThat(assessment.isComplete()).isTrue();
        assertThat(assessment.failures()).isEmpty();
    }

    @Test
    void anEngineRefusesARulebookThatConcludesAnythingElseThanItsOutcomes() {
        Rulebook rulebook = Books.of(rule("R").when(FEVER).then(Sign.of(What.FEVER)));
        assertThatThrownBy(() -> RuleEngine.of(rulebook, Advice.class))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("rule R", Sign.class.getName(), Advice.class.getName());
    }

    private static List<String> ids(List<? extends Finding<?>> findings) {
        return findings.stream().map(f -> f.rule().id()).toList();
    }
}
