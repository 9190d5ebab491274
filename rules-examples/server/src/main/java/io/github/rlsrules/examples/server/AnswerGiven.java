package io.github.rlsrules.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.runtime.ScreenItem.Form;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param fact its path
 * @param form how it was asked: a sign is ticked, and then is asked since when it is there
 * @param value as it was chosen or typed; null if it is not known
 */
record AnswerGiven(String fact, Form form, @Nullable String value) {
    private static final int LONGEST = 2000;

    static AnswerGiven read(JsonNode json) {
        String fact = Json.text(json, "fact");
        String value = Json.text(json, "value");
        if (fact == null || (value != null && value.length() > LONGEST)) {
            throw new Refusal(400, "an answer needs a fact, and a value of at most " + LONGEST + " characters");
        }
        return new AnswerGiven(fact, Visit.one(Form.class, Json.text(json, "form"), Form.CHOICE), value);
    }

    boolean isTick() {
        return form == Form.TICK && "YES".equals(value);
    }

    /** Says nothing: it is about a patient. */
    @Override
    public String toString() {
        return "AnswerGiven";
    }
}
