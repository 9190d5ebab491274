package io.github.rlsrules.authoring.mutation;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.authoring.mutation.Meaning.Part;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which patterns of a rule say nothing that its other patterns do not say already: what is concluded for adults only needs no
 * guard for adults. Such a guard may stay, but no case can notice that it is gone.
 */
final class Implications {
    private final Map<String, List<Part>> rules = new HashMap<>();

    Implications(Rulebook rulebook) {
        rulebook.logic().forEach(logic -> rules.put(logic.rule().id(), parts(logic)));
    }

    /** The patterns without those that the others imply. */
    Set<Part> needed(RuleLogic logic) {
        Set<Part> needed = new LinkedHashSet<>(parts(logic));
        for (Part part : List.copyOf(needed)) {
            needed.remove(part);
            Set<Part> holding = needed.stream()
                    .flatMap(other -> necessaryFor(other).stream())
                    .collect(Collectors.toSet());
            if (!isImplied(part, holding)) {
                needed.add(part);
            }
        }
        return needed;
    }

    /** Whether it holds where these hold, whichever rule concludes it. */
    private boolean isImplied(Part part, Set<Part> holding) {
        return holding.contains(part)
                || isConcluded(part)
                        && part.producers().stream()
                                .allMatch(rule -> partsOf(rule).stream().allMatch(of -> isImplied(of, holding)));
    }

    /** What holds wherever this holds: what all rules that conclude it have in common, and so on. */
    private Set<Part> necessaryFor(Part part) {
        Set<Part> necessary = new LinkedHashSet<>(Set.of(part));
        if (isConcluded(part)) {
            part.producers().stream()
                    .map(this::necessaryForRule)
                    .reduce(Implications::common)
                    .ifPresent(necessary::addAll);
        }
        return necessary;
    }

    private Set<Part> necessaryForRule(String rule) {
        return partsOf(rule).stream()
                .flatMap(part -> necessaryFor(part).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Part> common(Set<Part> some, Set<Part> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private List<Part> partsOf(String rule) {
        return requireNonNull(rules.get(rule));
    }

    private static boolean isConcluded(Part part) {
        return !part.negated() && !part.producers().isEmpty();
    }

    private static List<Part> parts(RuleLogic logic) {
        return logic.patterns().stream().map(Part::of).toList();
    }
}
