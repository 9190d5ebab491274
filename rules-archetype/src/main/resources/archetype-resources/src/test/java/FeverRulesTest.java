package ${package};

import static io.github.rlsrules.authoring.assertions.RuleAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rules as a host calls them; what each rule does is told by the cases beside it. */
class FeverRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final FeverRules rules = new FeverRules();

    @Test
    void anEmergencySilencesAdvice() {
        assertThat(rules.assess(new Patient(new Symptoms(Answer.YES, Answer.YES)), TODAY))
                .raises("FEVER-MENINGITIS")
                .suppresses("FEVER-DRINK");
    }

    @Test
    void aLetterSaysWhatToDo() {
        String letter = Letter.of(
                        rules.assess(new Patient(new Symptoms(Answer.YES, Answer.YES)), TODAY),
                        Audience.PATIENT,
                        Locale.ENGLISH)
                .text();
        assertThat(letter).contains("Call the emergency number now.");
    }
}
