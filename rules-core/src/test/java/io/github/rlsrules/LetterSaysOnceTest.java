package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Letters that told two time limits for one thing, or lists of what nobody had said. */
class LetterSaysOnceTest {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static String letter(Audience reader, String facts) throws JsonProcessingException {
        return Letter.of(
                        TheRules.ALONE.assess(READER.given(new ObjectMapper().readTree(facts)), TODAY),
                        reader,
                        Locale.ENGLISH)
                .text()
                .replaceAll("\\s+", " ");
    }

    private static String letter(String facts) throws JsonProcessingException {
        return letter(Audience.PATIENT, facts);
    }

    /** One without a date counts as of the day of the note, and nobody is told that it was taken then. */
    @Test
    void aNoteTellsNoDateThatNobodyTold() throws JsonProcessingException {
        assertThat(letter(Audience.CLINICIAN, """
                        {"measurements":[{"measure":"IRLS_TOTAL","value":24,"unit":"{score}"},
                        {"measure":"EPWORTH","value":8,"unit":"{score}","date":"2026-11-01"}]}""")).contains("IRLS total score: 24 - ", "8 (1 November 2026)");
    }

    @Test
    void aNoteTellsOfEachDoseWhoseItIs() throws JsonProcessingException {
        assertThat(letter(Audience.CLINICIAN, """
                        {"medicines":{"complete":"YES","items":[
                        {"name":"pramipexole","use":"CURRENT","indication":"RESTLESS_LEGS","dailyDose":1,"doseBasis":"SALT"},
                        {"name":"ropinirole","use":"CURRENT","indication":"RESTLESS_LEGS","dailyDose":8}]}}"""))
                .contains("“pramipexole”: 1 mg a day as the salt", "“ropinirole”: 8 mg a day");
    }

    @Test
    void ofASignThatWasToldOnlySinceWhenIsAsked() throws JsonProcessingException {
        assertThat(letter("{\"warningSigns\":{\"fever\":\"YES\"},\"legSymptoms\":{\"urgeToMove\":\"YES\"}}"))
                .contains("Fever: did it begin, come back or get worse in the last")
                .doesNotContain("Do you have a fever?");
    }

    /** It is for today whether the fever is new or not. */
    @Test
    void whatStandsHoweverOldASignIsHasNoWayOut() throws JsonProcessingException {
        assertThat(letter("""
                        {"conditions":{"cancer":"YES","activeCancer":"YES","chemotherapy":"YES"},
                        "warningSigns":{"fever":"YES"},"measurements":[{"measure":"AGE","value":60,"unit":"a"}]}""")).contains("today").doesNotContain("If it has been there for longer");
    }

    @Test
    void whoeverIsHardToWakeIsNotToldToWaitForThePrescriber() throws JsonProcessingException {
        String gabapentin = """
                {"conditions":{"dialysis":"HAEMODIALYSIS"},"warningSigns":{"cannotBeWoken":%s},
                "medicines":{"items":[{"name":"gabapentin","use":"CURRENT"}]}}""";
        assertThat(letter(gabapentin.formatted("\"NEW\"")))
                .contains("Tell them this as well.")
                .contains("leaves the body through the kidneys")
                .doesNotContain("make no change", "within one to three days");
        assertThat(letter(gabapentin.formatted("\"YES\""))).contains("Call the prescriber within one to three days.");
        assertThat(letter(gabapentin.formatted("\"NO\""))).contains("Call the prescriber within one to three days.");
    }

    @Test
    void onePrescriberIsCalledOnce() throws JsonProcessingException {
        String facts = """
                {"mind":{"hallucinationsOrDelusions":"YES"},"conditions":{"dialysis":"HAEMODIALYSIS"},
                "medicines":{"items":[{"name":"pramipexole","use":"CURRENT"}]}}""";
        assertThat(letter(facts))
                .contains("Call the prescriber today.", "Talk with a doctor or a crisis line today.")
                .doesNotContain("Call the prescriber within");
        assertThat(letter(Audience.CLINICIAN, facts)).contains("Same day:", "Urgent:");
    }

    @Test
    void ofOneMedicineOneSpeaksOnce() throws JsonProcessingException {
        assertThat(letter("""
                {"treatment":{"restlessAfterNewMedicine":"YES"},
                "medicines":{"items":[{"name":"prochlorperazine","use":"CURRENT"}]}}"""))
                .contains("Ask before the next dose.", "You are on an antipsychotic")
                .doesNotContain("make no change", "at your next visit");
    }

