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

    Answers(RlsPatient patient, LocalDate asOf) {
        this.patient = patient;
        this.asOf = asOf;
    }

    /** Of the last step too what can be read and cannot be is refused; those before it have passed that. */
    RlsPatient taken(List<List<AnswerGiven>> steps) {
        if (steps.isEmpty()) {
            return patient;
        }
        steps.subList(0, steps.size() - 1).forEach(this::take);
        List<Problem> before = patient.intake(asOf).setAside();
        take(steps.get(steps.size() - 1));
        List<Problem> problems = new ArrayList<>(patient.intake(asOf).setAside());
        problems.removeAll(before);
        for (Problem problem : problems) {
            switch (problem.code()) {
                case MISSING, IMPRECISE -> {} // such as a date: that is asked next; a bound stays as it is
                default -> throw new Refusal(422, problem.message());
            }
        }
        return patient;
    }

    private void take(List<AnswerGiven> step) {
        for (AnswerGiven answer : step) {
            try {
                patient = with(answer);
            } catch (InvalidFactsException e) {
                throw new Refusal(422, e.problems().get(0).message());
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
