package io.github.rlsrules.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cohort.Cohort;
import io.github.rlsrules.authoring.cohort.CohortDraw;
import io.github.rlsrules.authoring.cohort.CohortPatient;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Patients made up from the cases, as many of each size; such as both versions accept. */
final class Workload {
    static final List<Integer> SIZES = List.of(0, 10, 50, 200, Integer.MAX_VALUE);

    private static final int EACH = 50;
    private static final int ASSESSED = 2_000;

    private final Cohort<RlsPatient> cohort;
    private final Frozen frozen;
    private final List<ObjectNode> accepted = new ArrayList<>();

    /** Patients of whom as many facts are known: an answer is one, and so is an item of a list. */
    record Group(double facts, List<One> patients) {
        /** For people. */
        String name(int size) {
            return size == Integer.MAX_VALUE ? "all (%.0f)".formatted(facts) : Integer.toString(size);
        }
    }

    /** A patient, and the same one as of the frozen version. */
    record One(byte[] json, RlsPatient patient, Object frozen) {}

    Workload(Rulebook rulebook, Frozen frozen) {
        this.cohort = Cohort.of(new RulebookUnderTest<>(
                RulebookFolder.at(Path.of("src/main/resources/io/github/rlsrules/rulebook")
                        .toAbsolutePath()),
                rulebook,
                RlsPatient.class,
                RlsPatient::toFacts));
        this.frozen = frozen;
    }

    static Rulebook rulebook() {
        return RlsRules.standardRulebook();
    }

    LocalDate asOf() {
        return cohort.asOf();
    }

    /** Draws so many people; the first of them are those who are assessed. */
    void draw(int people, Consumer<Facts> each) {
        CohortDraw<RlsPatient> draw = cohort.draw();
        for (int i = 0; i < people; i++) {
            CohortPatient<RlsPatient> one = draw.next();
            each.accept(one.facts());
            if (i < ASSESSED) {
                ObjectNode known = understood(one.json());
                if (isAccepted(known)) {
                    accepted.add(known);
                }
            }
        }
    }

    /** Of each size a group: those of whom most is known, with all but so many of their facts taken away by chance. */
    Map<Integer, Group> groups() {
        List<ObjectNode> full = accepted.stream()
                .sorted(Comparator.comparing((ObjectNode json) -> facts(json).size())
                        .reversed())
                .limit(EACH)
                .toList();
        Map<Integer, Group> groups = new LinkedHashMap<>();
        SIZES.forEach(size -> groups.put(size, group(size, full)));
        return groups;
    }

    private Group group(int size, List<ObjectNode> full) {
        Random random = new Random(size);
        List<One> patients = new ArrayList<>();
        double sum = 0;
        for (ObjectNode json : full) {
            ObjectNode less = json.deepCopy();
            List<Fact> facts = facts(less);
            Collections.shuffle(facts, random);
            facts.subList(Math.min(size, facts.size()), facts.size()).forEach(Fact::takeAway);
            sum += facts(less).size();
            patients.add(one(less));
        }
        return new Group(sum / patients.size(), patients);
    }

    /** Any people, as they are written. */
    List<byte[]> people() {
        return accepted.stream()
                .map(json -> json.toString().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** What that version can read of somebody: it knew fewer fields and fewer answers. */
    ObjectNode understood(ObjectNode json) {
        ObjectNode understood = json.deepCopy();
        for (Fact fact : facts(understood)) {
            ObjectNode alone = json.deepCopy();
            facts(alone).stream().filter(other -> !other.isAt(fact)).forEach(Fact::takeAway);
            if (!isAccepted(alone)) {
                fact.takeAway();
            }
        }
        return understood;
    }

    boolean isAccepted(ObjectNode json) {
        try {
            frozen.facts(one(json).frozen, asOf());
            return true;
        } catch (RuntimeException e) { // that version knew fewer fields
            return false;
        }
    }

    private One one(JsonNode json) {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return new One(bytes, Input.patient(bytes), frozen.patient(bytes));
    }

    /** An answer, or an item of a list. */
    private record Fact(ObjectNode in, String name, JsonNode item, String path) {
        boolean isAt(Fact other) {
            return path.equals(other.path);
        }

        void takeAway() {
            if (in.get(name) instanceof ArrayNode list) {
                for (Iterator<JsonNode> items = list.iterator(); items.hasNext(); ) {
                    if (items.next() == item) {
                        items.remove();
                        return;
                    }
                }
            } else {
                in.remove(name);
            }
        }
    }

    private static List<Fact> facts(ObjectNode patient) {
        List<Fact> facts = new ArrayList<>();
        addFacts(patient, "", facts);
        return facts;
    }

    private static void addFacts(ObjectNode patient, String path, List<Fact> facts) {
        patient.fields().forEachRemaining(field -> {
            String here = path + "." + field.getKey();
            if (field.getValue() instanceof ObjectNode part) {
                addFacts(part, here, facts);
            } else if (field.getValue() instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    facts.add(new Fact(patient, field.getKey(), list.get(i), here + i));
                }
            } else {
                facts.add(new Fact(patient, field.getKey(), field.getValue(), here));
            }
        });
    }
}