    @Test
    void adviceThatNamesNobodyGoesAlongToTheAppointment() throws JsonProcessingException {
        assertThat(letter("""
                {"measurements":[{"measure":"AGE","value":50,"unit":"a"}],"priorCare":{"diagnosedBy":"CLINICIAN"},
                "labResults":[{"analyte":"FERRITIN","value":12,"unit":"ug/L","date":"2026-11-01"}]}"""))
                .contains("Make an appointment with your doctor.", "Discuss iron treatment")
                .doesNotContain("or within the next weeks");
    }

    @Test
    void aTextNamesTheSignsThatWereTold() throws JsonProcessingException {
        assertThat(letter("""
                {"warningSigns":{"unexplainedWeightLoss":"YES"},"measurements":[{"measure":"AGE","value":8,"unit":"a"}]}"""))
                .contains("What was told of the child (\u201cWeight loss without a reason\u201d)")
                .doesNotContain("a limp", "bruises", "This rests on");
        assertThat(letter("""
                {"conditions":{"sleepApnoea":"YES","sleepApnoeaTreated":"NO"},
                "medicines":{"items":[{"name":"methadone","use":"CURRENT"}]}}""")).contains("something adds to that (\u201cmethadone\u201d, \u201cSleep apnoea\u201d)");
    }

    @Test
    void aLesserSignOfTheSameKindIsNotToldBesideItsAlarm() throws JsonProcessingException {
        String foot = """
                {"mimicSigns":{"forefootPainAtRest":"YES","reliefByHangingLegDown":"%s"}}""";
        assertThat(letter(foot.formatted("YES"))).doesNotContain("narrowed arteries of the legs.");
        assertThat(letter(foot.formatted("NO"))).contains("narrowed arteries of the legs.");
        assertThat(letter(Audience.CLINICIAN, foot.formatted("YES"))).contains("Claudication");
    }

    @Test
    void ofTwoAlarmsThatLeadToOneCallTheOneThatRestsOnMoreIsTold() throws JsonProcessingException {
        String facts = """
                {"person":{"sex":"FEMALE","pregnancy":"NO"},"measurements":[{"measure":"AGE","value":34,"unit":"a"}],
                "labResults":[{"analyte":"HAEMOGLOBIN","value":%s,"unit":"g/L","date":"2026-11-01"},
                {"analyte":"FAECAL_HAEMOGLOBIN","value":25,"unit":"ug/g","date":"2026-11-01"}]}""";
        assertThat(letter(facts.formatted("105")))
                .contains("A low blood count together with a sign from the gut")
                .doesNotContain("You have a sign from the gut");
        assertThat(letter(facts.formatted("135"))).contains("You have a sign from the gut");
    }

    @Test
    void aMedicineThatNobodyNamedIsNotNamed() throws JsonProcessingException {
        String facts = """
                {"measurements":[{"measure":"AGE","value":30,"unit":"a"}],
                "medicines":{"items":[{"name":"%s","use":"CURRENT"}]}}""";
        assertThat(letter(facts.formatted("antidepressant")))
                .containsOnlyOnce("Several medicines are called \u201cantidepressant\u201d")
                .doesNotContain("mianserin", "mirtazapine", "tricyclic", "SSRI");
        assertThat(letter(facts.formatted("mirtazapine")))
                .contains("You are on the antidepressant mirtazapine. It may contribute");
        assertThat(letter(facts.formatted("Remeron"))).contains("mirtazapine (\u201cRemeron\u201d)");
        assertThat(letter(Audience.CLINICIAN, facts.formatted("antidepressant")))
                .contains("Mianserin:", "SSRI:");
    }

    @Test
    void aMedicineAloneAsksForNoRareEffectOfIt() throws JsonProcessingException {
        String facts = """
                {"measurements":[{"measure":"AGE","value":45,"unit":"a"}],"warningSigns":{"confusion":"%s"},
                "medicines":{"items":[{"name":"sertraline","use":"CURRENT"}]}}""";
        assertThat(letter(facts.formatted("NO"))).doesNotContain("Are the muscles rigid?", "jerks");
        assertThat(letter(facts.formatted("LONG_STANDING"))).contains("Are the muscles rigid?");
    }

    @Test
    void aLastingDiseaseAloneAsksForNoRareDangerOfIt() throws JsonProcessingException {
        String facts = """
                {"measurements":[{"measure":"AGE","value":63,"unit":"a"}],"conditions":{"parkinson":"YES"},
                "warningSigns":{"fever":"%s"},"medicines":{"items":[{"name":"levodopa","use":"CURRENT"}]}}""";
        assertThat(letter(facts.formatted("UNKNOWN")))
                .doesNotContain("Are the muscles rigid?", "Is there confusion?", "Do you have a fever?");
        assertThat(letter(facts.formatted("NEW"))).contains("Have you stopped a medicine suddenly?");
    }

