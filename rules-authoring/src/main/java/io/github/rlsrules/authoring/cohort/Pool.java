package io.github.rlsrules.authoring.cohort;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Items for one list of a patient that a host accepts: those of the cases, and one for every key and every text beside. */
final class Pool {
    /** Wide apart, so that one of them is possible for most quantities. */
    private static final int[] NUMBERS = {1, 0, 10, 37, 100, 4, 1000};

    private final Field field;
    private final Shape.Fields item;
    private final Values values;
    /** The fields that tell items apart, and the others. */
    private final List<String> keys = new ArrayList<>();

    private List<String> keyConstants = List.of();
    private final List<String> changeable = new ArrayList<>();
    /** By the constant that tells items apart; those of a list without one stand under the empty text. */
    private final Map<String, List<ObjectNode>> byKey = new TreeMap<>();

    private Pool(Field field, Shape.Fields item, Values values) {
        this.field = field;
        this.item = item;
        this.values = values;
        for (Map.Entry<String, Shape> part : item.byName().entrySet()) {
            String name = part.getKey();
            if (part.getValue() instanceof Shape.Scalar scalar) {
                if (scalar.isKey()) {
                    keys.add(name);
                    keyConstants = keys.size() == 1 ? scalar.constants() : keyConstants;
                } else {
                    changeable.add(name);
                }
            }
        }
    }

    static Pool of(Field field, Shape.Fields item, Values values, List<ObjectNode> cases, HostCheck<?> host) {
        Pool pool = new Pool(field, item, values);
        Set<ObjectNode> seen = new LinkedHashSet<>();
        for (ObjectNode patient : cases) {
            field.in(patient).forEach(one -> {
                if (one instanceof ObjectNode object) {
                    seen.add(object);
                }
            });
        }
        seen.stream().filter(one -> host.accepts(pool.alone(one))).forEach(pool::add);
        values.learnTexts(field.path(), item, seen);
        pool.addMissing(host);
        return pool;
    }

    private void add(ObjectNode one) {
        byKey.computeIfAbsent(keyOf(one), k -> new ArrayList<>()).add(one);
    }

    private String keyOf(ObjectNode one) {
        return keys.isEmpty() ? "" : one.path(keys.get(0)).asText("");
    }

    private ObjectNode alone(ObjectNode one) {
        ObjectNode patient = JsonNodeFactory.instance.objectNode();
        field.list(patient).add(one);
        return patient;
    }

    private void addMissing(HostCheck<?> host) {
        if (keys.isEmpty()) {
            texts().forEach(text -> tryNumbers("", "", text, host));
            return;
        }
        List<String> texts = new ArrayList<>(texts());
        if (texts.isEmpty()) {
            texts.add("");
        }
        String key = keys.get(0);
        for (String constant : keyConstants) {
            for (int i = 0; i < texts.size() && !byKey.containsKey(constant); i++) {
                tryNumbers(key, constant, texts.get(i), host);
            }
        }
    }

    private void tryNumbers(String key, String constant, String text, HostCheck<?> host) {
        for (int number : NUMBERS) {
            ObjectNode trial = values.trial(item, text, number);
            if (!key.isEmpty()) {
                trial.put(key, constant);
            }
            if (host.accepts(alone(trial))) {
                add(trial);
                return;
            }
        }
    }

    private Set<String> texts() {
        Set<String> all = new LinkedHashSet<>();
        item.byName().keySet().forEach(name -> all.addAll(values.texts(field.path() + "[]." + name)));
        return all;
    }

    /** The list with a share of all its items, each somewhat changed. */
    void fill(ObjectNode patient, double share, Random random) {
        for (String key : byKey.keySet()) {
            if (!key.isEmpty() && random.nextDouble() < share) {
                addOne(patient, key, random);
            }
        }
        while (byKey.containsKey("") && random.nextDouble() < share * 0.7) {
            addOne(patient, "", random);
        }
    }

    /** One item more. */
    void addOne(ObjectNode patient, Random random) {
        if (!byKey.isEmpty()) {
            addOne(patient, Values.oneOf(List.copyOf(byKey.keySet()), random), random);
        }
    }

    private void addOne(ObjectNode patient, String key, Random random) {
        ObjectNode one =
                Values.oneOf(byKey.getOrDefault(key, List.of()), random).deepCopy();
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            change(one, random);
        }
        field.list(patient).add(one);
    }

    /** Changes one item of the list, or adds one like it, or takes it away. */
    void mutate(ObjectNode patient, Random random) {
        ArrayNode list = field.list(patient);
        if (list.isEmpty() || random.nextInt(4) == 0) {
            addOne(patient, random);
            return;
        }
        int index = random.nextInt(list.size());
        if (random.nextInt(4) == 0) {
            list.remove(index);
        } else if (list.get(index) instanceof ObjectNode one) {
            ObjectNode changed = random.nextInt(4) == 0 ? list.addObject().setAll(one.deepCopy()) : one;
            change(changed, random);
        }
    }

    /** Gives one field of an item another value, or none. Its key stays: that would be another item. */
    private void change(ObjectNode one, Random random) {
        String name = Values.oneOf(changeable, random);
        if (!(item.byName().get(name) instanceof Shape.Scalar scalar)) {
            return;
        }
        if (one.has(name) && random.nextInt(4) == 0) {
            one.remove(name);
        } else {
            one.set(name, values.any(field.path(), name, scalar, one, random));
        }
    }
}
