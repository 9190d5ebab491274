package io.github.rlsrules.authoring.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** Makes up one patient after the other. For one thread. */
public final class CohortDraw<P> {
    /** Every so many patients one of the cases comes, as it is. */
    private static final int EVERY = 4;

    private final Random random;
    private final List<ObjectNode> cases;
    private final List<Field> answers = new ArrayList<>();
    private final List<Field> plainLists = new ArrayList<>();
    private final List<Field> lists = new ArrayList<>();
    private final Map<Field, Pool> pools = new LinkedHashMap<>();
    private final Values values;
    private final HostCheck<P> host;
    private long drawn;

    CohortDraw(Random random, List<ObjectNode> cases, Shape patient, Values values, HostCheck<P> host) {
        this.random = random;
        this.cases = cases;
        this.values = values;
        this.host = host;
        for (Field field : Field.of(patient)) {
            if (field.shape() instanceof Shape.Items items && items.item() instanceof Shape.Fields item) {
                lists.add(field);
                pools.put(field, Pool.of(field, item, values, cases, host));
            } else {
                (field.shape() instanceof Shape.Items ? plainLists : answers).add(field);
            }
        }
    }

    /** How many patients the host refused; each was tried again without what was wrong with it. */
    public long refused() {
        return host.refused();
    }

    /** The next patient; the first is one of whom nothing is known. */
    public CohortPatient<P> next() {
        Optional<CohortPatient<P>> next;
        do {
            next = host.repaired(drawn == 0 ? nothing() : made());
            drawn++;
        } while (next.isEmpty());
        return next.get();
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode made() {
        if (drawn % EVERY == 1 && drawn / EVERY < cases.size()) {
            return cases.get((int) (drawn / EVERY)).deepCopy();
        }
        int kind = random.nextInt(10);
        if (kind < 4) {
            return mutated(aCase());
        }
        if (kind < 6) {
            return mutated(merged(aCase(), aCase()));
        }
        if (kind < 7) {
            return filled(1);
        }
        return filled(Math.pow(random.nextDouble(), 2));
    }

    private ObjectNode aCase() {
        return Values.oneOf(cases, random).deepCopy();
    }

    /** What is known of either. Where both have an answer, the second one's holds. */
    private static ObjectNode merged(ObjectNode into, ObjectNode from) {
        from.fields().forEachRemaining(field -> {
            JsonNode before = into.get(field.getKey());
            if (before instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merged(object, more);
            } else if (before instanceof ArrayNode array && field.getValue() instanceof ArrayNode more) {
                array.addAll(more);
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
        return into;
    }

    /** Mostly one thing is changed, sometimes many: each change by itself has to be seen. */
    private ObjectNode mutated(ObjectNode patient) {
        do {
            mutate(patient);
        } while (random.nextInt(3) > 0);
        return patient;
    }

    private void mutate(ObjectNode patient) {
        int what = random.nextInt(10);
        if (what < 4 && !pools.isEmpty()) {
            Field list = Values.oneOf(known(lists, patient), random);
            Objects.requireNonNull(pools.get(list)).mutate(patient, random);
        } else if (what < 8) {
            Field field = Values.oneOf(known(answers, patient), random);
            if (random.nextInt(3) == 0) {
                field.remove(patient);
            } else {
                answer(field, patient);
            }
        } else {
            answer(Values.oneOf(answers, random), patient);
        }
    }

    /** The fields in which the patient has something; all if there are none, and now and then. */
    private List<Field> known(List<Field> fields, ObjectNode patient) {
        List<Field> known = fields.stream()
                .filter(field -> !field.in(patient).isMissingNode())
                .toList();
        return known.isEmpty() || random.nextInt(5) == 0 ? fields : known;
    }

    private void answer(Field field, ObjectNode patient) {
        if (field.shape() instanceof Shape.Scalar scalar) {
            field.set(patient, values.any("", field.path(), scalar, nothing(), random));
        }
    }

    /** Each fact with the same chance, each pair of answers as likely as any other. */
    private ObjectNode filled(double share) {
        ObjectNode patient = nothing();
        for (Field field : answers) {
            if (random.nextDouble() < share) {
                answer(field, patient);
            }
        }
        pools.values().forEach(pool -> pool.fill(patient, share, random));
        for (Field field : plainLists) {
            if (random.nextDouble() < share / 2
                    && ((Shape.Items) field.shape()).item() instanceof Shape.Scalar scalar) {
                for (int size = 1 + random.nextInt(10); size > 0; size--) {
                    field.list(patient).add(values.any(field.path(), "", scalar, nothing(), random));
                }
            }
        }
        return patient;
    }
}
