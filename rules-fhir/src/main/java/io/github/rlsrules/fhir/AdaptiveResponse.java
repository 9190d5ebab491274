package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;

/** A response with the questions that were asked so far in it. */
final class AdaptiveResponse {
    static final String CONTAINED = "questions";

    private final QuestionnaireResponse response;
    private final Questionnaire questions;

    AdaptiveResponse(QuestionnaireResponse response) {
        this.response = response;
        this.questions = contained(response);
    }

    private static Questionnaire contained(QuestionnaireResponse response) {
        for (Resource resource : response.getContained()) {
            if (resource instanceof Questionnaire questionnaire) {
                return questionnaire;
            }
        }
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.setId(CONTAINED);
        questionnaire.addDerivedFrom(Vocabulary.ADAPTIVE);
        questionnaire.setTitle("Questions on restless legs, one after the other");
        questionnaire.setStatus(PublicationStatus.ACTIVE);
        response.addContained(questionnaire);
        response.setQuestionnaire("#" + CONTAINED);
        return questionnaire;
    }

    int size() {
        return questions.getItem().size();
    }

    /** What was shown and not answered, was asked in vain. */
    RlsPatient notKnown(RlsPatient patient) {
        Set<String> answered = new HashSet<>();
        addAnswered(response.getItem(), answered);
        RlsPatient now = patient;
        for (String link : asked()) {
            if (!answered.contains(link)) {
                now = notKnown(now, link);
            }
        }
        return now;
    }

    /** A question that is none of this library's says nothing here. */
    private static RlsPatient notKnown(RlsPatient patient, String link) {
        try {
            return patient.notKnown(link);
        } catch (InvalidFactsException e) {
            return patient;
        }
    }

    private static void addAnswered(List<QuestionnaireResponseItemComponent> items, Set<String> answered) {
        for (QuestionnaireResponseItemComponent item : items) {
            if (item.hasAnswer()) {
                answered.add(item.getLinkId());
            }
            addAnswered(item.getItem(), answered);
        }
    }

    private Set<String> asked() {
        Set<String> asked = new HashSet<>();
        for (QuestionnaireItemComponent group : questions.getItem()) {
            group.getItem().forEach(item -> asked.add(String.valueOf(item.getLinkId())));
        }
        return asked;
    }

    /** What was answered and could not settle it, such as that nobody knows since when, stays as it was answered. */
    RlsPatient leaveWhatWasAsked(Screen screen, RlsPatient patient) {
        Set<String> asked = asked();
        RlsPatient now = patient;
        for (ScreenItem item : screen.items()) {
            now = asked.contains(item.fact()) ? now.notKnown(item.fact()) : now;
        }
        return now;
    }

    QuestionnaireResponse asking(QuestionnaireItemComponent group) {
        questions.addItem(group);
        response.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        return response;
    }

    QuestionnaireResponse completed() {
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        return response;
    }
}
