package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.DiagnosedBy;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.MimicAssessment;
import io.github.rlsrules.facts.MimicSignsBuilder;
import io.github.rlsrules.facts.PersonBuilder;
import io.github.rlsrules.facts.PriorCareBuilder;
import io.github.rlsrules.facts.Relief;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.TimeOfDay;
import io.github.rlsrules.facts.TreatmentBuilder;
import io.github.rlsrules.facts.Urge;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Sign;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every way to answer the ten questions on the criteria, each with one of two answers or with none: what is said of a patient
 * with some answers is held against all ways to give the others.
 */
class QuestionsBruteForceTest {
    private static final int FACTS = 10;
    private static final int OPEN = 2;
    private static final int PATIENTS = (int) Math.pow(3, FACTS);
    private static final Set<String> TOPICS = Set.of("features", "criteria", "diagnosis");
    private static final RlsRules RULES = RlsRules.of(TheRulebook.RULEBOOK.without(TheRulebook.RULEBOOK.rules().stream()
            .filter(rule -> !TOPICS.contains(rule.topic()))
            .map(RuleInfo::id)
            .toArray(String[]::new)));
    private static final List<RuleInfo> VISIBLE = TheRulebook.RULEBOOK.rules().stream()
            .filter(rule -> TOPICS.contains(rule.topic()) && !(rule.outcome() instanceof Intermediate))
            .toList();

    /** What is said of each patient: which rules fire, which verdicts are settled, whether anything is asked. */
    private static final BitSet[] FIRED = new BitSet[PATIENTS];

    private static final BitSet[] SETTLED = new BitSet[PATIENTS];
    private static final BitSet ASKED = new BitSet();

    /** Which rules fire in some, and in all, of the ways to complete the answers. */
    private static final BitSet[] SOME = new BitSet[PATIENTS];

    private static final BitSet[] ALL = new BitSet[PATIENTS];

    @BeforeAll
    static void assessEveryPatient() {
        for (int code = 0; code < PATIENTS; code++) {
            Assessment<RlsOutcome> assessment = RULES.assess(patient(code), TheCohort.AS_OF);
            assertThat(assessment.isComplete()).isTrue();
            FIRED[code] = new BitSet();
            SETTLED[code] = new BitSet();
            for (int rule = 0; rule < VISIBLE.size(); rule++) {
                RuleStatus status = assessment.status(VISIBLE.get(rule).id());
                FIRED[code].set(rule, status.hasFired());
                SETTLED[code].set(rule, status.isSettled());
            }
            ASKED.set(code, !assessment.questions().isEmpty());
            complete(code); // answers are coded before "open", so the more complete patients come first
        }
    }

    /** Of the ways to complete the answers: those with one answer to the first open question, and those with the other. */
    private static void complete(int code) {
        int step = firstOpen(code);
        if (step == 0) {
            SOME[code] = FIRED[code];
            ALL[code] = FIRED[code];
            return;
        }
        SOME[code] = (BitSet) SOME[code - step].clone();
        SOME[code].or(SOME[code - 2 * step]);
        ALL[code] = (BitSet) ALL[code - step].clone();
        ALL[code].and(ALL[code - 2 * step]);
    }

    /** The place value of the first open question; zero if there is none. */
    private static int firstOpen(int code) {
        for (int step = 1; step < PATIENTS; step *= 3) {
            if (code / step % 3 == OPEN) {
                return step;
            }
        }
        return 0;
    }

    @Test
    void whatIsDecidedStaysDecidedWhateverElseIsAnswered() {
        for (int code = 0; code < PATIENTS; code++) {
            BitSet firesInAll = and(SETTLED[code], FIRED[code]);
            BitSet firesInNone = andNot(SETTLED[code], FIRED[code]);
            assertThat(andNot(firesInAll, ALL[code])).as("patient %s", code).isEqualTo(new BitSet());
            assertThat(and(firesInNone, SOME[code])).as("patient %s", code).isEqualTo(new BitSet());
        }
    }

    @Test
    void oneMoreAnswerNeverFlipsADecidedVerdict() {
        for (int code = 0; code < PATIENTS; code++) {
            for (int step = 1; step < PATIENTS; step *= 3) {
                if (code / step % 3 == OPEN) {
                    assertKept(code, code - step);
                    assertKept(code, code - 2 * step);
                }
            }
        }
    }

