package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Similar;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an author may have meant who misspelt a field, a constant or a unit in a case. A host is not told so: of a patient who exists it would
 * repeat an answer.
 */
final class Meant {
    private Meant() {}

    /** As the end of a message: a question for each problem whose field or value resembles a word of its own message. */
    static String question(JsonNode facts, List<Problem> problems) {
        return problems.stream().map(problem -> question(facts, problem)).collect(Collectors.joining());
    }

    private static String question(JsonNode facts, Problem problem) {
        String path = problem.path();
        JsonNode value = facts.at("/" + path.replace("]", "").replaceAll("[.\\[]", "/"));
        String word = problem.code() == Problem.Code.UNKNOWN_FIELD
                ? path.substring(path.lastIndexOf('.') + 1)
                : value.isTextual() ? value.asText() : "";
        List<String> known = List.of(problem.message().split("[,;\\s]+", -1));
        return word.isEmpty() ? "" : Similar.question(word, known);
    }
}
