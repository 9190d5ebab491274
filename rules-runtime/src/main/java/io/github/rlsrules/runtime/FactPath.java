package io.github.rlsrules.runtime;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The path of a fact that is missing.
 *
 * @param order its place in the vocabulary: the order in which facts are declared is the order in which to ask
 */
record FactPath(String path, int order) {
    /** One of each path, though several facts may be found there. */
    static Collection<FactPath> distinct(Collection<FactPath> facts) {
        Map<String, FactPath> byPath = new LinkedHashMap<>();
        facts.forEach(fact -> byPath.merge(fact.path, fact, (one, other) -> one.order <= other.order ? one : other));
        return byPath.values();
    }

    static List<String> paths(Collection<FactPath> facts) {
        return facts.stream().map(FactPath::path).distinct().toList();
    }
}
