package io.github.rlsrules.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.ScreenItem.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the page knows, which sends it each time: the server keeps nothing.
 *
 * @param begun what was known before the first question
 * @param steps what was answered since, a screen each
 * @param reader for whom it is written
 * @param answering who answers
 * @param asOf the date of the assessment
 */
record Visit(
        Given<RlsPatient> begun,
        List<List<AnswerGiven>> steps,
        Audience reader,
        Set<KnownBy> answering,
        LocalDate asOf) {
    /** More than any interview has. */
    private static final int MOST_STEPS = 200;

    private static final FactsReader<RlsPatient> FACTS = new FactsReader<>(RlsPatient.class);

    static Visit read(JsonNode json, LocalDate today) {
        Audience reader = one(Audience.class, Json.text(json, "reader"), Audience.PATIENT);
        return new Visit(
                begun(json.get("facts")), steps(json.path("steps")), reader, answering(json), asOf(json, today));
    }

    private static Given<RlsPatient> begun(@Nullable JsonNode facts) {
        if (facts == null || facts.isNull()) {
            return new Given<>(RlsPatient.builder().build(), List.of());
        }
        try {
            Given<RlsPatient> given = FACTS.given(facts);
            Plausible.check(given.patient());
            return given;
        } catch (InvalidFactsException e) {
            throw new Refusal(400, "facts: " + e.problems().get(0).message());
        }
    }

    private static List<List<AnswerGiven>> steps(JsonNode json) {
        if (json.size() > MOST_STEPS || (!json.isMissingNode() && !json.isArray())) {
            throw new Refusal(400, "steps must be a list of at most " + MOST_STEPS);
        }
        List<List<AnswerGiven>> steps = new ArrayList<>();
        for (JsonNode step : json) {
            List<AnswerGiven> answers = new ArrayList<>();
            step.forEach(answer -> answers.add(AnswerGiven.read(answer)));
            steps.add(answers);
        }
        return steps;
    }

    private static Set<KnownBy> answering(JsonNode json) {
        Set<KnownBy> answering = EnumSet.of(KnownBy.PATIENT);
        for (JsonNode who : json.path("answering")) {
            answering.add(one(KnownBy.class, who.asText(), KnownBy.PATIENT));
        }
        return answering;
    }

    private static LocalDate asOf(JsonNode json, LocalDate today) {
        String asOf = Json.text(json, "asOf");
        try {
            return asOf == null ? today : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new Refusal(400, "asOf must be a date like " + today);
        }
    }

    static <E extends Enum<E>> E one(Class<E> type, @Nullable String name, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        if (name == null) {
            return otherwise;
        }
        throw new Refusal(400, "expected one of " + List.of(type.getEnumConstants()));
    }

    /** What is known when all answers are taken together. */
    Given<RlsPatient> known() {
        RlsPatient patient = new Answers(begun.patient(), asOf).taken(steps);
        Plausible.check(patient);
        return new Given<>(patient, begun.problems(), begun.id());
    }

    boolean isAsked(String fact, Form form) {
        return steps.stream()
                .flatMap(List::stream)
                .anyMatch(answer -> answer.fact().equals(fact) && answer.form() == form);
    }

    /** As many taps as it took: a list of ticks is one, and one more for each that is there. */
    int taps() {
        return steps.stream()
                .mapToInt(step -> (int) (1
                        + (step.size() > 1
                                ? step.stream().filter(AnswerGiven::isTick).count()
                                : 0)))
                .sum();
    }
}
