package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Question;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Urgency;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A sign that is new, one of which nobody knows since when, and one that has been there for long. */
class SignsInTimeTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final RlsRules RULES = RlsRules.standard();

    /** Varicose veins, the jerks that half of all people with restless legs have, a pressure that is followed anyway. */
    private static final Set<String> NOTHING_WHEN_KNOWN_FOR_LONG =
            Set.of("surfaceVeinsNewlyVisible", "jerksOrClonus", "highBloodPressureInPregnancy");

    static Stream<String> signs() {
        return Arrays.stream(WarningSigns.class.getRecordComponents())
                .filter(c -> c.getType() == Sign.class)
                .map(RecordComponent::getName);
    }

    /** A person in whom each sign can be an alarm. */
    private static RlsPatient with(String name, Sign sign, Reply... replies) {
        return RlsPatient.builder()
                .person(PersonBuilder.builder()
                        .pregnancy(Answer.YES)
                        .trimester(Trimester.THIRD)
                        .build())
                .conditions(ConditionsBuilder.builder().cancer(Answer.YES).build())
                .warningSigns(signs(name, sign))
                .replies(List.of(replies))
                .build();
    }

    private static WarningSigns signs(String name, Sign sign) {
        try {
            WarningSignsBuilder builder = WarningSignsBuilder.builder();
            WarningSignsBuilder.class.getMethod(name, Sign.class).invoke(builder, sign);
            return builder.build();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noConditionIsSaidToAcceptWhatRulesNeverSee() {
        assertThat(RULES.rulebook().logic().stream()
                        .flatMap(logic -> logic.patterns().stream())
                        .filter(pattern -> pattern.type().equals(WarningSigns.class.getSimpleName()))
                        .flatMap(pattern -> pattern.conditions().stream())
                        .flatMap(condition -> condition.accepted().stream()))
                .contains(Sign.YES.name(), Sign.LONG_STANDING.name())
                .doesNotContain(Sign.NEW.name());
    }

    private static Assessment<RlsOutcome> assess(RlsPatient patient) {
        return RULES.assess(patient, AS_OF);
    }

    private static List<String> told(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream().map(f -> f.rule().id()).toList();
    }

    private static List<Finding<RlsOutcome>> alarms(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream()
                .filter(f -> f.outcome().urgency().isAtLeast(Urgency.URGENT))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("signs")
    void ofUnknownTimeItAlarmsAsNew(String sign) {
        assertThat(told(assess(with(sign, Sign.YES)))).isEqualTo(told(assess(with(sign, Sign.NEW))));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void forLongItIsHeardAndIsNoEmergency(String sign) {
        Assessment<RlsOutcome> none = assess(with(sign, Sign.UNKNOWN));
        Assessment<RlsOutcome> assessment = assess(with(sign, Sign.LONG_STANDING));
        if (NOTHING_WHEN_KNOWN_FOR_LONG.contains(sign)) {
            assertThat(told(assessment)).isEqualTo(told(none));
        } else {
            assertThat(told(assessment))
                    .as("somebody hears of it")
                    .hasSizeGreaterThan(told(none).size());
        }
        assertThat(assessment.findings()).noneMatch(f -> f.outcome().urgency() == Urgency.EMERGENCY);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void ofUnknownTimeItIsNoLessUrgentThanForLong(String sign) {
        assertThat(urgencyOf(sign, Sign.YES).isAtLeast(urgencyOf(sign, Sign.LONG_STANDING)))
                .isTrue();
    }

    /** Of what the sign adds. */
    private static Urgency urgencyOf(String name, Sign sign) {
        List<String> without = told(assess(with(name, Sign.UNKNOWN)));
        return assess(with(name, sign)).findings().stream()
                .filter(f -> !without.contains(f.rule().id()))
                .map(f -> f.outcome().urgency())
                .min(Urgency::compareTo)
                .orElse(Urgency.INFORMATION);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void ofUnknownTimeTheAlarmSaysSoAndTheTimeIsAskedFirst(String sign) {
        String path = "warningSigns." + sign;
        Assessment<RlsOutcome> assessment = assess(with(sign, Sign.YES));
        List<Finding<RlsOutcome>> alarms = alarms(assessment).stream()
                .filter(f -> f.signsOfUnknownTime().contains(path))
                .toList();
        boolean isAlarm = urgencyOf(sign, Sign.YES).isAtLeast(Urgency.URGENT)
                && urgencyOf(sign, Sign.LONG_STANDING) != urgencyOf(sign, Sign.YES);
        assertThat(alarms.isEmpty()).isNotEqualTo(isAlarm);
        if (isAlarm) {
            assertThat(alarms)
                    .allSatisfy(alarm -> assertThat(offersAWayOut(alarm))
                            .isEqualTo(alarm.outcome().urgency() != Urgency.URGENT));
            assertThat(assessment.questions().get(0).fact()).isEqualTo(path);
        }
    }

    /** Whether it says that it could wait for days. */
    private static boolean offersAWayOut(Finding<RlsOutcome> alarm) {
        String text = alarm.text(Audience.PATIENT);
        boolean offers = text.contains("If it has been there for longer");
        assertThat(Pattern.compile("in the last (7|14) days").matcher(text).find())
                .isEqualTo(offers);
        return offers;
    }

    /** Slow breathing under an opioid: the prescriber hears of it today, however old it is. */
    @Test
    void whatIsForTodayIfItIsOldIsNotToldToWait() {
        RlsPatient patient = RlsPatient.builder()
                .medicines(new Medicines(Answer.YES, List.of(MedicineEntry.current("oxycodone"))))
                .warningSigns(signs("slowShallowBreathing", Sign.YES))
                .build();
        Assessment<RlsOutcome> assessment = assess(patient);
        List<Finding<RlsOutcome>> emergencies = alarms(assessment).stream()
                .filter(f -> f.outcome().urgency() == Urgency.EMERGENCY)
                .toList();
        assertThat(emergencies)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.signsOfUnknownTime()).isNotEmpty())
                .noneMatch(SignsInTimeTest::offersAWayOut);
        assertThat(assessment.questions().get(0).fact()).isEqualTo("warningSigns.slowShallowBreathing");
        assertThat(told(assess(patient.with("warningSigns.slowShallowBreathing", Sign.LONG_STANDING.name()))))
                .contains("RLS-RF-LONG-MEDICINE");
    }

    /** Else somebody with an old one says yes to it. */
    @Test
    void whereALetterAsksForASignItAsksSinceWhen() {
        RlsPatient child = RlsPatient.builder()
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 8, "a")))
                .warningSigns(WarningSignsBuilder.builder().bruising(Answer.YES).build())
                .build();
        assertThat(asked(child, "warningSigns.fever"))
                .startsWith("Do you have a fever?")
                .contains("in the last 7 days");
        RlsPatient back = RlsPatient.builder()
                .mimicSigns(MimicSignsBuilder.builder().backPain(Answer.YES).build())
                .build();
        assertThat(asked(back, "warningSigns.saddleNumbness"))
                .startsWith("Are you numb between the legs?")
                .contains("in the last 14 days");
    }

    private static String asked(RlsPatient patient, String fact) {
        List<String> texts = assess(patient).summary().questions().stream()
                .filter(ask -> ask.fact().equals(fact))
                .map(ask -> ask.text())
                .toList();
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void knownToBeNewItsTimeIsNotDoubted(String sign) {
        Assessment<RlsOutcome> assessment = assess(with(sign, Sign.NEW));
        assertThat(assessment.findings())
                .allSatisfy(f -> assertThat(f.signsOfUnknownTime()).isEmpty());
        assertThat(assessment.questions()).extracting(Question::fact).doesNotContain("warningSigns." + sign);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void noRuleSeesWhatIsNew(String sign) {
        WarningSigns read = signs(sign, Sign.NEW).asRead();
        assertThat(read).isEqualTo(signs(sign, Sign.YES));
        assertThat(read.asRead()).isSameAs(read);
    }

    @Nested
    class AnsweredSomeTimeAgo {
        @ParameterizedTest
        @CsvSource({
            "collapse, 7, false",
            "collapse, 8, true",
            "collapse, 0, false",
            "saddleNumbness, 14, false",
            "saddleNumbness, 15, true",
        })
        void newIsNewForItsWindow(String sign, int daysAgo, boolean isPast) {
            Reply reply = Reply.of("warningSigns." + sign, AS_OF.minusDays(daysAgo));
            Assessment<RlsOutcome> assessment = assess(with(sign, Sign.NEW, reply));
            assertThat(assessment.setAside()).isEmpty();
            assertThat(alarms(assessment)).isNotEmpty();
            assertThat(alarms(assessment).stream()
                            .anyMatch(f -> !f.signsOfUnknownTime().isEmpty()))
                    .isEqualTo(isPast);
        }

        @Test
        void aNoOfLongAgoIsUnknown() {
            Reply old = Reply.of("warningSigns", AS_OF.minusDays(15));
            assertThat(assess(with("saddleNumbness", Sign.NO, old)).questions())
                    .extracting(Question::fact)
                    .contains("warningSigns.saddleNumbness");
            assertThat(assess(with("saddleNumbness", Sign.NO)).questions())
                    .extracting(Question::fact)
                    .doesNotContain("warningSigns.saddleNumbness");
        }

        @Test
        void theDateOfTheFactCountsBeforeThatOfItsGroupAndTheLatestOfSeveral() {
            Reply group = Reply.of("warningSigns", AS_OF.minusDays(300));
            Reply before = Reply.of("warningSigns.collapse", AS_OF.minusDays(200));
            Reply latest = Reply.of("warningSigns.collapse", AS_OF.minusDays(2));
            assertThat(alarms(assess(with("collapse", Sign.NEW, group, latest, before))))
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(f.signsOfUnknownTime()).isEmpty());
        }

        @Test
        void aReplyOfTomorrowIsOfTodayAndALaterOneIsSetAside() {
            assertThat(assess(with("collapse", Sign.NEW, Reply.of("warningSigns.collapse", AS_OF.plusDays(1))))
                            .setAside())
                    .isEmpty();
            assertThat(assess(with("collapse", Sign.NEW, Reply.of("warningSigns.collapse", AS_OF.plusDays(2))))
                            .setAside())
                    .extracting(Problem::path)
                    .containsExactly("replies[0].date");
        }
    }

    @Nested
    class AskedAndNotKnown {
        @ParameterizedTest
        @CsvSource({"warningSigns.saddleNumbness", "labResults[FERRITIN]", "measurements[AGE]", "legSymptoms.urgeToMove"
        })
        void itIsNotAskedAgainAndStaysOpen(String fact) {
            RlsPatient patient =
                    RlsPatient.builder().replies(List.of(Reply.notKnown(fact))).build();
            Assessment<RlsOutcome> assessment = assess(patient);
            assertThat(assess(RlsPatient.builder().build()).questions())
                    .extracting(Question::fact)
                    .contains(fact);
            assertThat(assessment.questions()).extracting(Question::fact).doesNotContain(fact);
            assertThat(assessment.setAside()).isEmpty();
            assertThat(assessment.isSettled()).isFalse();
        }

        @Test
        void itsDangerStaysOpenInTheScreen() {
            RlsPatient patient = RlsPatient.builder()
                    .replies(List.of(Reply.notKnown("warningSigns.saddleNumbness")))
                    .build();
            assertThat(assess(patient).dangerScreen().open()).contains("warningSigns.saddleNumbness");
        }

        @ParameterizedTest
        @CsvSource({
            "warningSigns.nothing",
            "labResults[GOLD]",
            "labResults[FERRITIN",
            "person.sex.name",
            "''",
            "nothing"
        })
        void aPathThatThereIsNotIsTheHostsMistake(String fact) {
            RlsPatient patient =
                    RlsPatient.builder().replies(List.of(Reply.notKnown(fact))).build();
            assertThat(assess(patient).setAside()).singleElement().satisfies(problem -> {
                assertThat(problem.path()).isEqualTo("replies[0].fact");
                assertThat(problem.isOfHost()).isTrue();
            });
        }
    }
}
