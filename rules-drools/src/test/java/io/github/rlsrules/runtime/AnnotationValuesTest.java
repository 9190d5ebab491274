package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a rule's annotations. */
class AnnotationValuesTest {
    @Test
    void sourcesAreKeysEachWithItsSureness() {
        assertThat(Citation.parseAll("AASM25 C;  IRLSSG18   C2 ; OWN D"))
                .containsExactly(
                        new Citation("AASM25", Sureness.CONFIRMED),
                        new Citation("IRLSSG18", Sureness.SECOND_HAND),
                        new Citation("OWN", Sureness.DECISION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AASM25", "AASM25 C;", "AASM25 C IRLSSG18 C2", "AASM25,C", "; AASM25 C"})
    void sourcesThatReadOtherwiseAreRefused(String text) {
        assertThatThrownBy(() -> Citation.parseAll(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"AASM25 C; IRLSSG18 C2\"");
    }

    @Test
    void aSurenessThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Citation.parseAll("AASM25 c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a source must be followed by C, C2, A, M or D, not \"c\"");
    }

    @Test
    void aCitationReadsAsItWasWritten() {
        assertThat(Citation.parseAll("AASM25 C2").get(0)).hasToString("AASM25 C2");
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, true", "SECOND_HAND, true", "POINTER, false", "MEMORY, false", "DECISION, false"})
    void onlyWhatSomebodyReadCountsAsRead(Sureness sureness, boolean read) {
        assertThat(sureness.isRead()).isEqualTo(read);
        assertThat(Sureness.parse(sureness.tag())).isEqualTo(sureness);
    }

    @ParameterizedTest
    @EnumSource
    void evidenceIsWrittenByItsLabel(EvidenceKind evidence) {
        assertThat(EvidenceKind.parse(evidence.label())).isEqualTo(evidence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUIDELINE", "Guideline", "a hunch", ""})
    void evidenceByAnyOtherNameIsRefusedWithTheListOfLabels(String label) {
        assertThatThrownBy(() -> EvidenceKind.parse(label))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "guideline, official information, consensus, trial", "own decision", "\"" + label + "\"");
    }

    @Test
    void aLevelSaysWhoIsToldAndForWhomItHasWords() {
        assertThat(Level.values())
                .extracting(
                        Level::label,
                        level -> level.isFor(Audience.PATIENT),
                        level -> level.isFor(Audience.CLINICIAN),
                        level -> level.hasTextFor(Audience.PATIENT),
                        level -> level.hasTextFor(Audience.CLINICIAN))
                .containsExactly(
                        tuple("patient", true, true, true, true),
                        tuple("clinician", false, true, false, true),
                        tuple("record", false, false, false, true));
    }

    @ParameterizedTest
    @EnumSource
    void aLevelIsWrittenByItsLabel(Level level) {
        assertThat(Level.parse(level.label())).isEqualTo(level);
        assertThatThrownBy(() -> Level.parse(level.name()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it must be patient, clinician or record");
    }

    @Test
    void whatARuleLeavesOutIsWhatItsRulebookSaysOfAllAndItsOwnWordCountsMore() {
        Books book = Books.named("book")
                .index("default.For", "record")
                .index("default.Since", "0.3.0")
                .index("default.ReviewBy", "2029-02");
        Rules.Draft draft = Rules.rule("R")
                .withoutAnnotation("For")
                .withoutAnnotation("Since")
                .annotated("ReviewBy", "2028-01")
                .when(Rules.a(SampleFacts.Symptoms.class, Rules.is("fever", Answer.YES)));
        RuleInfo rule = book.rules(draft.then(SampleOutcomes.Sign.of(SampleOutcomes.What.FEVER)))
                .rule("R")
                .orElseThrow();
        assertThat(rule.level()).isEqualTo(Level.RECORD);
        assertThat(rule.since()).isEqualTo("0.3.0");
        assertThat(rule.reviewBy()).isEqualTo(YearMonth.of(2028, 1));
    }

    @Test
    void aRuleKnowsWhatItsAnnotationsSay() {
        Rulebook rulebook = Books.named("book")
                .index("rule.R", "sleep/legs/legs.drl:12")
                .rules(Rules.rule("R")
                        .stage("second")
                        .annotated("Title", "Ferritin ≥ 75 µg/L: \"enough\"")
                        .annotated("Sources", "AASM25 C; OWN D")
                        .annotated("Evidence", "own decision")
                        .annotated("For", "clinician")
                        .annotated("Since", "0.2.0")
                        .annotated("ReviewBy", "2028-01")
                        .when(Rules.a(SampleFacts.Symptoms.class, Rules.is("fever", Answer.YES)))
                        .then(SampleOutcomes.Sign.of(SampleOutcomes.What.FEVER)));
        assertThat(rulebook.rule("R"))
                .contains(new RuleInfo(
                        "R",
                        "Ferritin ≥ 75 µg/L: \"enough\"",
                        "second",
                        "sleep/legs",
                        ReviewState.UNSIGNED,
                        Level.CLINICIAN,
                        EvidenceKind.OWN_DECISION,
                        Citation.parseAll("AASM25 C; OWN D"),
                        "0.2.0",
                        YearMonth.of(2028, 1),
                        SampleOutcomes.Sign.of(SampleOutcomes.What.FEVER),
                        "sleep/legs/legs.drl:12"));
    }
}
