package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.Reply;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.fhir.SetAside.Reason;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Puts the answers of a response where they were asked: the link of an item is the path of its fact. */
final class FormAnswers {
    private static final String DATE = ".date";

    private final QuestionnaireResponse response;
    private final @Nullable LocalDate answered;
    private final Consumer<Unread> unread;

    /** An item that cannot be read, and why. */
    record Unread(String link, Reason reason) {}

    FormAnswers(QuestionnaireResponse response, LocalDate asOf, Consumer<Unread> unread) {
        this.response = response;
        PartialDate authored = Dates.of(response.getAuthoredElement());
        this.answered = authored == null || authored.earliest().isAfter(asOf) ? null : authored.earliest();
        this.unread = unread;
    }

    static boolean isOurs(QuestionnaireResponse response) {
        String canonical = String.valueOf(response.getQuestionnaire());
        return canonical.startsWith(Vocabulary.QUESTIONNAIRE) || canonical.equals("#" + AdaptiveResponse.CONTAINED);
    }

    /** When it was answered; null if it does not say. */
    @Nullable
    LocalDate day() {
        return answered;
    }

    RlsPatient onto(RlsPatient patient) {
        return with(patient, response.getItem());
    }

    private RlsPatient with(RlsPatient patient, List<QuestionnaireResponseItemComponent> items) {
        RlsPatient now = patient;
        for (QuestionnaireResponseItemComponent item : items) {
            for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
                now = with(now, String.valueOf(item.getLinkId()), answer);
            }
            now = with(now, item.getItem());
        }
        return now;
    }

    private RlsPatient with(RlsPatient patient, String link, QuestionnaireResponseItemAnswerComponent answer) {
        List<QuestionnaireResponseItemComponent> details = new ArrayList<>(answer.getItem());
        String date = details.stream()
                .filter(detail -> (link + DATE).equals(detail.getLinkId()))
                .filter(QuestionnaireResponseItemComponent::hasAnswer)
                .map(detail -> detail.getAnswerFirstRep().getValue())
                .filter(Objects::nonNull)
                .map(Type::primitiveValue)
                .findFirst()
                .orElse(null);
        details.removeIf(detail -> (link + DATE).equals(detail.getLinkId()));
        try {
            return with(told(patient, link, answer.getValue(), date), details);
        } catch (InvalidFactsException e) {
            boolean isNoFact = e.problems().get(0).code() == Problem.Code.UNKNOWN_FIELD;
            unread.accept(new Unread(link, isNoFact ? Reason.CODE_NOT_MAPPED : Reason.VALUE_NOT_READ));
            return patient;
        }
    }

    private RlsPatient told(RlsPatient patient, String link, @Nullable Type value, @Nullable String date) {
        if (value == null) {
            return patient;
        }
        if (value instanceof Coding coding) {
            if (FormItems.ASKED_UNKNOWN.getCode().equals(coding.getCode())) {
                return patient.notKnown(link);
            }
            return dated(patient.with(link, String.valueOf(coding.getCode())), link);
        }
        String written = value instanceof Quantity quantity ? written(quantity) : value.primitiveValue();
        if (written == null) {
            unread.accept(new Unread(link, Reason.VALUE_NOT_READ));
            return patient;
        }
        boolean isMeasured = link.endsWith("]") && (link.startsWith("measurements[") || link.startsWith("labResults["));
        String day =
                date != null ? date : link.startsWith("measurements[") && answered != null ? answered.toString() : null;
        return patient.with(link, isMeasured && day != null ? written + " " + day : written);
    }

    /** A sign that was new then is of unknown time later. */
    private RlsPatient dated(RlsPatient patient, String link) {
        if (answered == null || !FactTypes.isSign(link)) {
            return patient;
        }
        List<Reply> replies = new ArrayList<>(patient.replies());
        replies.removeIf(reply -> link.equals(reply.fact()));
        replies.add(Reply.of(link, answered));
        return RlsPatientBuilder.builder(patient).replies(replies).build();
    }

    private static @Nullable String written(Quantity quantity) {
        if (!quantity.hasValue()) {
            return null;
        }
        String sign =
                quantity.getComparator() == null ? "" : quantity.getComparator().toCode() + " ";
        String unit = quantity.hasCode() ? quantity.getCode() : quantity.hasUnit() ? quantity.getUnit() : "";
        return (sign + quantity.getValue().toPlainString() + " " + unit).strip();
    }
}
