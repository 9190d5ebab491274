package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms in a real browser, as another program shows them. */
class LhcFormsTest {
    private static final RlsRules RULES = RlsRules.standard();
    private static final FhirForm FORM = FhirForm.of(RULES);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RlsPatient NOBODY = RlsPatient.builder().build();

    /** What somebody with restless legs and a sleeping tablet answers; what is not here, nobody knows. */
    private static final Map<String, String> ANSWERS = answers();

    private LhcForms lhc;

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("measurements[AGE]", "46");
        answers.put("person.sex", "FEMALE");
        answers.put("person.menopause", "BEFORE");
        answers.put("person.pregnancy", "NO");
        answers.put("warningSigns.chestPain", "NO");
        answers.put("warningSigns.collapse", "NO");
        answers.put("mind.suicidalThoughts", "NO");
        answers.put("medicines.items", "diphenhydramine");
        answers.put("medicines.complete", "YES");
        answers.put("legSymptoms.urgeToMove", "YES");
        answers.put("legSymptoms.worseAtRest", "YES");
        answers.put("legSymptoms.reliefByMovement", "PARTIAL");
        answers.put("legSymptoms.timeOfDay", "ONLY_EVENING_OR_NIGHT");
        answers.put("course.impact", "YES");
        answers.put("priorCare.ironEverTested", "NO");
        return answers;
    }

    @BeforeEach
    void open() throws IOException {
        lhc = new LhcForms();
    }

    @AfterEach
    void close() {
        lhc.close();
    }

    @Test
    void theFormOfOneGoGivesTheFactsThatWereAnswered() {
        lhc.show(FORM.questionnaire());
        assertFalse(lhc.asks("person.pregnancy"), "nobody is asked before age and sex are known");
        RlsPatient asked = NOBODY;
        for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
            if (lhc.asks(answer.getKey())) {
                give(answer.getKey());
                asked = asked.with(answer.getKey(), answer.getValue());
            }
        }
        lhc.picture(Path.of("target/lhc-form.png"));
        RlsPatient formed = FORM.answered(lhc.response(), NOBODY, TODAY);
        assertTrue(Told.facts(formed).contains("person.pregnancy NO"), "asked once it can apply");
        assertEquals(
                RULES.assess(asked, TODAY).receipt().findings(),
                RULES.assess(formed, TODAY).receipt().findings());
        assertEquals(List.of(), lhc.complaints());
    }

    /** The questions of {@code rls interview}, each as it comes, and the same end. */
    @Test
    void theAdaptiveFormEndsAsTheInterviewDoes() {
        QuestionnaireResponse response = FORM.next(new QuestionnaireResponse(), NOBODY, TODAY);
        int screens = 0;
        while (response.getStatus() != QuestionnaireResponseStatus.COMPLETED && screens++ < 60) {
            Questionnaire questions = (Questionnaire) response.getContained().get(0);
            QuestionnaireItemComponent last =
                    questions.getItem().get(questions.getItem().size() - 1);
            Questionnaire shown = new Questionnaire();
            shown.setStatus(questions.getStatus());
            shown.setTitle(questions.getTitle());
            shown.addItem(last);
            lhc.show(shown);
            last.getItem().stream()
                    .map(QuestionnaireItemComponent::getLinkId)
                    .filter(ANSWERS::containsKey)
                    .forEach(this::give);
            QuestionnaireResponse screen = lhc.response();
            screen.getItem().forEach(response::addItem);
            response = FORM.next(response, NOBODY, TODAY);
        }
        lhc.picture(Path.of("target/lhc-adaptive.png"));
        assertTrue(screens > 5, String.valueOf(screens));
        assertEquals(
                RULES.assess(interviewed(), TODAY).receipt().findings(),
                RULES.assess(FORM.answered(response, NOBODY, TODAY), TODAY)
                        .receipt()
                        .findings());
        assertEquals(List.of(), lhc.complaints());
    }

    private void give(String link) {
        String answer = ANSWERS.get(link);
        if (link.equals("medicines.items") || link.startsWith("measurements[")) {
            lhc.type(link, answer);
        } else {
            lhc.choose(link, answer);
        }
    }

    private static RlsPatient interviewed() {
        RlsPatient patient = NOBODY;
        Set<String> shown = new HashSet<>();
        while (true) {
            Interview interview = RULES.interview(patient, TODAY);
            if (interview.mayStop().isPresent()) {
                return patient;
            }
            Screen screen = interview.next().orElseThrow();
            for (ScreenItem item : screen.items()) {
                String answer = shown.add(item.fact()) ? ANSWERS.get(item.fact()) : null;
                patient = answer == null ? patient.notKnown(item.fact()) : patient.with(item.fact(), answer);
            }
        }
    }
}
