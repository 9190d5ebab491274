package io.github.rlsrules.authoring.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.json.FactsMigration;
import io.github.rlsrules.runtime.FactsVersion;
import java.util.function.UnaryOperator;

/** How one version of a rulebook gets patients that may have been stored in another version of the notation. */
final class StoredFacts {
    /** Of what has no versions, or knew none when it was released; the number alone is left out. */
    static final StoredFacts AS_THEY_ARE = new StoredFacts(facts -> facts.without(FactsMigration.VERSION));

    private static final JsonMapper JSON = new JsonMapper();

    private final UnaryOperator<ObjectNode> change;

    private StoredFacts(UnaryOperator<ObjectNode> change) {
        this.change = change;
    }

    /** Brought up to date. */
    static StoredFacts ofToday(Class<?> patientType) {
        if (!patientType.isAnnotationPresent(FactsVersion.class)) {
            return AS_THEY_ARE;
        }
        FactsMigration migration = FactsMigration.of(patientType);
        return new StoredFacts(facts -> {
            migration.migrate(facts);
            return facts;
        });
    }

    String read(String json) {
        if (!json.contains(FactsMigration.VERSION)) {
            return json;
        }
        try {
            JsonNode facts = JSON.readTree(json);
            boolean hasVersion = facts.path(FactsMigration.VERSION).isInt();
            return hasVersion ? change.apply((ObjectNode) facts).toString() : json;
        } catch (JsonProcessingException e) {
            return json; // whoever reads it says what is wrong with it
        }
    }
}
