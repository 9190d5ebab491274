package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    @Test
    void saysWhatIsServedAndNothingElse() {
        try (Server server = Server.start(Example.settings())) {
            JsonNode document = new Caller(server).get("/openapi.json").json();
            Set<String> described = new TreeSet<>();
            document.get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .fieldNames()
                            .forEachRemaining(
                                    method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
            assertThat(described).isEqualTo(server.routes());
        }
    }

    @Test
    void whatItRefersToIsThere() {
        try (Server server = Server.start(Example.settings())) {
            JsonNode document = new Caller(server).get("/openapi.json").json();
            assertThat(document.findValuesAsText("$ref"))
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(
                                    document.at(reference.substring(1)).isMissingNode())
                            .as(reference)
                            .isFalse());
        }
    }
}
