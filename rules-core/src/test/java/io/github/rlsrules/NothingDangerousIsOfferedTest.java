package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Conditions;
import io.github.rlsrules.facts.ConditionsBuilder;
import io.github.rlsrules.facts.Dialysis;
import io.github.rlsrules.facts.Person;
import io.github.rlsrules.facts.PersonBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Audience;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known to endanger somebody is not named to them among what they can do: people against words, by the rules' own cautions. */
class NothingDangerousIsOfferedTest {
    private static final int PATIENTS = 300;
    private static final String SLOWS_BREATHING = "opioid|gabapentin|pregabalin|alpha-2-delta|sleeping tablet|valerian";

    static Stream<Arguments> peopleAndWhatEndangersThem() {
        return Stream.of(
                Arguments.of("weak lungs", with(c -> c.copd(Answer.YES)), SLOWS_BREATHING),
                Arguments.of("weak muscles", with(c -> c.neuromuscularDisease(Answer.YES)), SLOWS_BREATHING),
                Arguments.of(
                        "untreated sleep apnoea",
                        with(c -> c.sleepApnoea(Answer.YES).sleepApnoeaTreated(Answer.NO)),
                        SLOWS_BREATHING),
                Arguments.of("an addiction", with(c -> c.substanceUseDisorder(Answer.YES)), SLOWS_BREATHING),
                Arguments.of(
                        "a weak heart",
                        with(c -> c.heartFailure(Answer.YES).severeHeartFailure(Answer.YES)),
                        "gabapentin|pregabalin|alpha-2-delta|compression"),
                Arguments.of("dialysis", with(c -> c.dialysis(Dialysis.HAEMODIALYSIS)), "magnesium"),
                Arguments.of("blocked arteries", with(c -> c.arterialDisease(Answer.YES)), "compression"),
                Arguments.of(
                        "a pregnancy",
                        (UnaryOperator<RlsPatient>) patient -> RlsPatientBuilder.builder(patient)
                                .person(pregnant(patient.person()))
                                .build(),
                        SLOWS_BREATHING + "|sauna|hot bath|magnesium"));
    }

    private static UnaryOperator<RlsPatient> with(UnaryOperator<ConditionsBuilder> known) {
        return patient -> {
            Conditions conditions = known.apply(ConditionsBuilder.builder(Examples.mostlyNo(patient.conditions())))
                    .build();
            return RlsPatientBuilder.builder(patient).conditions(conditions).build();
        };
    }

    private static Person pregnant(Person person) {
        return PersonBuilder.builder(person).pregnancy(Answer.YES).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peopleAndWhatEndangersThem")
    void isNotOffered(String who, UnaryOperator<RlsPatient> known, String words) {
        Pattern dangerous = Pattern.compile("\\b(" + words + ")", Pattern.CASE_INSENSITIVE);
        long offers = TheCohort.patients(41, PATIENTS)
                .map(patient -> RlsPatientBuilder.builder(patient)
                        .legSymptoms(Examples.ALL_FIVE_MET)
                        .build())
                .map(known)
                .filter(TheCohort::isPossible)
                .flatMap(patient -> TheRules.ALONE.assess(patient, TheCohort.AS_OF).findings().stream())
                .filter(finding -> finding.outcome() instanceof Advice || finding.outcome() instanceof PlanStep)
                .filter(finding -> finding.rule().level().isFor(Audience.PATIENT))
                .peek(finding -> assertThat(finding.text(Audience.PATIENT))
                        .as(finding.rule().id())
                        .doesNotContainPattern(dangerous))
                .count();
        assertThat(offers).as("advice and steps for " + who).isPositive();
    }
}
