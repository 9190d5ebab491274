package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class FhirFormTest {
    private static final RlsRules RULES = RlsRules.standard();
    private static final FhirForm FORM = FhirForm.of(RULES);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void bothFormsAreValid() {
        assertEquals(List.of(), Validator.errors(FORM.questionnaire()));
        assertEquals(List.of(), Validator.errors(FORM.wholeQuestionnaire()));
    }

    @Test
    void everyQuestionHasALinkOfItsOwnAndHangsOnQuestionsThatStandInTheForm() {
        for (Questionnaire form : List.of(FORM.questionnaire(), FORM.wholeQuestionnaire())) {
            List<QuestionnaireItemComponent> items = items(form.getItem());
            Set<String> links = new HashSet<>();
            items.forEach(item -> assertTrue(links.add(item.getLinkId()), item.getLinkId()));
            items.forEach(item -> item.getEnableWhen()
                    .forEach(when -> assertTrue(links.contains(when.getQuestion()), when.getQuestion())));
        }
    }

    @Test
    void aFormOfOneGoHasWhatEverybodyIsAskedAndAHandfulMore() {
        int ofOneGo = questions(FORM.questionnaire());
        int whole = questions(FORM.wholeQuestionnaire());
        assertTrue(ofOneGo >= 79 && ofOneGo < 150, String.valueOf(ofOneGo));
        assertTrue(whole > 350, String.valueOf(whole));
    }

    private static int questions(Questionnaire form) {
        return (int) items(form.getItem()).stream()
                .filter(item -> item.getType() != Questionnaire.QuestionnaireItemType.GROUP)
                .count();
    }

    private static List<QuestionnaireItemComponent> items(List<QuestionnaireItemComponent> some) {
        List<QuestionnaireItemComponent> all = new ArrayList<>();
        for (QuestionnaireItemComponent item : some) {
            all.add(item);
            all.addAll(items(item.getItem()));
        }
        return all;
    }

    /** A diary and the items of the IRLS have no question. */
    @Test
    void whatIsKnownOfAPersonComesBackFromAResponseAsItWas() {
        List<String> other = new ArrayList<>();
        int compared = 0;
        for (People person : People.all()) {
            RlsPatient patient = RlsPatientBuilder.builder(person.patient())
                    .diary(List.of())
                    .irlsItems(List.of())
                    .build();
            QuestionnaireResponse response = FORM.response(patient);
            RlsPatient back = FORM.answered(response, RlsPatient.builder().build(), person.asOf());
            String before = String.join("\n", Told.facts(patient));
            String after = String.join("\n", Told.facts(back));
            if (!before.equals(after)
                    || !RULES.assess(patient, person.asOf())
                            .receipt()
                            .equals(RULES.assess(back, person.asOf()).receipt())) {
                other.add(person.name() + "\n" + before + "\n--\n" + after);
            }
            compared++;
        }
        assertTrue(compared > 100, String.valueOf(compared));
        assertEquals(List.of(), other);
    }

    @Test
    void aResponseIsValid() {
        People person = People.all().get(0);
        QuestionnaireResponse response = FORM.response(person.patient());
        response.setQuestionnaire(null);
        assertEquals(List.of(), Validator.errors(response));
    }

    /** What a person answers who knows the answers of somebody: one after the other, by the adaptive form and by the interview itself. */
    @Test
    void anAdaptiveFormAsksWhatTheInterviewAsksAndEndsWithTheSameFacts() {
        for (People person : People.all().subList(0, 10)) {
            Map<String, String> answers = new HashMap<>(FactTypes.constants(person.patient()));
            RlsPatient asked = interviewed(answers, person.asOf());
            QuestionnaireResponse response = new QuestionnaireResponse();
            RlsPatient nobody = RlsPatient.builder().build();
            int screens = 0;
            do {
                response = FORM.next(response, nobody, person.asOf());
                fill(response, answers);
                screens++;
            } while (response.getStatus() != QuestionnaireResponseStatus.COMPLETED && screens < 200);
            RlsPatient formed = FORM.answered(response, nobody, person.asOf());
            assertEquals(
                    RULES.assess(asked, person.asOf()).receipt().findings(),
                    RULES.assess(formed, person.asOf()).receipt().findings(),
                    person.name());
        }
    }

    @Test
    void anAdaptiveFormIsValidOnItsWay() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setSubject(new Reference("Patient/1"));
        for (int i = 0; i < 3; i++) {
            response = FORM.next(response, RlsPatient.builder().build(), TODAY);
            assertEquals(List.of(), Validator.errors(response));
        }
    }

    private static RlsPatient interviewed(Map<String, String> answers, LocalDate asOf) {
        RlsPatient patient = RlsPatient.builder().build();
        Set<String> shown = new HashSet<>();
        while (true) {
            Interview interview = RULES.interview(patient, asOf);
            if (interview.mayStop().isPresent()) {
                return patient;
            }
            Screen screen = interview.next().orElseThrow();
            for (ScreenItem item : screen.items()) {
                String answer = shown.add(item.fact()) ? answers.get(item.fact()) : null;
                patient = answer == null ? patient.notKnown(item.fact()) : patient.with(item.fact(), answer);
            }
        }
    }

    /** Fills in what was shown and is not answered yet. */
    private static void fill(QuestionnaireResponse response, Map<String, String> answers) {
        Questionnaire questions = (Questionnaire) response.getContained().get(0);
        Set<String> answered = new HashSet<>();
        response.getItem().forEach(item -> answered.add(item.getLinkId()));
        for (QuestionnaireItemComponent item : items(questions.getItem())) {
            String answer = answers.get(item.getLinkId());
            if (answer != null && answered.add(item.getLinkId())) {
                response.addItem().setLinkId(item.getLinkId()).addAnswer().setValue(FormItems.answer(answer));
            }
        }
    }

    @Test
    void whatCannotBeReadIsSetAsideByItsLinkAndNothingElseIsLost() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setQuestionnaire(Vocabulary.QUESTIONNAIRE + "|0.1.0");
        response.addItem().setLinkId("legSymptoms.urgeToMove").addAnswer().setValue(FormItems.answer("YES"));
        response.addItem().setLinkId("legSymptoms.worseAtRest").addAnswer().setValue(FormItems.answer("PERHAPS"));
        response.addItem().setLinkId("no.such").addAnswer().setValue(new StringType("<script>"));
        FhirRecord record = FhirReader.standard().read(List.of(response), TODAY);
        assertEquals(List.of("legSymptoms.urgeToMove YES"), Told.facts(record.patient()));
        assertEquals(
                List.of("legSymptoms.worseAtRest VALUE_NOT_READ", "no.such CODE_NOT_MAPPED"),
                record.setAside().stream()
                        .map(one -> one.code() + " " + one.reason())
                        .toList());
    }

    @Test
    void aFormForSomebodyWithARecordAsksForLaboratoryValuesWithUnitsAndCodes() {
        Questionnaire form = FhirForm.of(RULES)
                .answeredBy(Audience.CLINICIAN, Set.of(KnownBy.RECORD))
                .in(Locale.ENGLISH)
                .wholeQuestionnaire();
        QuestionnaireItemComponent ferritin = items(form.getItem()).stream()
                .filter(item -> item.getLinkId().equals("labResults[FERRITIN]"))
                .findFirst()
                .orElseThrow();
        assertEquals("2276-4", ferritin.getCodeFirstRep().getCode());
        assertEquals(
                List.of("ug/L", "ng/mL", "pmol/L"),
                ferritin.getExtension().stream()
                        .map(extension ->
                                extension.castToCoding(extension.getValue()).getCode())
                        .toList());
        assertFalse(ferritin.getItem().isEmpty());
    }

    @Test
    void aResponseOfAnotherMakeBreaksNothing() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.addItem().addAnswer();
        response.addItem().setLinkId("legSymptoms.urgeToMove").addAnswer();
        response.addItem()
                .setLinkId("labResults[FERRITIN]")
                .addAnswer()
                .setValue(new StringType("22 ug/L"))
                .addItem()
                .setLinkId("labResults[FERRITIN].date")
                .addAnswer();
        Questionnaire foreign = new Questionnaire();
        foreign.addItem().addItem().setLinkId("1.1");
        foreign.addItem().addItem();
        response.addContained(foreign);
        RlsPatient nobody = RlsPatient.builder().build();
        assertEquals(List.of("lab FERRITIN 22 ug/L - -"), Told.facts(FORM.answered(response, nobody, TODAY)));
        assertEquals(
                QuestionnaireResponseStatus.INPROGRESS,
                FORM.next(response, nobody, TODAY).getStatus());
    }
}