    private static void assertKept(int before, int after) {
        assertThat(andNot(SETTLED[before], SETTLED[after]))
                .as("from %s to %s", before, after)
                .isEqualTo(new BitSet());
        assertThat(and(SETTLED[before], FIRED[before])).isEqualTo(and(SETTLED[before], FIRED[after]));
    }

    @Test
    void nothingIsAskedExactlyWhenNothingCanChange() {
        int silent = 0;
        for (int code = 0; code < PATIENTS; code++) {
            boolean canChange = !SOME[code].equals(ALL[code]);
            assertThat(ASKED.get(code)).as(asked(code)).isEqualTo(canChange);
            if (!canChange) {
                assertThat(FIRED[code]).isEqualTo(ALL[code]);
                silent++;
            }
        }
        assertThat(silent).isGreaterThan(1 << FACTS); // more than those who answered everything
    }

    private static Supplier<String> asked(int code) {
        return () -> "questions to patient " + code + ": "
                + RULES.assess(patient(code), TheCohort.AS_OF).questions();
    }

    private static BitSet and(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both;
    }

    private static BitSet andNot(BitSet a, BitSet b) {
        BitSet rest = (BitSet) a.clone();
        rest.andNot(b);
        return rest;
    }

    private static RlsPatient patient(int code) {
        int[] digits = new int[FACTS];
        for (int i = 0, rest = code; i < FACTS; i++, rest /= 3) {
            digits[i] = rest % 3;
        }
        return RlsPatient.builder()
                .person(PersonBuilder.builder()
                        .cognitiveImpairment(Answer.NO)
                        .cannotSpeakForSelf(Answer.NO)
                        .build())
                .priorCare(PriorCareBuilder.builder()
                        .diagnosedBy(DiagnosedBy.NOBODY)
                        .build())
                .measurements(List.of(
                        MeasurementReport.of(Measurand.AGE, 50, "a"),
                        MeasurementReport.of(Measurand.IRLS_TOTAL, 12, "{score}")))
                .medicines(new Medicines(Answer.YES, List.of()))
                .treatment(TreatmentBuilder.builder()
                        .goodResponseAtFirst(Answer.NO)
                        .earlierInTheDay(Answer.NO)
                        .build())
                .mimicSigns(MimicSignsBuilder.builder()
                        .forefootPainAtRest(Answer.NO)
                        .innerRestlessness(Answer.NO)
                        .build())
                .warningSigns(WarningSignsBuilder.builder()
                        .newOneSidedSwelling(Sign.NO)
                        .bladderOrBowelChange(Sign.NO)
                        .saddleNumbness(Sign.NO)
                        .build())
                .legSymptoms(LegSymptomsBuilder.builder()
                        .legsInvolved(Answer.YES)
                        .involuntaryOnly(Answer.NO)
                        .judgedVerySevere(Answer.NO)
                        .urgeToMove(Urge.valueOf(answer(digits[0]).name()))
                        .worseAtRest(answer(digits[1]))
                        .reliefByMovement(List.of(Relief.PARTIAL, Relief.NONE, Relief.UNKNOWN)
                                .get(digits[2]))
                        .reliefWhileMoving(answer(digits[3]))
                        .walkingMakesWorse(answer(digits[4]))
                        .pastReliefByMovement(answer(digits[5]))
                        .timeOfDay(List.of(TimeOfDay.WORSE_EVENING_OR_NIGHT, TimeOfDay.SAME_ALL_DAY, TimeOfDay.UNKNOWN)
                                .get(digits[6]))
                        .pastEveningWorsening(answer(digits[7]))
                        .roundTheClock(answer(digits[8]))
                        .mimicAssessment(List.of(
                                        MimicAssessment.EXCLUDED_BY_CLINICIAN,
                                        MimicAssessment.EXPLAINS_EVERYTHING,
                                        MimicAssessment.UNKNOWN)
                                .get(digits[9]))
                        .build())
                .build();
    }

    private static Answer answer(int digit) {
        return List.of(Answer.YES, Answer.NO, Answer.UNKNOWN).get(digit);
    }
}
