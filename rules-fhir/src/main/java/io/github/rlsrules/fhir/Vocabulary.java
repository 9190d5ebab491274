package io.github.rlsrules.fhir;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RulebookId;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** What this library's own things are called in FHIR: identifiers, which nobody has to be able to open. */
final class Vocabulary {
    static final String BASE = "https://rlsrules.github.io/fhir/";
    /** Answers: the constants of facts. */
    static final String ANSWERS = BASE + "CodeSystem/answers";

    static final String QUESTIONNAIRE = BASE + "Questionnaire/rls";
    static final String ADAPTIVE = BASE + "Questionnaire/rls-adaptive";

    private static final String OUTCOMES = BASE + "CodeSystem/outcomes";
    private static final String RULES = BASE + "CodeSystem/rules";

    private Vocabulary() {}

    static String rulebook(RulebookId id) {
        return BASE + "Library/" + id.id() + "|" + id.version();
    }

    static CodeableConcept outcome(Outcome outcome, String text) {
        return new CodeableConcept()
                .setText(text)
                .addCoding(
                        new Coding().setSystem(OUTCOMES + "/" + outcome.kind()).setCode(outcome.code()));
    }

    static CodeableConcept rule(String id, String title) {
        return new CodeableConcept()
                .setText(title)
                .addCoding(new Coding().setSystem(RULES).setCode(id).setDisplay(title));
    }
}
