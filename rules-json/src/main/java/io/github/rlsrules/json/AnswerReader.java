package io.github.rlsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.rlsrules.runtime.Answer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an answer: its constants, and true and false, which say the same. */
final class AnswerReader extends StdDeserializer<Answer> {
    private static final long serialVersionUID = 1L;

    AnswerReader() {
        super(Answer.class);
    }

    @Override
    public @Nullable Answer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return Answer.YES;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Answer.NO;
        }
        if (token == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            for (Answer answer : Answer.values()) {
                if (answer.name().equals(text)) {
                    return answer;
                }
            }
            return (Answer) context.handleWeirdStringValue(Answer.class, text, "no such answer");
        }
        return (Answer) context.handleUnexpectedToken(Answer.class, parser);
    }
}
