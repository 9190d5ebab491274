package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.MimicAssessment;
import io.github.rlsrules.facts.MimicSignsBuilder;
import io.github.rlsrules.facts.PersonBuilder;
import io.github.rlsrules.facts.Relief;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.TimeOfDay;
import io.github.rlsrules.facts.Urge;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.Diagnosis;
import io.github.rlsrules.outcomes.Diagnosis.CriteriaSet;
import io.github.rlsrules.outcomes.Diagnosis.Result;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every combination of verdicts on the five criteria has exactly one result, and it is the one of the published table, written
 * down here once more and in another way than in the rules.
 */
class ResultTableTest {

    /** The verdict on a symptom criterion. */
    enum Criterion {
        MET,
        NOT_MET,
        OPEN
    }

    record Combination(
            Criterion urge,
            Criterion rest,
            Criterion relief,
            Criterion evening,
            MimicAssessment exclusion,
            boolean mimicsAsked,
            boolean conflict) {

        List<Criterion> symptoms() {
            return List.of(urge, rest, relief, evening);
        }

        Result expected() {
            if (symptoms().contains(Criterion.NOT_MET)) {
                return Result.CRITERIA_NOT_MET;
            }
            if (conflict) {
                return Result.INDETERMINATE_CONFLICT;
            }
            long open = symptoms().stream().filter(c -> c == Criterion.OPEN).count();
            if (open == 0) {
                return allSymptomsMet();
            }
            boolean possible = open == 1 && urge == Criterion.MET && exclusion != MimicAssessment.EXPLAINS_EVERYTHING;
            return possible ? Result.POSSIBLE : Result.INDETERMINATE;
        }

        private Result allSymptomsMet() {
            return switch (exclusion) {
                case EXCLUDED_BY_CLINICIAN, PRESENT_BUT_NOT_SOLE_CAUSE -> Result.CRITERIA_MET;
                case EXPLAINS_EVERYTHING -> Result.NOT_RLS_MIMIC;
                case EXCLUDED_BY_SELF_REPORT, UNKNOWN -> mimicsAsked ? Result.PROBABLE : Result.SUGGESTIVE;
            };
        }

        RlsPatient patient() {
            LegSymptomsBuilder legs = LegSymptomsBuilder.builder()
                    .urgeToMove(Urge.valueOf(answer(urge).name()))
                    .worseAtRest(answer(rest))
                    .mimicAssessment(exclusion);
            if (conflict) {
                legs.reliefByMovement(Relief.PARTIAL)
                        .reliefWhileMoving(Answer.YES)
                        .walkingMakesWorse(Answer.YES);
            } else if (relief == Criterion.MET) {
                legs.reliefByMovement(Relief.PARTIAL)
                        .reliefWhileMoving(Answer.YES)
                        .walkingMakesWorse(Answer.NO);
            } else if (relief == Criterion.NOT_MET) {
                legs.reliefByMovement(Relief.NONE).pastReliefByMovement(Answer.NO);
            }
            if (evening == Criterion.MET) {
                legs.timeOfDay(TimeOfDay.ONLY_EVENING_OR_NIGHT);
            } else if (evening == Criterion.NOT_MET) {
                legs.timeOfDay(TimeOfDay.SAME_ALL_DAY).pastEveningWorsening(Answer.NO);
            }
            Answer asked = mimicsAsked ? Answer.NO : Answer.UNKNOWN;
            Sign sign = mimicsAsked ? Sign.NO : Sign.UNKNOWN;
            return RlsPatient.builder()
                    .person(PersonBuilder.builder()
                            .cognitiveImpairment(Answer.NO)
                            .cannotSpeakForSelf(Answer.NO)
                            .build())
                    .measurements(List.of(MeasurementReport.of(Measurand.AGE, 50, "a")))
                    .legSymptoms(legs.build())
                    .mimicSigns(MimicSignsBuilder.builder()
                            .forefootPainAtRest(asked)
                            .innerRestlessness(asked)
                            .build())
                    .warningSigns(WarningSignsBuilder.builder()
                            .newOneSidedSwelling(sign)
                            .bladderOrBowelChange(sign)
                            .saddleNumbness(sign)
                            .build())
                    .build();
        }

        private static Answer answer(Criterion criterion) {
            return switch (criterion) {
                case MET -> Answer.YES;
                case NOT_MET -> Answer.NO;
                case OPEN -> Answer.UNKNOWN;
            };
        }
    }

    static List<Combination> combinations() {
        List<Combination> all = new ArrayList<>();
        for (Criterion urge : Criterion.values()) {
            for (Criterion rest : Criterion.values()) {
                for (Criterion relief : Criterion.values()) {
                    for (Criterion evening : Criterion.values()) {
                        for (MimicAssessment exclusion : MimicAssessment.values()) {
                            for (boolean asked : new boolean[] {true, false}) {
                                all.add(new Combination(urge, rest, relief, evening, exclusion, asked, false));
                                if (relief == Criterion.OPEN) { // conflicting answers are neither met nor refuted
                                    all.add(new Combination(urge, rest, relief, evening, exclusion, asked, true));
                                }
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void theResultIsThatOfTheTable(Combination combination) {
        Set<Result> results =
                TheRules.RULES.assess(combination.patient(), TheCohort.AS_OF).findings(Diagnosis.class).stream()
                        .map(Finding::outcome)
                        .filter(diagnosis -> diagnosis.what() == CriteriaSet.IRLSSG_2014)
                        .map(Diagnosis::result)
                        .collect(Collectors.toSet());
        assertThat(results).containsExactly(combination.expected());
    }
}
