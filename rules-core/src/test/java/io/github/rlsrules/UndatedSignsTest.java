package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Urgency;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Which signs without a time an alarm rests on is told from the tables; why it fired, from the rules. Both must say the same; and what stands
 * whatever the time is told without a doubt.
 */
class UndatedSignsTest {
    private static final int PATIENTS = 4000;
    private static final RlsRules RULES = RlsRules.standard();
    private static final Map<String, RuleLogic> LOGIC = RULES.rulebook().logic().stream()
            .collect(Collectors.toMap(logic -> logic.rule().id(), Function.identity()));
    private static final Map<String, Set<String>> TIMED = new HashMap<>();

    @Test
    void anAlarmRestsOnTheSignsThatMadeItFireAndWithoutWhichItWouldNotIfTheyWereOld() {
        Set<String> told = new HashSet<>();
        Set<String> stands = new HashSet<>();
        TheCohort.patients(14, PATIENTS).filter(TheCohort::isPossible).forEach(patient -> {
            for (Finding<RlsOutcome> finding :
                    RULES.assess(patient, TheCohort.AS_OF).findings()) {
                if (finding.outcome().urgency().isAtLeast(Urgency.URGENT)) {
                    String rule = finding.rule().id();
                    List<String> signs = there(patient).stream()
                            .filter(sign -> timed(rule).contains(sign) && finding.restsOn(sign))
                            .toList();
                    boolean stillFires = !signs.isEmpty() && firesIfOld(rule, signs, patient);
                    assertThat(finding.signsOfUnknownTime())
                            .as(rule)
                            .containsExactlyInAnyOrderElementsOf(stillFires ? List.of() : signs);
                    if (!signs.isEmpty()) {
                        (stillFires ? stands : told).add(rule);
                    }
                }
            }
        });
        assertThat(told).hasSizeGreaterThan(80);
        assertThat(stands).hasSizeGreaterThan(20);
    }

    private static boolean firesIfOld(String rule, List<String> signs, RlsPatient patient) {
        RlsPatient old = patient;
        for (String sign : signs) {
            old = old.with(sign, Sign.LONG_STANDING.name());
        }
        RuleStatus status = RULES.assess(old, TheCohort.AS_OF).status(rule);
        return status == RuleStatus.FIRED || status == RuleStatus.PROVISIONAL;
    }

    /** Paths of the signs that somebody has, and of which nobody told since when. */
    private static List<String> there(RlsPatient patient) {
        WarningSigns signs = patient.warningSigns();
        if (signs == null) {
            return List.of();
        }
        RecordComponent[] components = WarningSigns.class.getRecordComponents();
        Object[] values = Records.values(signs);
        return IntStream.range(0, values.length)
                .filter(place -> values[place] == Sign.YES)
                .mapToObj(place -> "warningSigns." + components[place].getName())
                .toList();
    }

    /** Paths of the signs that a rule, or one that it reads, tells apart by their time. */
    private static Set<String> timed(String rule) {
        Set<String> known = TIMED.get(rule);
        if (known == null) {
            known = new HashSet<>();
            for (RuleLogic.Pattern pattern : LOGIC.get(rule).patterns()) {
                for (String producer : pattern.producers()) {
                    known.addAll(timed(producer));
                }
                for (RuleLogic.Condition condition : pattern.conditions()) {
                    if (condition.accepted().contains(Sign.YES.name())
                            && !condition.accepted().contains(Sign.LONG_STANDING.name())) {
                        known.add("warningSigns." + condition.component().orElseThrow());
                    }
                }
            }
            TIMED.put(rule, known);
        }
        return known;
    }
}
