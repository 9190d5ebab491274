package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the types of which every outcome of some rules is one. By them an engine tells whether it can give all of them to a host,
 * and need not load each class for it.
 */
final class Kinds {
    private Kinds() {}

    static Set<String> of(List<CompiledRule> rules) {
        Set<String> common = null;
        for (CompiledRule rule : rules) {
            Set<String> kinds = of(rule.info().outcome().getClass());
            if (common == null) {
                common = kinds;
            } else {
                common.retainAll(kinds);
            }
        }
        return common == null ? Set.of() : common;
    }

    private static Set<String> of(Class<?> type) {
        Set<String> names = new TreeSet<>();
        add(type, names);
        return names;
    }

    private static void add(Class<?> type, Set<String> names) {
        names.add(type.getName());
        if (type.getSuperclass() != null) {
            add(type.getSuperclass(), names);
        }
        for (Class<?> face : type.getInterfaces()) {
            add(face, names);
        }
    }
}
