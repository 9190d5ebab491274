package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Alcohol;
import io.github.rlsrules.facts.ConditionsBuilder;
import io.github.rlsrules.facts.CourseBuilder;
import io.github.rlsrules.facts.LifestyleBuilder;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.MimicSignsBuilder;
import io.github.rlsrules.facts.MindBuilder;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.OptionTried;
import io.github.rlsrules.facts.OptionTriedBuilder;
import io.github.rlsrules.facts.PersonBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.Sex;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.Caution;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to somebody who asks about one thing: an answer always, a danger first, and never that all is right. */
class OptionAnswersTest {
    private static final int PATIENTS = 12;
    private static final RlsRules RULES = RlsRules.standard();

    /** What no answer says, whoever reads it. */
    private static final Pattern REASSURES = Pattern.compile(
            "all right|all is well|\\b(safe|safely|harmless|fine|ok|okay|unproblematic)\\b|\\bno (risk|danger(?! sign)|harm|side effects)\\b"
                    + "|nothing (speaks|stands) against|nothing to worry|do not worry|go ahead|suits you(?!, these rules do not say)",
            Pattern.CASE_INSENSITIVE);

    private static final RlsPatient NOBODY = RlsPatient.builder().build();
    private static final RlsPatient ADULT = RlsPatient.builder()
            .person(PersonBuilder.builder()
                    .sex(Sex.MALE)
                    .cognitiveImpairment(Answer.NO)
                    .cannotSpeakForSelf(Answer.NO)
                    .build())
            .measurements(List.of(MeasurementReport.of(Measurand.AGE, 44, "a")))
            .legSymptoms(Examples.ALL_FIVE_MET)
            .build();
    private static final RlsPatient WITH_SPINE = RlsPatientBuilder.builder(ADULT)
            .warningSigns(WarningSignsBuilder.builder()
                    .saddleNumbness(Sign.NEW)
                    .bladderOrBowelChange(Sign.NEW)
                    .build())
            .build();

