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
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.runtime.Similar;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case file, strictly: an unknown key, a repeated id, two cases with the same facts, a rule or a topic
 * that does not exist, a file without cases are errors with file and line.
 */
final class CaseFileReader {
    /** How the name of a case begins that nobody has written yet. */
    private static final String STUB = "FILL IN";

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                    .build())
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .addModule(new JavaTimeModule())
            .build();
    private static final String KEYS = "asOf, with, concludes, patients, bands, cases";

    private final String path;
    private final String text;
    private final String topic;
    private final Map<String, String> topicsOfRules;
    private final Map<String, JsonNode> patients = new HashMap<>();
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    /** What is wrong with single cases and conclusions, behind which reading goes on. */
    private final List<CaseFileException> faults = new ArrayList<>();

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
        CaseFileException.refuse(faults);
        if (cases.isEmpty()) {
            throw failure(1, "there are no cases in this file");
        }
        return cases;
    }

    /** The bands that the file declares, once it has been read. */
    List<Band> bands() {
        return bands;
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
            case "bands" -> readBands(parser, line);
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
                String meant = Similar.question(other, new TreeSet<>(topicsOfRules.values()));
                throw failure(line, "there is no topic \"" + other + "\"" + meant);
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
                parser.skipChildren();
                faults.add(failure(
                        at,
                        "there is no rule " + rule + " in topic " + topic + Similar.question(rule, rulesOf(topic))));
                continue;
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

    private void readBands(JsonParser parser, int line) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw failure(line, "bands must be a list");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int start = line(parser);
            bands.add(toBand(parser.readValueAsTree(), start));
        }
    }

    private Band toBand(JsonNode tree, int line) {
        BandBody body = body(tree, BandBody.class, line);
        if (body == null
                || body.fact() == null
                || body.rules() == null
                || body.rules().size() < 2) {
            throw failure(line, "a band needs a fact, and two rules or more");
        }
        body.rules().forEach(rule -> requireRule(rule, line));
        JsonNode facts = facts(body.patient(), body.facts(), line);
        return new Band(body.fact(), body.rules(), date(null, line), facts, topic, new Place(path, line));
    }

    private List<String> rulesOf(String topicOfRules) {
        return topicsOfRules.entrySet().stream()
                .filter(rule -> rule.getValue().equals(topicOfRules))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void requireRule(String rule, int line) {
        if (!topicsOfRules.containsKey(rule)) {
            throw failure(line, "there is no rule " + rule + Similar.question(rule, topicsOfRules.keySet()));
        }
    }

    private <T> T body(JsonNode tree, Class<T> type, int line) {
        try {
            return YAML.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            Stream<String> ofEveryCase = e.getReferringClass() == CaseBody.class ? Stream.of("each") : Stream.of();
            String known = Stream.concat(
                            ofEveryCase, e.getKnownPropertyIds().stream().map(String::valueOf))
                    .sorted()
                    .collect(Collectors.joining(", "));
            String meant = Similar.question(e.getPropertyName(), List.of(known.split(", ")));
            throw failure(line, "unknown key \"" + e.getPropertyName() + "\"" + meant + "; known: " + known);
        } catch (MismatchedInputException e) {
            String key = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            throw failure(line, (key.isEmpty() ? "a case" : key) + ": expected " + shapeOf(e.getTargetType()));
        } catch (JsonProcessingException e) {
            throw failure(line, e.getOriginalMessage());
        }
    }

    /** How a value of that type is written. */
    private static String shapeOf(@Nullable Class<?> type) {
        if (type == null || type == String.class) {
            return "a text";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "what stands behind each rule, as { RULE: [...] }";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list, as [...]";
        }
        if (type == LocalDate.class) {
            return "a date like 2026-11-21";
        }
        return type == Boolean.class ? "true" : "keys and values, as { ... }";
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
            JsonNode written = parser.readValueAsTree();
            try {
                readCase(written, start, ids, byFacts);
            } catch (CaseFileException e) {
                faults.add(e);
            }
        }
    }

    private void readCase(JsonNode written, int line, Set<String> ids, Map<List<Object>, Case> byFacts) {
        for (JsonNode tree : expanded(written, line)) {
            Case read = toCase(tree, line);
            if (!ids.add(read.id())) {
                throw failure(line, "the id \"" + read.id() + "\" stands twice");
            }
            Case same = byFacts.putIfAbsent(List.of(read.facts(), read.asOf()), read);
            if (same != null) {
                throw failure(line, "has the same facts as case \"" + same.id() + "\"");
            }
            cases.add(read);
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
        CaseBody body = body(tree, CaseBody.class, line);
        if (body == null || body.id() == null || body.name() == null || body.expect() == null) {
            throw failure(line, "a case needs id, name and expect");
        }
        if (body.name().startsWith(STUB)) {
            throw failure(line, "the name of " + body.id() + " is still to be filled in");
        }
        requireMarks(tree, line);
        Expected expected = expected(body.expect(), line);
        List<String> scope = new ArrayList<>(List.of(topic));
        scope.addAll(with);
        return new Case(
                body.id(),
                body.name(),
                date(body.asOf(), line),
                facts(body.patient(), body.facts(), line),
                scope,
                expected,
                new Place(path, line),
                body.marks());
    }

    private void requireMarks(JsonNode tree, int line) {
        if (tree.has("skip") && !tree.get("skip").isTextual()) {
            throw failure(line, "skip needs a reason");
        }
        for (String mark : List.of("only", "golden", "shows")) {
            if (tree.has(mark) && !tree.get(mark).asBoolean()) {
                throw failure(line, mark + " is true, or is not written");
            }
        }
    }

    private Expected expected(CaseBody.Expectation body, int line) {
        Expected expected = body.toExpected();
        expected.rules().forEach(rule -> requireRule(rule, line));
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

    private LocalDate date(@Nullable LocalDate own, int line) {
        LocalDate date = own != null ? own : asOf;
        if (date == null) {
            throw failure(line, "neither the case nor the file has asOf");
        }
        return date;
    }

    private JsonNode facts(@Nullable String patientName, @Nullable ObjectNode more, int line) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        if (patientName != null) {
            JsonNode patient = patients.get(patientName);
            if (patient == null) {
                String meant = Similar.question(patientName, patients.keySet());
                throw failure(line, "there is no patient \"" + patientName + "\" in this file" + meant);
            }
            merge(facts, patient);
        }
        if (more != null) {
            merge(facts, more);
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
