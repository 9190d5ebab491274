package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.DangerScreen;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import io.github.rlsrules.runtime.ScreenItem.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** An interview, screen by screen. */
class InterviewTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final RlsPatient NOBODY = RlsPatient.builder().build();
    private static final RlsPatient MAN =
            NOBODY.with("measurements[AGE]", "46").with("person.sex", "MALE").with("legSymptoms.urgeToMove", "YES");

    private static Interview interview(RlsPatient patient) {
        return TheRules.ALONE.interview(patient, AS_OF);
    }

    /** Answers every question in the same way until nothing is asked any more. */
    private static List<Screen> screens(RlsPatient start, Set<KnownBy> answering, Predicate<ScreenItem> isKnown) {
        List<Screen> screens = new ArrayList<>();
        RlsPatient patient = start;
        Optional<Screen> next =
                TheRules.ALONE.interview(patient, AS_OF, answering).next();
        while (next.isPresent()) {
            assertThat(screens).as("it ends").hasSizeLessThan(120);
            screens.add(next.get());
            for (ScreenItem item : next.get().items()) {
                patient = isKnown.test(item) && item.form() == Form.TICK
                        ? patient.with(item.fact(), "NO")
                        : patient.notKnown(item.fact());
            }
            next = TheRules.ALONE.interview(patient, AS_OF, answering).next();
        }
        return screens;
    }

    private static List<String> facts(List<Screen> screens) {
        return screens.stream()
                .flatMap(screen -> screen.items().stream())
                .map(ScreenItem::fact)
                .toList();
    }

    @Test
    void itBeginsWithWhoSomebodyIs() {
        Screen first = interview(NOBODY).next().orElseThrow();
        assertThat(first.id()).isEqualTo("person");
        assertThat(first.items()).singleElement().satisfies(age -> {
            assertThat(age.fact()).isEqualTo("measurements[AGE]");
            assertThat(age.form()).isEqualTo(Form.NUMBER);
            assertThat(age.number()).isNotNull();
            assertThat(age.number().unit()).isEqualTo("a");
        });
    }

    @Test
    void emergenciesComeNext() {
        assertThat(interview(MAN).next().orElseThrow().id()).isEqualTo("danger");
        assertThat(interview(MAN).next().orElseThrow().items()).hasSize(Screen.MOST_TICKS);
    }

    @Test
    void aListThatHasRoomIsFilledUpWithWhatComesNext() {
        Screen next = interview(MAN.with("person.sex", "FEMALE").with("person.menopause", "BEFORE"))
                .next()
                .orElseThrow();
        assertThat(next.items()).hasSize(Screen.MOST_TICKS);
        assertThat(next.items())
                .extracting(ScreenItem::fact)
                .startsWith("person.pregnancy", "acuteEvents.seizure", "acuteEvents.overdose");
        assertThat(next.title()).isEqualTo("About you, What is happening now");
    }

    @Test
    void aTickWaitsForTheQuestionsBeforeItOnItsScreen() {
        List<Screen> screens = screens(MAN, Set.of(KnownBy.PATIENT), item -> true);
        List<String> facts = facts(screens);
        assertThat(facts).containsSubsequence("medicines.items", "medicines.complete");
        assertThat(screens)
                .filteredOn(Screen::isTicked)
                .noneMatch(screen -> screen.items().size() > Screen.MOST_TICKS);
    }

    @Test
    void whatWouldMakeAnEmergencyOfWhatIsToldIsAskedAtOnce() {
        String first = "acuteEvents.seizure";
        String stopped = "treatment.stoppedAbruptly";
        String restless = "treatment.restlessAfterNewMedicine";
        String walking = "warningSigns.walkingDifficulty";
        assertThat(interview(MAN).open()).containsSubsequence(first, stopped, restless, walking);
        assertThat(interview(MAN.with("warningSigns.muscleRigidity", "YES")).open())
                .containsSubsequence(stopped, first)
                .containsSubsequence(restless, first);
        assertThat(interview(MAN.with("mind.agitation", "YES")).open()).containsSubsequence(stopped, first);
        assertThat(interview(MAN.with("conditions.cancer", "YES")).open())
                .as("a weak limb is an emergency beside any cancer, difficulty walking beside one that is active")
                .containsSubsequence("warningSigns.limbWeakness", "conditions.activeCancer", first, walking);
    }

    @Test
    void sinceWhenASignIsThereIsAskedBehindTheOtherDangers() {
        RlsPatient swollen = MAN.with("warningSigns.painfulTenderLeg", "YES");
        assertThat(interview(swollen).open())
                .containsSubsequence("warningSigns.limbWeakness", "warningSigns.painfulTenderLeg", "medicines.items");
    }

    /** A fever of unknown time is no alarm by itself, one that lasts is. */
    @Test
    void sinceWhenASignIsThereIsAskedIfOnlyALastingOneMatters() {
        RlsPatient feverish = MAN.with("warningSigns.fever", "YES");
        assertThat(TheRules.ALONE.assess(feverish, AS_OF).findings())
                .noneMatch(finding -> finding.signsOfUnknownTime().contains("warningSigns.fever"));
        assertThat(facts(screens(feverish, Set.of(KnownBy.PATIENT), item -> true)))
                .contains("warningSigns.fever");
        assertThat(facts(screens(MAN.with("warningSigns.fever", "NEW"), Set.of(KnownBy.PATIENT), item -> true)))
                .doesNotContain("warningSigns.fever");
    }

    @Test
    void sinceWhenASignIsThereIsAskedIfItLeadsSomewhere() {
        String jerks = "warningSigns.jerksOrClonus";
        assertThat(interview(MAN.with(jerks, "YES")).open()).contains(jerks);
        assertThat(interview(MAN.with(jerks, "NEW")).open()).doesNotContain(jerks);
    }

    @Test
    void whatLeadsWhereSomebodyIsSentAnywayIsHardlyWorthATap() {
        assertThat(interview(MAN).open()).contains("warningSigns.nightSweats", "warningSigns.numbArea");
        assertThat(interview(MAN.with("warningSigns.rectalBleeding", "YES")).open())
                .as("it sends to a doctor, as night sweats do, and a numb area sends to another")
                .doesNotContain("warningSigns.nightSweats")
                .contains("warningSigns.numbArea");
    }

    @Test
    void nothingIsAskedTwiceThatNobodyKnows() {
        List<String> facts = facts(screens(MAN, Set.of(KnownBy.PATIENT), item -> false));
        assertThat(facts).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void nothingIsAskedTwiceThatIsAnswered() {
        assertThat(facts(screens(MAN, Set.of(KnownBy.PATIENT), item -> true))).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyKnowsKeepsItsDangerOpen() {
        RlsPatient patient = MAN.notKnown("warningSigns.saddleNumbness");
        Assessment<RlsOutcome> assessment = TheRules.ALONE.assess(patient, AS_OF);
        assertThat(assessment.interview().open()).doesNotContain("warningSigns.saddleNumbness");
        assertThat(assessment.dangerScreen().open()).contains("warningSigns.saddleNumbness");
        assertThat(assessment.dangerScreen().status()).isNotEqualTo(DangerScreen.Status.CLEARED);
    }

    @Test
    void whatCannotBeIsNotAsked() {
        for (RlsPatient patient : List.of(MAN, MAN.with("person.sex", "FEMALE").with("person.menopause", "AFTER"))) {
            assertThat(facts(screens(patient, Set.of(KnownBy.PATIENT), item -> true)))
                    .doesNotContain(
                            "person.pregnancy",
                            "person.pregnancyPossible",
                            "person.trimester",
                            "measurements[GESTATION]",
                            "conditions.heavyMenstrualBleeding",
                            "warningSigns.highBloodPressureInPregnancy");
        }
        assertThat(facts(screens(MAN.with("measurements[AGE]", "46"), Set.of(KnownBy.PATIENT), item -> true)))
                .noneMatch(fact -> fact.startsWith("childhood."));
    }

    @Test
    void aDetailWaitsForThatOnWhichItHangs() {
        assertThat(interview(MAN).open()).doesNotContain("conditions.sleepApnoeaTreated");
        assertThat(interview(MAN.with("conditions.sleepApnoea", "YES")).open())
                .contains("conditions.sleepApnoeaTreated");
        assertThat(interview(MAN.with("conditions.sleepApnoea", "NO")).open())
                .doesNotContain("conditions.sleepApnoeaTreated");
    }

    @Test
    void whatCountsOnlyBesideAnotherAnswerWaitsForIt() {
        assertThat(interview(MAN).open()).contains("conditions.cancer").doesNotContain("warningSigns.upperSpinePain");
        assertThat(interview(MAN.with("conditions.cancer", "YES")).open()).contains("warningSigns.upperSpinePain");
        assertThat(interview(MAN.with("conditions.cancer", "NO")).open()).doesNotContain("warningSigns.upperSpinePain");
    }

    @Test
    void nothingIsAskedForTheSakeOfWhatWasAskedInVain() {
        RlsPatient unsure = MAN.notKnown("conditions.cancer").notKnown("conditions.activeCancer");
        assertThat(interview(unsure).open()).doesNotContain("warningSigns.upperSpinePain");
    }

    @Test
    void whatCanChangeNothingAnyMoreIsNotAsked() {
        assertThat(interview(MAN).open()).contains("legSymptoms.timeOfDay");
        assertThat(interview(MAN.with("legSymptoms.worseAtRest", "NO")).open()).doesNotContain("legSymptoms.timeOfDay");
    }

    @Test
    void withdrawalIsAskedOfWhoeverTakesOrTookAMedicine() {
        RlsPatient none = MAN.with("medicines.complete", "YES");
        assertThat(interview(none).open())
                .contains("treatment.stoppedAbruptly")
                .doesNotContain("treatment.withdrawalSymptoms", "treatment.plansToStopAbruptly");
        assertThat(interview(none.with("treatment.stoppedAbruptly", "YES")).open())
                .contains("treatment.withdrawalSymptoms");
        assertThat(interview(MAN.with("medicines.items", "gabapentin").with("medicines.complete", "YES"))
                        .open())
                .contains("treatment.withdrawalSymptoms", "treatment.plansToStopAbruptly");
        assertThat(interview(MAN.notKnown("medicines.items").with("treatment.stoppedAbruptly", "NO"))
                        .open())
                .as("who does not know may take one")
                .contains("treatment.withdrawalSymptoms");
    }

    @Test
    void whichMedicineIsMeantIsNamed() {
        RlsPatient patient =
                MAN.with("medicines.items", "pramipexole; amitriptyline").with("medicines.complete", "YES");
        List<ScreenItem> items = allItems(patient);
        assertThat(items)
                .filteredOn(item -> item.fact().startsWith("medicines.items[0]."))
                .isNotEmpty()
                .allMatch(item -> item.about().equals("pramipexole"));
        assertThat(items)
                .filteredOn(item -> item.fact().startsWith("medicines.items[1]."))
                .isNotEmpty()
                .allMatch(item -> item.about().equals("amitriptyline"));
        assertThat(items)
                .filteredOn(item -> !item.fact().contains("["))
                .allMatch(item -> item.about().isEmpty());
    }

    @Test
    void howMuchOfADopamineAgonistIsTakenIsAsked() {
        RlsPatient patient = MAN.with("medicines.items", "pramipexole").with("medicines.complete", "YES");
        ScreenItem dose = allItems(patient).stream()
                .filter(item -> item.fact().equals("dailyDoses[PRAMIPEXOLE]"))
                .findFirst()
                .orElseThrow();
        assertThat(dose.form()).isEqualTo(Form.NUMBER);
        assertThat(dose.number()).as("the question says in what").isNull();
        assertThat(interview(patient.with(dose.fact(), "0.25")).open()).doesNotContain(dose.fact());
        assertThat(TheRules.ALONE.assess(patient.with(dose.fact(), "2"), AS_OF).findings())
                .extracting(finding -> finding.rule().id())
                .contains("RLS-DA-MAXIMUM");
        for (String others : List.of("gabapentin", "pramipexole; Sifrol")) {
            assertThat(interview(MAN.with("medicines.items", others).with("medicines.complete", "YES"))
                            .open())
                    .as(others)
                    .noneMatch(fact -> fact.startsWith("dailyDoses"));
        }
    }

    @Test
    void anAlarmMayEndIt() {
        Interview interview = interview(MAN.with("warningSigns.saddleNumbness", "NEW"));
        assertThat(interview.mayStop()).contains(Interview.Stop.ALARM);
        assertThat(interview.next()).as("a host may go on").isPresent();
        assertThat(interview(MAN).mayStop()).isEmpty();
    }

    @Test
    void sinceWhenASignIsThereIsAskedOnce() {
        RlsPatient patient = MAN.with("warningSigns.newOneSidedSwelling", "YES");
        ScreenItem swelling = allItems(patient).stream()
                .filter(item -> item.fact().equals("warningSigns.newOneSidedSwelling"))
                .findFirst()
                .orElseThrow();
        assertThat(swelling.form()).isEqualTo(Form.CHOICE);
        assertThat(swelling.choices()).extracting(ScreenItem.Choice::value).containsExactly("NEW", "LONG_STANDING");
        assertThat(interview(patient.with("warningSigns.newOneSidedSwelling", "LONG_STANDING"))
                        .open())
                .doesNotContain("warningSigns.newOneSidedSwelling");
        assertThat(interview(patient.notKnown("warningSigns.newOneSidedSwelling"))
                        .open())
                .doesNotContain("warningSigns.newOneSidedSwelling");
        assertThat(TheRules.ALONE
                        .assess(patient.notKnown("warningSigns.newOneSidedSwelling"), AS_OF)
                        .questions())
                .noneMatch(question -> question.fact().equals("warningSigns.newOneSidedSwelling"));
    }

    /** All that would be asked one after the other, if every other question were answered in vain. */
    private static List<ScreenItem> allItems(RlsPatient patient) {
        return screens(patient, Set.of(KnownBy.PATIENT), item -> false).stream()
                .flatMap(screen -> screen.items().stream())
                .toList();
    }

    @Test
    void valuesAreAskedOfARecordOnly() {
        assertThat(facts(screens(MAN, Set.of(KnownBy.PATIENT), item -> true)))
                .noneMatch(fact -> fact.startsWith("labResults[") || fact.contains("IRLS") || fact.contains("PHQ9"));
        RlsPatient tested = MAN.with("priorCare.ironEverTested", "YES");
        assertThat(facts(screens(tested, Set.of(KnownBy.PATIENT, KnownBy.RECORD), item -> true)))
                .contains("labResults[FERRITIN]");
    }

    @Test
    void aWomanWithLowIronAndAnAntihistamineHearsOfBothWithinTenTaps() {
        RlsPatient patient = NOBODY.with("measurements[AGE]", "46")
                .with("person.sex", "FEMALE")
                .with("legSymptoms.urgeToMove", "YES")
                .with("labResults[FERRITIN]", "22 ug/L 2026-11-01");
        int taps = 0;
        while (taps < 10 && !says(patient).containsAll(Set.of("RLS-IRON-DISCUSS", "RLS-MED-ANTIHISTAMINE"))) {
            Screen screen = interview(patient).next().orElseThrow();
            taps++;
            for (ScreenItem item : screen.items()) {
                patient = answered(patient, item);
            }
        }
        assertThat(says(patient)).contains("RLS-IRON-DISCUSS", "RLS-MED-ANTIHISTAMINE");
    }

    private static Set<String> says(RlsPatient patient) {
        Set<String> rules = new HashSet<>();
        for (Finding<RlsOutcome> finding : TheRules.ALONE.assess(patient, AS_OF).findings(Audience.PATIENT)) {
            rules.add(finding.rule().id());
        }
        return rules;
    }

    private static RlsPatient answered(RlsPatient patient, ScreenItem item) {
        return switch (item.fact()) {
            case "person.menopause" -> patient.with(item.fact(), "BEFORE");
            case "legSymptoms.worseAtRest", "legSymptoms.reliefWhileMoving", "legSymptoms.legsInvolved" ->
                patient.with(item.fact(), "YES");
            case "legSymptoms.reliefByMovement" -> patient.with(item.fact(), "COMPLETE");
            case "legSymptoms.timeOfDay" -> patient.with(item.fact(), "ONLY_EVENING_OR_NIGHT");
            case "medicines.items" ->
                patient.with(item.fact(), "diphenhydramine").with("medicines.complete", "YES");
            default -> item.form() == Form.TICK ? patient.with(item.fact(), "NO") : patient.notKnown(item.fact());
        };
    }

    /** Whatever is offered as an answer is taken as one, in words for both readers. */
    @Test
    void everyChoiceIsAnAnswer() {
        for (Audience reader : Audience.values()) {
            TheCohort.patients(51, 60)
                    .forEach(patient -> TheRules.ALONE
                            .assess(patient, TheCohort.AS_OF)
                            .interview(Set.of(KnownBy.PATIENT, KnownBy.CLINICIAN, KnownBy.RECORD))
                            .next(reader, Locale.ENGLISH)
                            .ifPresent(screen -> screen.items().forEach(item -> {
                                assertThat(item.question()).isNotBlank();
                                item.choices()
                                        .forEach(choice -> assertThatCode(
                                                        () -> patient.with(item.fact(), choice.value()))
                                                .as(item.fact())
                                                .doesNotThrowAnyException());
                            })));
        }
    }

    @Test
    void whyASymptomIsAskedIsTheRuleThatWaitsForIt() {
        assertThat(interview(MAN).next().orElseThrow().items())
                .allSatisfy(item -> assertThat(TheRulebook.RULEBOOK.rule(item.why()))
                        .as(item.fact())
                        .isPresent());
    }

    @Test
    void whyIsTheReasonThatIsNearestToThePatient() {
        RlsPatient none = MAN.with("medicines.complete", "YES");
        RlsPatient treated = MAN.with("medicines.items", "pramipexole").with("medicines.complete", "YES");
        assertThat(why(none, "mind.hallucinationsOrDelusions")).isEqualTo("RLS-RF-PSYCHOSIS");
        assertThat(why(treated, "mind.hallucinationsOrDelusions")).isEqualTo("RLS-RF-PSYCHOSIS-DOPAMINERGIC");
        assertThat(why(none, "warningSigns.saddleNumbness")).isEqualTo("RLS-RF-CES");
    }

    private static String why(RlsPatient patient, String fact) {
        return allItems(patient).stream()
                .filter(item -> item.fact().equals(fact))
                .findFirst()
                .orElseThrow()
                .why();
    }
}