    /** Whom a host may send: of nothing known, in danger, pregnant, a child, ill, with answers that contradict each other. */
    private static Stream<RlsPatient> patients() {
        OptionTried twice = new OptionTried(Option.MAGNESIUM, Use.CURRENT, OptionTried.Effect.WORSE);
        List<OptionTried> muddled = new ArrayList<>(
                List.of(twice, new OptionTried(Option.MAGNESIUM, Use.NEVER, OptionTried.Effect.HELPED)));
        muddled.add(null);
        muddled.add(new OptionTried(null, Use.CURRENT, null));
        return Stream.concat(
                Stream.of(
                        NOBODY,
                        ADULT,
                        WITH_SPINE,
                        RlsPatientBuilder.builder(ADULT)
                                .mind(MindBuilder.builder()
                                        .suicidalPlanOrIntent(Answer.YES)
                                        .build())
                                .build(),
                        RlsPatientBuilder.builder(ADULT)
                                .person(PersonBuilder.builder()
                                        .sex(Sex.FEMALE)
                                        .pregnancy(Answer.YES)
                                        .build())
                                .build(),
                        RlsPatientBuilder.builder(ADULT)
                                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 9, "a")))
                                .build(),
                        RlsPatientBuilder.builder(ADULT)
                                .conditions(ConditionsBuilder.builder()
                                        .chronicKidneyDisease(Answer.YES)
                                        .arterialDisease(Answer.YES)
                                        .epilepsy(Answer.YES)
                                        .activeImplant(Answer.YES)
                                        .build())
                                .build(),
                        RlsPatientBuilder.builder(ADULT).optionsTried(muddled).build(),
                        RlsPatientBuilder.builder(ADULT)
                                .optionsTried(Arrays.stream(Option.values())
                                        .map(o -> new OptionTried(o, Use.STOPPED, OptionTried.Effect.NO_CHANGE))
                                        .toList())
                                .build()),
                TheCohort.patients(21, PATIENTS));
    }

    private static OptionAnswer about(Option option, RlsPatient patient) {
        return RULES.about(option, patient, TheCohort.AS_OF);
    }

    private static OptionAnswer about(String medicine, RlsPatient patient) {
        return RULES.about(MedicineEntry.current(medicine), patient, TheCohort.AS_OF);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsAnsweredAboutEverythingAndReassuredAboutNothing(Option option) {
        patients().forEach(patient -> isLawful(about(option, patient)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quinine",
                "diphenhydramine",
                "gabapentin",
                "pramipexole 0.5 mg",
                "oxycodone",
                "sertraline",
                "insulin",
                "Xyzzol",
                "a sleeping tablet",
                "",
                "\u001b[31mred",
                "all right and safe"
            })
    void everybodyIsAnsweredAboutAMedicine(String medicine) {
        patients().forEach(patient -> isLawful(about(medicine, patient)));
    }

    private static void isLawful(OptionAnswer answer) {
        for (Audience reader : Audience.values()) {
            String text = answer.text(reader);
            assertThat(text).isNotBlank().doesNotContain("{", "}", "\n", "\u001b");
            String ours = text.replaceAll("“[^”]*”", ""); // what a person calls a medicine is not said by us
            assertThat(REASSURES.matcher(ours).find()).as(text).isFalse();
            answer.first().stream()
                    .filter(finding -> finding.rule().level().isFor(reader))
                    .findFirst()
                    .ifPresent(finding -> assertThat(text).startsWith(finding.text(reader)));
        }
        assertThat(answer.assessment().findings().stream()
                        .filter(f -> f.outcome().urgency().isAtLeast(Urgency.SAME_DAY))
                        .map(Finding::rule))
                .as("a danger is not lost to a question")
                .isSubsetOf(rules(answer.first()));
        if (answer.first().stream().anyMatch(f -> f.outcome().urgency() == Urgency.EMERGENCY)) {
            assertThat(answer.findings()).noneMatch(f -> f.outcome() instanceof Advice);
        }
    }

    private static List<RuleInfo> rules(List<Finding<RlsOutcome>> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static List<String> ids(List<Finding<RlsOutcome>> findings) {
        return rules(findings).stream().map(RuleInfo::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is all right.",
                "This is safe.",
                "That is fine for you.",
                "It suits you.",
                "No risk is known."
            })
    void theTestWouldNoticeSuchAnAnswer(String sentence) {
        assertThat(REASSURES.matcher(sentence).find()).isTrue();
    }

    @Test
    void whoAsksAboutQuinineHearsItsDanger() {
        OptionAnswer answer = about("quinine", ADULT);
        assertThat(ids(answer.findings())).contains("RLS-NEVER-QUININE");
        assertThat(answer.text(Audience.PATIENT))
                .contains("Quinine is not for restless legs", "people have died of it");
    }

    @ParameterizedTest
    @EnumSource
    void aRuleSpeaksOfEveryOption(Option option) {
        RulesOfOptions known = new RulesOfOptions(TheRulebook.RULEBOOK);
        assertThat(known.readers(option)).isNotEmpty();
        assertThat(about(option, ADULT).kind()).isNotEqualTo(OptionAnswer.Kind.NOT_KNOWN);
    }

    @Test
    void adviceBelongsToTheOptionOfWhichItsRulesSpeak() {
        RulesOfOptions known = new RulesOfOptions(TheRulebook.RULEBOOK);
        assertThat(known.advice(Option.WALKING)).containsExactly("RLS-LIFE-WALK-BREAKS");
        assertThat(known.advice(Option.LESS_CAFFEINE)).containsExactly("RLS-LIFE-CAFFEINE");
        assertThat(known.advice(Option.PNEUMATIC_COMPRESSION)).containsExactly("RLS-DEV-PNEUMATIC");
        assertThat(known.advice(Option.WARM_BATH)).containsExactly("RLS-DEV-WARM-BATH");
        assertThat(known.advice(Option.COLD_APPLICATION)).isEmpty();
    }

    static List<ArticleClaim> claims() {
        return RlsRules.claims().stream().filter(c -> !c.options().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void whatAClaimSpeaksOfCanBeAsked(ArticleClaim claim) {
        assertThat(claim.options()).doesNotHaveDuplicates().allSatisfy(option -> isLawful(about(option, ADULT)));
    }

    @Test
    void everyRuleThatReadsAnOptionAndAnswersAClaimIsReachedByAskingForIt() {
        RulesOfOptions known = new RulesOfOptions(TheRulebook.RULEBOOK);
        assertThat(RlsRules.claims().stream()
                        .filter(claim -> claim.options().isEmpty())
                        .filter(claim -> claim.answers().stream()
                                .anyMatch(rule -> Arrays.stream(Option.values())
                                        .anyMatch(
                                                option -> known.readers(option).equals(Set.of(rule)))))
                        .map(ArticleClaim::id))
                .isEmpty();
        assertThat(claims()).hasSizeGreaterThan(90);
    }

    /** Rules of these topics that read no option, with the reason. */
    private static final Map<String, String> UNASKED = Map.of(
            "RLS-NEVER-ALCOHOL", "in use, by another answer",
            "RLS-NEVER-MELATONIN-MEDICINE", "in use, by the list of medicines",
            "RLS-NEVER-QUININE", "in use or thought of, by the list of medicines",
            "RLS-SUPP-MAGNESIUM-AMOUNT", "in use, by the amount",
            "RLS-SUPP-ZINC-AMOUNT", "in use, by the amount",
            "RLS-SUPP-SELENIUM-AMOUNT", "in use, by the amount",
            "RLS-SUPP-B12-METFORMIN", "a blood test, no supplement",
            "RLS-SUPP-B12-VEGAN", "a blood test, no supplement",
            "RLS-SUPP-B12-NEUROPATHY", "a blood test, no supplement");

    @Test
    void devicesSupplementsAndTheNeverListSpeakOfWhatIsUsedTriedOrAskedFor() {
        assertThat(TheRulebook.RULEBOOK.logic().stream()
                        .filter(logic -> Set.of("devices", "supplements", "never", "tried")
                                .contains(logic.rule().topic()))
                        .filter(logic -> logic.rule().outcome() instanceof Advice
                                || logic.rule().outcome() instanceof Caution)
                        .filter(logic -> logic.clauses().stream().noneMatch(OptionAnswersTest::readsAnOption))
                        .map(logic -> logic.rule().id()))
                .containsExactlyInAnyOrderElementsOf(UNASKED.keySet());
    }

    /** Whether an alternative of a clause reads an option: the hazard of a sauna is told by another answer as well. */
    private static boolean readsAnOption(List<List<RuleLogic.Pattern>> clause) {
        return clause.stream()
                .anyMatch(all -> all.stream().anyMatch(p -> p.type().equals("OptionTried")));
    }

    @Test
    void nothingIsSaidOfADeviceUnasked() {
        RlsPatient evening = RlsPatientBuilder.builder(ADULT)
                .course(CourseBuilder.builder()
                        .beforeSleep(Answer.YES)
                        .duringNight(Answer.YES)
                        .build())
                .conditions(Examples.mostlyNo(ConditionsBuilder.builder().build()))
                .build();
        assertThat(ids(RULES.assess(evening, TheCohort.AS_OF).findings()))
                .isNotEmpty()
                .noneMatch(id -> id.startsWith("RLS-DEV-"));
    }

    @Test
    void theDangerOfAThingInUseIsSaidUnasked() {
        RlsPatient legs = RlsPatientBuilder.builder(ADULT)
                .mimicSigns(
                        MimicSignsBuilder.builder().weakFootPulses(Answer.YES).build())
                .optionsTried(List.of(inUse(Option.COMPRESSION_WRAPS_OR_STOCKINGS)))
                .build();
        assertThat(ids(RULES.assess(legs, TheCohort.AS_OF).findings())).contains("RLS-DEV-COMPRESSION-CIRCULATION");
        RlsPatient drinker = RlsPatientBuilder.builder(ADULT)
                .medicines(Medicines.atLeast(MedicineEntry.current("oxycodone")))
                .lifestyle(LifestyleBuilder.builder().alcohol(Alcohol.MOST_DAYS).build())
                .build();
        assertThat(ids(RULES.assess(drinker, TheCohort.AS_OF).findings())).contains("RLS-ALCOHOL-WITH-SEDATIVE");
    }

    private static OptionTried inUse(Option option) {
        return OptionTriedBuilder.builder().option(option).use(Use.CURRENT).build();
    }

    @Test
    void anEmergencyIsSaidFirstAndQuietensAdvice() {
        OptionAnswer answer = about(Option.TENS, WITH_SPINE);
        assertThat(answer.first()).isNotEmpty();
        assertThat(answer.text(Audience.PATIENT))
                .startsWith(answer.first().get(0).text(Audience.PATIENT))
                .endsWith("Get help first. Whatever else there is to say about this can wait.");
    }

    @Test
    void aHazardOfThisPatientIsTheAnswer() {
        RlsPatient kidneys = RlsPatientBuilder.builder(ADULT)
                .conditions(ConditionsBuilder.builder()
                        .chronicKidneyDisease(Answer.YES)
                        .build())
                .build();
        OptionAnswer answer = about(Option.MAGNESIUM, kidneys);
        assertThat(ids(answer.findings())).containsExactly("RLS-SUPP-MAGNESIUM-KIDNEY");
        assertThat(answer.missing()).noneMatch(fact -> fact.contains("pregnancy"));
        assertThat(answer.sources()).containsOnlyKeys("AAA-MG", "OWN");
        assertThat(answer.text(Audience.PATIENT)).contains("(expert opinion; AAA-MG, OWN)");
    }

    @Test
    void whatIsNotKnownIsNamed() {
        OptionAnswer answer = about(Option.MAGNESIUM, ADULT);
        assertThat(answer.kind()).isEqualTo(OptionAnswer.Kind.OPEN);
        assertThat(answer.missing())
                .contains("conditions.chronicKidneyDisease")
                .noneMatch(f -> f.startsWith("optionsTried"));
        assertThat(answer.text(Audience.PATIENT))
                .contains("Magnesium: what can be said depends on what is not known yet");
    }

    @Test
    void whatHelpedSomebodyElseIsNotTakenForAnAnswer() {
        RlsPatient walker = RlsPatientBuilder.builder(ADULT)
                .optionsTried(List.of(new OptionTried(Option.WALKING, Use.CURRENT, OptionTried.Effect.HELPED)))
                .build();
        assertThat(ids(about(Option.WALKING, walker).findings())).contains("RLS-TRIED-SOUND-HELPED");
        assertThat(ids(about(Option.MASSAGE, walker).findings())).doesNotContain("RLS-TRIED-SOUND-HELPED");
    }

    @Test
    void askingChangesNothingElse() {
        assertThat(ids(about(Option.ZINC, ADULT).assessment().findings()))
                .isEqualTo(ids(RULES.assess(ADULT, TheCohort.AS_OF).findings()));
        assertThat(ids(about(Option.ZINC, ADULT).findings())).containsExactly("RLS-NEVER-ZINC");
    }

    @Test
    void whatConcernsClinicansOnlyIsSaidToBeForThem() {
        OptionAnswer answer = about(Option.PARKINSON_SCALE, ADULT);
        assertThat(answer.text(Audience.PATIENT))
                .startsWith("Parkinson's scale: what these rules know about it is written");
        assertThat(answer.text(Audience.CLINICIAN)).startsWith("UPDRS does not measure augmentation.");
    }

    @Test
    void aMedicineThatIsThoughtOfIsAnsweredByTheRulesOnMedicines() {
        assertThat(ids(about("diphenhydramine", ADULT).findings())).contains("RLS-MED-CONSIDERED");
        assertThat(about("insulin", ADULT).text(Audience.PATIENT)).startsWith("insulin");
        assertThat(about("Xyzzol", ADULT).text(Audience.PATIENT))
                .startsWith("No medicine of that name is known here")
                .doesNotContain("Xyzzol");
    }

    @Test
    void aMedicineInUseThatIsAskedAboutIsAnsweredAsOneInUse() {
        RlsPatient taking = RlsPatientBuilder.builder(ADULT)
                .medicines(Medicines.only(MedicineEntry.current("Benadryl"), MedicineEntry.current("diphenhydramine")))
                .build();
        assertThat(ids(about("diphenhydramine", taking).findings()))
                .contains("RLS-MED-CONSIDERED", "RLS-MED-ANTIHISTAMINE");
    }

    @Test
    void whatCouldNotBeReadIsSaidAfterTheDanger() {
        Given<RlsPatient> given = new Given<>(
                WITH_SPINE, List.of(new Problem("legs", Problem.Code.UNKNOWN_FIELD, "there is no such field")));
        String text = RULES.about(Option.ZINC, given, TheCohort.AS_OF).text(Audience.PATIENT);
        assertThat(text.indexOf("INCOMPLETE")).isPositive();
    }

    @Test
    void anOptionIsFoundByItsWords() {
        assertThat(Option.named("magnesium")).containsExactly(Option.MAGNESIUM);
        assertThat(Option.named("Weighted-blanket")).containsExactly(Option.WEIGHTED_BLANKET);
        assertThat(Option.named("compression stockings")).containsExactly(Option.COMPRESSION_WRAPS_OR_STOCKINGS);
        assertThat(Option.named("alcohol")).containsExactly(Option.LESS_ALCOHOL, Option.ALCOHOL_AS_TREATMENT);
        assertThat(Option.named("quinine")).isEmpty();
        assertThat(Option.named(" -- ")).isEmpty();
        assertThat(Option.similarTo("weigthed blanket")).containsExactly(Option.WEIGHTED_BLANKET);
        assertThat(Option.similarTo("quinine")).isEmpty();
    }
}
