package io.github.rlsrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.FormQuestion;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All questions at once, for forms. */
class WholeFormTest {
    private final List<FormQuestion> form =
            RlsRules.standardRulebook().form(Audience.PATIENT, Locale.ENGLISH, Set.of(KnownBy.PATIENT));

    @Test
    void eachQuestionStandsOnceAndEachOfItsAnswersIsTaken() {
        Set<String> seen = new HashSet<>();
        for (FormQuestion question : form) {
            ScreenItem item = question.item();
            assertTrue(seen.add(item.fact()), item.fact());
            for (ScreenItem.Choice choice : item.choices()) {
                RlsPatient.builder().build().with(item.fact(), choice.value());
            }
        }
        assertTrue(seen.contains("legSymptoms.urgeToMove"));
        assertFalse(seen.contains("labResults[FERRITIN]"), "that a record knows");
    }

    @Test
    void aQuestionHangsOnQuestionsOfTheForm() {
        Set<String> facts =
                form.stream().map(question -> question.item().fact()).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                form.stream()
                        .flatMap(question -> question.onlyIf().stream())
                        .flatMap(gate -> gate.either().stream())
                        .filter(one -> !facts.contains(one.fact()))
                        .toList());
    }

    @Test
    void whatAnInterviewAsksFirstStandsInTheForm() {
        Set<String> facts =
                form.stream().map(question -> question.item().fact()).collect(Collectors.toSet());
        Screen first = RlsRules.standard()
                .interview(RlsPatient.builder().build(), LocalDate.of(2026, 11, 21))
                .next()
                .orElseThrow();
        assertTrue(
                facts.containsAll(first.items().stream().map(ScreenItem::fact).toList()));
        assertTrue(form.stream().anyMatch(FormQuestion::always));
    }
}
