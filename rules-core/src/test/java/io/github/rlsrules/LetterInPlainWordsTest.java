package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How letters are put together of what was found: so that they can be read aloud. */
class LetterInPlainWordsTest {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    /** In one line, for a page breaks lines where it likes. */
    private static String letter(Audience reader, String facts) {
        var assessment = TheRules.ALONE.assess(
                READER.given(facts.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), LocalDate.of(2026, 11, 21));
        return Letter.of(assessment, reader, Locale.ENGLISH).text().replaceAll("\\s+", " ");
    }

    private static String toPatient(String facts) {
        return letter(Audience.PATIENT, facts);
    }

    @Test
    void aBoundStandsInWordsForThePatientAndAsASignForTheClinician() {
        String facts = """
                {'labResults': [{'analyte': 'FERRITIN', 'value': 12, 'comparator': '<', 'unit': 'ug/L', 'date': '2026-11-01'}]}""";
        assertThat(toPatient(facts))
                .contains("Your ferritin of less than 12 µg/L")
                .doesNotContain("<");
        assertThat(letter(Audience.CLINICIAN, facts)).contains("Ferritin: < 12 µg/L");
    }

    @Test
    void aMedicineWithoutANameLeavesNoBracketBehind() {
        assertThat(toPatient("{'optionsTried': [{'option': 'DRUG_HOLIDAY', 'use': 'CURRENT'}]}"))
                .contains("Do not make a pause of some days without your medicine by yourself: that can be dangerous.");
    }

    @Test
    void eachQuestionStandsInALineOfItsOwn() {
        assertThat(toPatient("{}")).contains("WHAT WE STILL NEED TO KNOW - Do you feel", "? - Do the symptoms");
    }

    @Test
    void whatCouldNotBeUsedIsToldAfterTheHeadlineAndWithoutAPath() {
        assertThat(toPatient("""
                                {'mind': {'agitation': 'YES'}, 'measurements': [{'measure': 'IRLS_TOTAL', 'value': 41, 'unit': '{score}'}]}"""))
                .containsSubsequence("Agitation", "NOT USED", "IRLS total score: nobody can have this value", "WHAT")
                .doesNotContain("measurements[", "{score}");
    }

    @Test
    void whatElseThereIsToDoStandsAfterTheEmergency() {
        assertThat(
                        toPatient(
                                "{'warningSigns': {'coldPaleLeg': 'NEW'}, 'mimicSigns': {'forefootPainAtRest': 'YES', 'weakFootPulses': 'YES'}}"))
                .containsSubsequence(
                        "Call emergency services now.", "AFTER THAT", "Tell them this as well.", "Pain in the foot")
                .doesNotContain("WHAT TO DO");
    }

    @Test
    void besideASignThatIsNewNobodyReadsThatItCouldWait() {
        assertThat(toPatient("{'warningSigns': {'bladderOrBowelChange': 'YES'}}"))
                .contains("tell your doctor about it within days");
        assertThat(toPatient("{'warningSigns': {'bladderOrBowelChange': 'YES', 'painDownBothLegs': 'NEW'}}"))
                .contains("Call emergency services now")
                .doesNotContain("within days");
    }

    @Test
    void namesOfTwoMedicinesStandEachInItsOwnQuotationMarks() {
        assertThat(letter(Audience.CLINICIAN, """
                                {'medicines': {'items': [
                                  {'name': 'gabapentin', 'use': 'CURRENT'}, {'name': 'hydroxyzine', 'use': 'CURRENT'}]}}""")).contains("“gabapentin”, “hydroxyzine”");
    }

    @Test
    void aValueThatCouldNotBeUsedIsNamed() {
        String facts = "{'labResults': [{'analyte': 'FERRITIN', 'value': 20, 'unit': 'stones', 'date': '2026-11-01'}]}";
        assertThat(toPatient(facts)).contains("Ferritin: its unit is not one that we know");
        assertThat(letter(Audience.CLINICIAN, facts)).contains("Ferritin (labResults[0].unit): ");
    }

    @Test
    void aQuestionOnAValueSaysWhichOne() {
        assertThat(TheRulebook.RULEBOOK.texts(Locale.ENGLISH).question("labResults[FERRITIN].range"))
                .isEqualTo("Ferritin: did the laboratory mark the value as too low, as normal or as too high?");
    }
}