    @Test
    void nobodyIsAskedHowAMedicineWorkedWhoHasNotSaidThatHeTakesOne() throws JsonProcessingException {
        assertThat(letter("""
                {"legSymptoms":{"urgeToMove":"YES","worseAtRest":"YES","reliefByMovement":"COMPLETE","reliefWhileMoving":"YES",
                "timeOfDay":"SAME_ALL_DAY","pastEveningWorsening":"YES","mimicAssessment":"EXCLUDED_BY_CLINICIAN"},
                "measurements":[{"measure":"AGE","value":45,"unit":"a"},{"measure":"IRLS_TOTAL","value":35,"unit":"1"}]}"""))
                .contains("Which medicines do you take")
                .doesNotContain("Did the medicine", "before treatment", "first took the medicine");
    }

    @Test
    void ofTwoEmergenciesTheOneThatHangsOnNoTimeIsToldFirst() throws JsonProcessingException {
        assertThat(letter("""
                {"treatment":{"stoppedAbruptly":"YES"},"warningSigns":{"muscleRigidity":"YES","breathlessAtRest":"NEW"},
                "medicines":{"items":[{"name":"pramipexole","use":"STOPPED"}]}}"""))
                .containsSubsequence(
                        "Call emergency services now.", "shortness of breath", "rigid muscles", "This counts if");
    }

    @Test
    void oneSwollenLegIsToldOnce() throws JsonProcessingException {
        String facts = """
                {"person":{"sex":"MALE"},"mimicSigns":{"legSwelling":"ONE_LEG"},"warningSigns":{"newOneSidedSwelling":"%s"}}""";
        assertThat(letter(facts.formatted("NEW"))).contains("blood clot").doesNotContain("Legs that swell");
        assertThat(letter(facts.formatted("UNKNOWN"))).contains("blood clot").doesNotContain("Legs that swell");
        assertThat(letter(facts.formatted("NO"))).contains("Legs that swell");
    }

    @Test
    void oneGaitLeadsToOneDoctor() throws JsonProcessingException {
        assertThat(letter("""
                {"mimicSigns":{"unsteadyGait":"YES"},
                "warningSigns":{"sensoryLoss":"LONG_STANDING","newGaitUnsteadiness":"LONG_STANDING"}}"""))
                .contains("Contact your doctor within one to three days.")
                .doesNotContain("Make an appointment", "A sign of nerves or muscles");
    }

    @Test
    void toTakeNoIronIsSaidOnce() throws JsonProcessingException {
        String facts = """
                {"person":{"sex":"MALE"},"measurements":[{"measure":"AGE","value":50,"unit":"a"}],"labResults":[
                {"analyte":"FERRITIN","value":%s,"unit":"ug/L","date":"2026-11-01"},
                {"analyte":"TRANSFERRIN_SATURATION","value":80,"unit":"%%","date":"2026-11-01"}]}""";
        assertThat(letter(facts.formatted("60"))).containsOnlyOnce("Take no iron");
        assertThat(letter(facts.formatted("900")))
                .containsOnlyOnce("Take no iron")
                .containsOnlyOnce("It should be checked");
    }

    @Test
    void ironIsSpokenAboutWithWhomTheAnaemiaLeadsTo() throws JsonProcessingException {
        assertThat(letter("""
                {"person":{"sex":"MALE"},"priorCare":{"diagnosedBy":"CLINICIAN"},
                "measurements":[{"measure":"AGE","value":62,"unit":"a"}],"labResults":[
                {"analyte":"HAEMOGLOBIN","value":110,"unit":"g/L","date":"2026-11-01"},
                {"analyte":"FERRITIN","value":12,"unit":"ug/L","date":"2026-11-01"}]}"""))
                .containsSubsequence("within one to three days", "in the same call or visit", "Discuss iron treatment");
    }

    @Test
    void anAnswerOfWeeksAgoOnThoughtsOfDeathIsNotLost() throws JsonProcessingException {
        String facts = """
                {"mind":{"suicidalThoughts":"%s"},
                "measurements":[{"measure":"PHQ9_ITEM_9","value":3,"unit":"{score}","date":"2026-10-25"}]}""";
        assertThat(letter(facts.formatted("UNKNOWN")))
                .containsSubsequence("within one to three days", "May we ask plainly: have you had thoughts")
                .doesNotContain("days since", "newer value");
        assertThat(letter(facts.formatted("NO"))).doesNotContain("PHQ-9");
    }
}
