package io.github.rlsrules.authoring.worlds;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Facts;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The same patient with a single fact less known. */
final class LessKnown {
    private final Facts facts;
    private final Set<Class<? extends Record>> completeLists = new HashSet<>();

    /** @param listTypes the types of which a patient has a list */
    LessKnown(Facts facts, Collection<Class<? extends Record>> listTypes) {
        this.facts = facts;
        listTypes.stream().filter(facts::isComplete).forEach(completeLists::add);
    }

    /** The same facts with others instead of these; what is known to be complete stays so. */
    Facts with(List<Record> records) {
        return facts.with(records);
    }

    /** Each way of knowing one thing less, by what is missing then. */
    Map<String, Facts> all() {
        Map<String, Facts> all = new TreeMap<>();
        List<Record> records = facts.records();
        for (int i = 0; i < records.size(); i++) {
            Record fact = records.get(i);
            Fact about = fact.getClass().getAnnotation(Fact.class);
            boolean alone = about.key().isEmpty() && !about.list();
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                Optional<Record> blank = blanked(fact, component);
                if (blank.isPresent()) {
                    all.put(i + " " + about.value() + "." + component.getName(), with(replaced(i, blank)));
                }
            }
            if (!alone) { // one of a list may be missing only where the list is not known to be complete
                all.put(
                        i + " " + about.value(),
                        with(replaced(i, Optional.empty())).withIncomplete(fact.getClass()));
            }
        }
        for (Class<? extends Record> list : completeLists) {
            all.put("whether all " + list.getSimpleName() + " are known", facts.withIncomplete(list));
        }
        return all;
    }

    private List<Record> replaced(int index, Optional<Record> instead) {
        List<Record> copy = new ArrayList<>(facts.records());
        copy.remove(index);
        instead.ifPresent(record -> copy.add(index, record));
        return copy;
    }

    /** The record with that answer unknown; empty if it is unknown already, or cannot be. */
    private static Optional<Record> blanked(Record fact, RecordComponent except) {
        Optional<Object> unknown = except.getType().isEnum()
                ? Arrays.stream((Object[]) except.getType().getEnumConstants())
                        .filter(constant -> constant.toString().equals("UNKNOWN"))
                        .findFirst()
                : Optional.empty();
        if (unknown.isEmpty() || read(except, fact).equals(unknown.get())) {
            return Optional.empty();
        }
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(c -> c.getName().equals(except.getName()) ? unknown.get() : read(c, fact))
                .toArray();
        try {
            return Optional.of(fact.getClass().getConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact.getClass().getName() + " cannot be copied", e);
        }
    }

    private static Object read(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
