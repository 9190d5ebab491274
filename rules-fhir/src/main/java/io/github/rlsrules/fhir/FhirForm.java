package io.github.rlsrules.fhir;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.FormQuestion;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * The questions as a Questionnaire, and answers out of a QuestionnaireResponse. The link of each item is the path of the fact that it answers,
 * so an answer says what it is without its form.
 *
 * <pre>{@code
 * Questionnaire form = FhirForm.of(RlsRules.standard()).questionnaire();
 * RlsPatient patient = FhirForm.of(RlsRules.standard()).answered(response, record.patient(), asOf);
 * }</pre>
 *
 * <p>A question that is left out is unknown. Immutable, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class FhirForm {
    private final RlsRules rules;
    private final Locale locale;
    private final Audience reader;
    private final Set<KnownBy> answering;

    private FhirForm(RlsRules rules, Locale locale, Audience reader, Set<KnownBy> answering) {
        this.rules = rules;
        this.locale = locale;
        this.reader = reader;
        this.answering = answering;
    }

    /**
     * {@return the questions for a patient, in English}
     *
     * @param rules whose rulebook asks
     */
    public static FhirForm of(RlsRules rules) {
        return new FhirForm(
                requireNonNull(rules, "rules are needed"),
                Locale.ENGLISH,
                Audience.PATIENT,
                EnumSet.of(KnownBy.PATIENT));
    }

    /**
     * {@return the same in another language; English where the rulebook has no other}
     *
     * @param language of the questions
     */
    public FhirForm in(Locale language) {
        return new FhirForm(rules, requireNonNull(language, "a language is needed"), reader, answering);
    }

    /**
     * {@return the same for others: whoever has examined the patient, or has a record}
     *
     * @param audience in whose words
     * @param knowing what can be asked
     */
    public FhirForm answeredBy(Audience audience, Set<KnownBy> knowing) {
        return new FhirForm(rules, locale, audience, Set.copyOf(knowing));
    }

    /** {@return what everybody is asked, and what hangs on that: a form of one go} */
    public Questionnaire questionnaire() {
        List<FormQuestion> all = rules.rulebook().form(reader, locale, answering);
        Set<String> asked = new HashSet<>();
        List<FormQuestion> some = new ArrayList<>();
        for (FormQuestion question : all) {
            boolean hangsOnOne = !question.onlyIf().isEmpty()
                    && question.onlyIf().stream()
                            .allMatch(gate -> gate.either().stream().anyMatch(one -> asked.contains(one.fact())));
            if (question.always() || hangsOnOne) {
                asked.add(question.item().fact());
                some.add(question);
            }
        }
        return questionnaire(some);
    }

    /** {@return all that can be asked: several hundred questions, for hosts that choose among them} */
    public Questionnaire wholeQuestionnaire() {
        return questionnaire(rules.rulebook().form(reader, locale, answering));
    }

    private Questionnaire questionnaire(List<FormQuestion> questions) {
        return items().questionnaire(questions);
    }

    private FormItems items() {
        return new FormItems(rules.rulebook().texts(locale), rules.rulebook().id());
    }

    /**
     * {@return the patient with the answers of a response} What cannot be read is left out; {@link FhirReader} tells of it, where the response
     * is part of a record.
     *
     * @param response to a form of this library
     * @param patient what is known beside it
     * @param asOf the date of the assessment
     */
    public RlsPatient answered(QuestionnaireResponse response, RlsPatient patient, LocalDate asOf) {
        return new FormAnswers(response, asOf, problem -> {}).onto(patient);
    }

    /**
     * {@return what is known of a patient as a response to this form, to fill it in beforehand, or to keep} A symptom diary and the items of the
     * IRLS have no question and are not in it.
     *
     * @param patient what is known
     */
    public QuestionnaireResponse response(RlsPatient patient) {
        return new FormWriter(patient).response();
    }

    /**
     * {@return a response that asks the next questions: an adaptive form, as {@code $next-question} of HL7's Structured Data Capture hands it to
     * and fro} The questions so far and the next ones are in the Questionnaire that it contains. When nothing that is left matters, or help is
     * needed first, it is completed; assess the patient then. A question that was shown and left open counts as asked and not known.
     *
     * @param soFar what was asked and answered; an empty one begins
     * @param patient what is known beside it, such as the record's facts
     * @param asOf the date of the assessment
     */
    public QuestionnaireResponse next(QuestionnaireResponse soFar, RlsPatient patient, LocalDate asOf) {
        AdaptiveResponse adaptive = new AdaptiveResponse(soFar.copy());
        RlsPatient now = adaptive.notKnown(answered(soFar, patient, asOf));
        FormItems items = items();
        while (true) {
            Interview interview = rules.interview(now, asOf, answering);
            Optional<Screen> next = interview.next(reader, locale);
            if (interview.mayStop().isPresent() || next.isEmpty()) {
                return adaptive.completed();
            }
            RlsPatient left = adaptive.leaveWhatWasAsked(next.get(), now);
            if (left == now) {
                return adaptive.asking(items.group(next.get(), adaptive.size()));
            }
            now = left;
        }
    }

    @Override
    public String toString() {
        return "FhirForm";
    }
}
