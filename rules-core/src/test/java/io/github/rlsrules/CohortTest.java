package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.cohort.CohortDraw;
import io.github.rlsrules.authoring.cohort.CohortPatient;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The patients on whom the rules are tried leave nothing out. */
class CohortTest {
    private static final int MOST = 20_000;
    private static final Set<String> FIRED = new HashSet<>();
    private static final Set<String> NOT_MET = new HashSet<>();
    private static final Set<String> LACKING = new HashSet<>();
    private static final Set<String> GIVEN = new HashSet<>();

    /** Until nothing is left out; a few thousand do, but which few depends on every case. */
    @BeforeAll
    static void assessMany() throws ReflectiveOperationException {
        CohortDraw<RlsPatient> draw = TheCohort.COHORT.draw();
        for (int i = 0; i < MOST && !(i % 1000 == 0 && isComplete()); i++) {
            CohortPatient<RlsPatient> patient = draw.next();
            Assessment<RlsOutcome> assessment = TheRules.RULES.assess(patient.patient(), TheCohort.AS_OF);
            for (RuleInfo rule : TheRulebook.RULEBOOK.rules()) {
                RuleStatus status = assessment.status(rule.id());
                switch (status) {
                    case FIRED -> FIRED.add(rule.id());
                    case PROVISIONAL -> {
                        FIRED.add(rule.id());
                        LACKING.add(rule.id());
                    }
                    case NOT_MET -> NOT_MET.add(rule.id());
                    case UNDECIDED -> LACKING.add(rule.id());
                }
            }
            for (Record fact : patient.facts().records()) {
                addGiven(fact);
            }
        }
    }

    private static boolean isComplete() {
        return FIRED.containsAll(ids())
                && NOT_MET.containsAll(thoseThatCanBeNotMet())
                && LACKING.containsAll(ids())
                && GIVEN.containsAll(read());
    }

    /** Every answer with its value, whichever list it stands in. */
    private static void addGiven(Record fact) throws ReflectiveOperationException {
        Fact about = fact.getClass().getAnnotation(Fact.class);
        String keyed = about.value();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getName().equals(about.key())) {
                keyed += "[" + component.getAccessor().invoke(fact) + "]";
                GIVEN.add(keyed);
            }
        }
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            String value = String.valueOf(component.getAccessor().invoke(fact));
            if (!value.equals("UNKNOWN")) {
                String path = about.list() ? about.value() + "[]" : keyed;
                GIVEN.add(path + "." + component.getName());
                if (component.getType().isEnum()) {
                    GIVEN.add(path + "." + component.getName() + "=" + value);
                }
            }
        }
    }

    private static Set<String> ids() {
        return TheRulebook.RULEBOOK.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    private static List<String> thoseThatCanBeNotMet() {
        return TheRulebook.RULEBOOK.logic().stream()
                .filter(RuleLogic::canBeNotMet)
                .map(logic -> logic.rule().id())
                .toList();
    }

    private static Set<String> read() {
        Set<String> read = new TreeSet<>();
        for (RuleLogic rule : TheRulebook.RULEBOOK.logic()) {
            for (RuleLogic.Pattern pattern : rule.patterns()) {
                read.addAll(pattern.reads());
            }
        }
        return read;
    }

    @Test
    void everyRuleFiresOnSomePatient() {
        assertThat(FIRED).containsAll(ids());
    }

    @Test
    void everyRuleIsNotMetOnSomePatientIfItCanBe() {
        assertThat(NOT_MET).containsAll(thoseThatCanBeNotMet());
    }

    @Test
    void everyRuleLacksAFactOnSomePatient() {
        assertThat(LACKING).containsAll(ids());
    }

    @Test
    void everyFactThatARuleReadsIsGivenByOneAndEveryConstantThatItAccepts() {
        assertThat(GIVEN).containsAll(read());
    }

    @Test
    void nothingIsKnownOfTheFirst() {
        assertThat(TheCohort.COHORT.draw().next().json()).isEmpty();
    }
}
