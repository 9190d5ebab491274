package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.TakenApart;
import io.github.rlsrules.runtime.Question;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A host that asks one question after the other can give each answer where it was asked. */
class QuestionsOneByOneTest {
    private static final int PATIENTS = Integer.getInteger("worlds.patients", 300);

    @Test
    void everyPatientOfTheCohortCanBeToldAnswerByAnswer() {
        int answers = 0;
        for (RlsPatient patient : TheCohort.patients(7, PATIENTS).toList()) {
            RlsPatient reachable = TakenApart.reachable(patient);
            RlsPatient told = RlsPatient.builder().build();
            for (TakenApart.Told one : TakenApart.of(reachable)) {
                told = told.with(one.path(), one.answer());
                answers++;
            }
            assertThat(told.equals(reachable))
                    .as(TakenApart.of(reachable).toString())
                    .isTrue();
        }
        assertThat(answers).isGreaterThan(10 * PATIENTS);
    }

    @Test
    void whateverIsAskedMayBeNotKnown() {
        RlsRules rules = RlsRules.standard();
        TreeSet<String> asked = new TreeSet<>();
        TheCohort.patients(11, PATIENTS)
                .forEach(patient -> rules.assess(patient, TheCohort.AS_OF).questions().stream()
                        .map(Question::fact)
                        .filter(asked::add)
                        .forEach(fact -> assertThat(patient.notKnown(fact)
                                        .intake(TheCohort.AS_OF)
                                        .setAside())
                                .as(fact)
                                .noneMatch(problem -> problem.path().startsWith("replies"))));
        assertThat(asked)
                .hasSizeGreaterThan(500)
                .contains("dailyDoses[PRAMIPEXOLE]", "diary[DAYS]", "medicines.items[0].use");
    }
}
