package io.github.rlsrules.examples.server;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.ScreenItem.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes answers one after the other. One that cannot be read, or that nobody can have, is refused with what would be right. */
final class Answers {
    private final LocalDate asOf;
    private RlsPatient patient;
    private List<Problem> setAside;

    Answers(RlsPatient patient, LocalDate asOf) {
        this.patient = patient;
        this.asOf = asOf;
        this.setAside = patient.intake(asOf).setAside();
    }

    RlsPatient taken(List<List<AnswerGiven>> steps) {
        steps.forEach(step -> step.forEach(this::take));
        return patient;
    }

    private void take(AnswerGiven answer) {
        try {
            patient = with(answer);
        } catch (InvalidFactsException e) {
            throw new Refusal(422, e.problems().get(0).message());
        }
        List<Problem> before = setAside;
        setAside = patient.intake(asOf).setAside();
        List<Problem> problems = new ArrayList<>(setAside);
        problems.removeAll(before);
        for (Problem problem : problems) {
            switch (problem.code()) {
                case MISSING -> {} // such as a date: that is asked next
                case IMPRECISE -> patient = patient.notKnown(answer.fact()); // it stays as it is, and nobody asks again
                default -> throw new Refusal(422, problem.message());
            }
        }
    }

    private RlsPatient with(AnswerGiven answer) {
        String value = answer.value();
        if (value == null) {
            return patient.notKnown(answer.fact());
        }
        return answer.form() == Form.NAMES && value.isBlank()
                ? patient.with("medicines.complete", "YES")
                : patient.with(answer.fact(), value);
    }
}
