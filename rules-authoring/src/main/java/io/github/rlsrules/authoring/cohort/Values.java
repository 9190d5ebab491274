package io.github.rlsrules.authoring.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What a field can hold: every constant, every text that is known for it, numbers and dates around every threshold. */
final class Values {
    private static final int[] DAYS = {0, 1, 7, 14, 30, 90, 180, 365, 730, 2000};
    private static final double[] FACTORS = {0.5, 0.9, 1, 1.1, 2};
    private static final double[] STEPS = {-1, -0.1, 0, 0.1, 1};

    private final LocalDate asOf;
    private final Thresholds thresholds;
    private final Map<String, Set<String>> texts = new HashMap<>();

    Values(LocalDate asOf, Thresholds thresholds) {
        this.asOf = asOf;
        this.thresholds = thresholds;
    }

    void addTexts(String path, Collection<String> more) {
        texts.computeIfAbsent(path, p -> new LinkedHashSet<>()).addAll(more);
    }

    List<String> texts(String path) {
        return List.copyOf(texts.getOrDefault(path, Set.of()));
    }

    /**
     * Something for a field to hold.
     *
     * @param list the list in which it stands; empty if in none
     * @param item the object in which it stands; empty if it is not known yet
     */
    JsonNode any(String list, String name, Shape.Scalar scalar, ObjectNode item, Random random) {
        List<String> constants = scalar.constants();
        if (!constants.isEmpty()) {
            return TextNode.valueOf(oneOf(constants, random));
        }
        Class<?> type = scalar.type();
        if (type == String.class) {
            List<String> known = texts(list.isEmpty() ? name : list + "[]." + name);
            return TextNode.valueOf(known.isEmpty() ? "something else" : oneOf(known, random));
        }
        if (type == LocalDate.class) {
            return TextNode.valueOf(asOf.minusDays(days(random)).toString());
        }
        if (type == LocalTime.class) {
            return TextNode.valueOf(
                    LocalTime.of(random.nextInt(24), random.nextInt(4) * 15).toString());
        }
        if (type == boolean.class || type == Boolean.class) {
            return BooleanNode.valueOf(random.nextBoolean());
        }
        double number = number(list, name, item, random);
        boolean whole = type == int.class || type == Integer.class || type == long.class || type == Long.class;
        return whole ? IntNode.valueOf((int) Math.rint(number)) : DoubleNode.valueOf(Math.rint(number * 1000) / 1000);
    }

    private double number(String list, String name, ObjectNode item, Random random) {
        Set<String> constants = new HashSet<>();
        item.forEach(value -> constants.add(value.asText()));
        List<Double> near = thresholds.of(list, name, constants);
        JsonNode before = item.path(name);
        int choice = random.nextInt(4);
        if (before.isNumber() && (near.isEmpty() ? choice < 2 : choice == 0)) {
            return before.asDouble() * FACTORS[random.nextInt(FACTORS.length)];
        }
        if (choice == 3 || (near.isEmpty() && thresholds.all().isEmpty())) {
            return random.nextInt(random.nextBoolean() ? 11 : 501);
        }
        double threshold = oneOf(near.isEmpty() ? thresholds.all() : near, random);
        return threshold + STEPS[random.nextInt(STEPS.length)];
    }

    private int days(Random random) {
        List<Double> limits = thresholds.all();
        if (limits.isEmpty() || random.nextBoolean()) {
            return DAYS[random.nextInt(DAYS.length)];
        }
        return Math.max(0, (int) Math.rint(oneOf(limits, random)) + random.nextInt(3) - 1);
    }

    /** The same text, number and date for every field, so that a host's check can be asked what it accepts. */
    ObjectNode trial(Shape.Fields item, String text, int number) {
        ObjectNode trial = JsonNodeFactory.instance.objectNode();
        item.byName().forEach((name, shape) -> {
            if (shape instanceof Shape.Scalar scalar) {
                Class<?> type = scalar.type();
                if (type == String.class && !text.isEmpty()) {
                    trial.put(name, text);
                } else if (type == LocalDate.class) {
                    trial.put(name, asOf.minusDays(7).toString());
                } else if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
                    trial.put(name, number);
                }
            }
        });
        return trial;
    }

    static <T> T oneOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Every text in a list of items, field by field. */
    void learnTexts(String list, Shape.Fields item, Collection<ObjectNode> items) {
        item.byName().forEach((name, shape) -> {
            if (shape instanceof Shape.Scalar scalar && scalar.type() == String.class) {
                List<String> seen = new ArrayList<>();
                items.forEach(one -> {
                    if (one.path(name).isTextual()) {
                        seen.add(one.path(name).asText());
                    }
                });
                addTexts(list + "[]." + name, seen);
            }
        });
    }
}
