package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rlsrules.authoring.drl.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case file, strictly: an unknown key, a repeated id, two cases with the same facts, a rule or a topic
 * that does not exist, a file without cases are errors with file and line.
 */
final class CaseFileReader {
    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                    .build())
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .addModule(new JavaTimeModule())
            .build();
    private static final String KEYS = "asOf, with, concludes, patients, cases";

    private final String path;
    private final String text;
    private final String topic;
    private final Map<String, String> topicsOfRules;
    private final Map<String, JsonNode> patients = new HashMap<>();
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private List<String> with = List.of();
    private @Nullable LocalDate asOf;

    /** @param topicsOfRules the ids of all rules that there are, each with its topic */
    CaseFileReader(String path, String text, Map<String, String> topicsOfRules) {
        this.path = path;
        this.text = text;
        this.topic = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        this.topicsOfRules = topicsOfRules;
    }

    List<Case> read() {
        try (JsonParser parser = YAML.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw failure(1, "expected the keys " + KEYS);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                int line = line(parser);
                String key = parser.currentName();
                parser.nextToken();
                readKey(key, line, parser);
            }
            if (parser.nextToken() != null) {
                throw failure(line(parser), "a file holds one document");
            }
        } catch (JsonProcessingException e) {
            throw failure(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be read", e);
        }
        if (cases.isEmpty()) {
            throw failure(1, "there are no cases in this file");
        }
        return cases;
    }

    /** What the file says that rules conclude; to be asked for after the cases were read. */
    List<Conclusion> conclusions() {
        return conclusions;
    }

    private void readKey(String key, int line, JsonParser parser) throws IOException {
        if (!cases.isEmpty()) { // the cases have been read without it
            throw failure(line, "\"" + key + "\" must stand before the cases");
        }
        switch (key) {
            case "asOf" -> asOf = value(parser, LocalDate.class, line, "a date like 2026-11-21");
            case "with" -> readTopics(value(parser, String[].class, line, "a list of topics"), line);
            case "concludes" -> readConclusions(parser, line);
            case "patients" -> readPatients(parser.readValueAsTree(), line);
            case "cases" -> readCases(parser, line);
            default -> throw failure(line, "unknown key \"" + key + "\"; known: " + KEYS);
        }
    }

    private <T> T value(JsonParser parser, Class<T> type, int line, String expected) throws IOException {
        try {
            T value = parser.readValueAs(type);
            if (value != null) {
                return value;
            }
        } catch (JsonMappingException e) {
            throw failure(line, "expected " + expected + ": " + e.getOriginalMessage());
        }
        throw failure(line, "expected " + expected);
    }

    private void readTopics(String[] topics, int line) {
        for (String other : topics) {
            if (!topicsOfRules.containsValue(other)) {
                throw failure(line, "there is no topic \"" + other + "\"");
            }
        }
        with = List.of(topics);
    }

    private void readConclusions(JsonParser parser, int line) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw failure(line, "concludes names rules, each with a colon and its outcome");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            int at = line(parser);
            String rule = parser.currentName();
            parser.nextToken();
            if (!topic.equals(topicsOfRules.get(rule))) {
                throw failure(at, "there is no rule " + rule + " in topic " + topic);
            }
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw failure(at, rule + " needs an outcome, such as RED_FLAG ASYMMETRY ROUTINE");
            }
            String outcome = String.join(" ", parser.getText().strip().split("\\s+"));
            conclusions.add(new Conclusion(rule, outcome, new Place(path, at)));
        }
    }

    private void readPatients(JsonNode all, int line) {
        if (!all.isObject()) {
            throw failure(line, "patients must be named: a name, a colon, and the facts below it");
        }
        all.fields().forEachRemaining(patient -> {
            if (!patient.getValue().isObject()) {
                throw failure(line, "patient \"" + patient.getKey() + "\" has no facts; write {} if nothing is known");
            }
            patients.put(patient.getKey(), whole(patient.getKey(), (ObjectNode) patient.getValue(), line));
        });
    }

    /** The facts of a patient, laid over those of the one that it is like. */
    private ObjectNode whole(String name, ObjectNode own, int line) {
        JsonNode like = own.get("like");
        if (like == null) {
            return own;
        }
        JsonNode other = patients.get(like.asText());
        if (other == null) {
            throw failure(
                    line, "patient \"" + name + "\" is like \"" + like.asText() + "\", which does not stand before");
        }
        ObjectNode facts = other.deepCopy();
        merge(facts, own.<ObjectNode>deepCopy().without("like"));
        return facts;
    }

    private void readCases(JsonParser parser, int line) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw failure(line, "cases must be a list");
        }
        Set<String> ids = new HashSet<>();
        Map<List<Object>, Case> byFacts = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int start = line(parser);
            for (JsonNode tree : expanded(parser.readValueAsTree(), start)) {
                Case read = toCase(tree, start);
                if (!ids.add(read.id())) {
                    throw failure(start, "the id \"" + read.id() + "\" stands twice");
                }
                Case same = byFacts.putIfAbsent(List.of(read.facts(), read.asOf()), read);
                if (same != null) {
                    throw failure(start, "has the same facts as case \"" + same.id() + "\"");
                }
                cases.add(read);
            }
        }
    }

    private List<JsonNode> expanded(JsonNode tree, int line) {
        try {
            return Each.expand(tree);
        } catch (IllegalArgumentException e) {
            throw new CaseFileException(new Place(path, line), String.valueOf(e.getMessage()));
        }
    }

    private Case toCase(JsonNode tree, int line) {
        CaseBody body;
        try {
            body = YAML.treeToValue(tree, CaseBody.class);
        } catch (UnrecognizedPropertyException e) {
            Stream<String> ofEveryCase = e.getReferringClass() == CaseBody.class ? Stream.of("each") : Stream.of();
            String known = Stream.concat(
                            ofEveryCase, e.getKnownPropertyIds().stream().map(String::valueOf))
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw failure(line, "unknown key \"" + e.getPropertyName() + "\"; known: " + known);
        } catch (JsonProcessingException e) {
            throw failure(line, e.getOriginalMessage());
        }
        if (body == null || body.id() == null || body.name() == null || body.expect() == null) {
            throw failure(line, "a case needs id, name and expect");
        }
        requireMarks(tree, line);
        Expected expected = expected(body.expect(), line);
        List<String> scope = new ArrayList<>(List.of(topic));
        scope.addAll(with);
        return new Case(
                body.id(),
                body.name(),
                date(body, line),
                facts(body, line),
                scope,
                expected,
                new Place(path, line),
                body.marks());
    }

    private void requireMarks(JsonNode tree, int line) {
        if (tree.has("skip") && !tree.get("skip").isTextual()) {
            throw failure(line, "skip needs a reason");
        }
        for (String mark : List.of("only", "golden")) {
            if (tree.has(mark) && !tree.get(mark).asBoolean()) {
                throw failure(line, mark + " is true, or is not written");
            }
        }
    }

    private Expected expected(CaseBody.Expectation body, int line) {
        Expected expected = body.toExpected();
        for (String rule : expected.rules()) {
            if (!topicsOfRules.containsKey(rule)) {
                throw failure(line, "there is no rule " + rule);
            }
        }
        Set<String> once = new HashSet<>();
        Stream.of(
                        expected.fired(),
                        expected.provisional(),
                        expected.notMet(),
                        expected.undecided().keySet())
                .flatMap(Set::stream)
                .filter(rule -> !once.add(rule))
                .forEach(rule -> {
                    throw failure(line, rule + " is expected to have two statuses");
                });
        if (!expected.invalid().isEmpty() && !expected.rules().isEmpty()) {
            throw failure(line, "facts that are refused are not assessed; expect nothing beside invalid");
        }
        return expected;
    }

    private LocalDate date(CaseBody body, int line) {
        LocalDate date = body.asOf() != null ? body.asOf() : asOf;
        if (date == null) {
            throw failure(line, "neither the case nor the file has asOf");
        }
        return date;
    }

    private JsonNode facts(CaseBody body, int line) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        if (body.patient() != null) {
            JsonNode patient = patients.get(body.patient());
            if (patient == null) {
                throw failure(line, "there is no patient \"" + body.patient() + "\" in this file");
            }
            merge(facts, patient);
        }
        if (body.facts() != null) {
            merge(facts, body.facts());
        }
        return facts;
    }

    /** Objects are merged, lists are appended to, anything else is replaced. */
    private static void merge(ObjectNode into, JsonNode from) {
        from.fields().forEachRemaining(field -> {
            JsonNode before = into.get(field.getKey());
            if (before instanceof ObjectNode object && field.getValue() instanceof ObjectNode) {
                merge(object, field.getValue());
            } else if (before instanceof ArrayNode array && field.getValue() instanceof ArrayNode more) {
                array.addAll(more.deepCopy());
            } else {
                into.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private CaseFileException failure(int line, String message) {
        return new CaseFileException(new Place(path, line), message);
    }
}
