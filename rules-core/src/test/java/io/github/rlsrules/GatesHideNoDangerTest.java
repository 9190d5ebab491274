package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.MimicAssessment;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Sex;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Inquiry;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Urgency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a condition of the screens keeps from being asked raises no urgency of anybody whose answers settle the condition. */
class GatesHideNoDangerTest {
    private static final int PATIENTS = 40;
    /** Whose YES contradicts that answer: nobody can be so. */
    private static final Set<String> CANNOT_BE = Set.of(
            "person.pregnancy",
            "person.pregnancyPossible",
            "person.breastfeeding", // sex is that registered at birth
            "warningSigns.highBloodPressureInPregnancy",
            "conditions.activeCancer",
            "acuteEvents.seizureLongOrRepeated",
            "treatment.withdrawalSymptoms");

    private static final Pattern CONSTANT = Pattern.compile("([\\w.]+)=([\\w|]+)");

    /** A fact that can be ticked, and one answer under which it is not asked. */
    record Hidden(String fact, String gate, String answer) {
        @Override
        public String toString() {
            return fact + " if " + gate + "=" + answer;
        }
    }

    static Stream<Hidden> hidden() {
        return ScreensTest.ROWS.stream()
                .filter(row -> isTicked(row.fact()) && !CANNOT_BE.contains(row.fact()))
                .flatMap(row -> row.conditions().stream().flatMap(gate -> hidden(row.fact(), gate)));
    }

    private static Stream<Hidden> hidden(String fact, String condition) {
        Matcher gate = CONSTANT.matcher(condition);
        if (!gate.matches()) {
            return Stream.empty();
        }
        List<String> shown = List.of(gate.group(2).split("\\|", -1));
        return Stream.of(Answer.NO.name(), Sex.MALE.name(), "AFTER", MimicAssessment.EXCLUDED_BY_CLINICIAN.name())
                .filter(answer -> !shown.contains(answer))
                .filter(answer -> isAnswer(gate.group(1), answer))
                .map(answer -> new Hidden(fact, gate.group(1), answer));
    }

    private static boolean isAnswer(String fact, String answer) {
        return switch (answer) {
            case "MALE" -> fact.equals("person.sex");
            case "AFTER" -> fact.equals("person.menopause");
            case "EXCLUDED_BY_CLINICIAN" -> fact.equals("legSymptoms.mimicAssessment");
            default -> !fact.startsWith("person.sex") && !fact.equals("person.menopause") && isOf(fact, Answer.class);
        };
    }

    private static boolean isTicked(String fact) {
        return isOf(fact, Answer.class) || isOf(fact, Sign.class);
    }

    private static boolean isOf(String fact, Class<?> answers) {
        return TheRulebook.RULEBOOK.factTypes().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .anyMatch(c -> fact.endsWith("." + c.getName()) && c.getType() == answers);
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void whatIsNotAskedIsNoDanger(Hidden hidden) {
        TheCohort.patients(61, PATIENTS)
                .map(patient -> patient.with(hidden.gate, hidden.answer))
                .filter(TheCohort::isPossible)
                .forEach(patient -> {
                    RlsPatient without = patient.with(hidden.fact, "UNKNOWN");
                    Set<String> more = dangers(without.with(hidden.fact, "YES"));
                    more.removeAll(dangers(without));
                    assertThat(more).isEmpty();
                });
    }

    private static Set<String> dangers(RlsPatient patient) {
        Set<String> dangers = new TreeSet<>();
        for (Finding<?> finding :
                TheRules.ALONE.assess(patient, TheCohort.AS_OF).findings()) {
            if (finding.outcome().urgency().isAtLeast(Urgency.URGENT) && !(finding.outcome() instanceof Inquiry)) {
                dangers.add(finding.rule().id());
            }
        }
        return dangers;
    }
}
