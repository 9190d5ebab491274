package io.github.rlsrules.runtime;

import java.util.Collection;
import java.util.List;

/**
 * The path of a fact that is missing.
 *
 * @param order its place in the vocabulary: the order in which facts are declared is the order in which to ask
 */
record FactPath(String path, int order) {
    static List<String> paths(Collection<FactPath> facts) {
        return facts.stream().map(FactPath::path).distinct().toList();
    }
}
