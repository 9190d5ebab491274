package io.github.rlsrules.authoring.mutation;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.authoring.mutation.Meaning.AnyOf;
import io.github.rlsrules.authoring.mutation.Meaning.Clause;
import io.github.rlsrules.authoring.mutation.Meaning.Part;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which clauses of a rule say nothing that its other clauses do not say already: what is concluded for adults only needs no guard
 * for adults. Such a guard may stay, but no case can notice that it is gone. Each step holds for unknown answers as well: what
 * implies something else is never truer than it.
 */
final class Implications {
    private final Map<String, List<Clause>> rules = new HashMap<>();

    Implications(Rulebook rulebook) {
        rulebook.logic().forEach(logic -> rules.put(logic.rule().id(), Meaning.clauses(logic)));
    }

    /** The clauses without those that the others imply, and of each group the alternatives that are not superfluous. */
    Set<Clause> needed(RuleLogic logic) {
        Set<Clause> needed = new LinkedHashSet<>(Meaning.clauses(logic));
        for (Clause clause : List.copyOf(needed)) {
            needed.remove(clause);
            needed.addAll(needed(clause, holding(needed)));
        }
        return saidOnce(needed);
    }

    /** That none of some rules fires is the same, whether one pattern says it or several, and however often. */
    private static Set<Clause> saidOnce(Set<Clause> clauses) {
        Set<Clause> once = new LinkedHashSet<>();
        Map<String, Set<String>> absent = new TreeMap<>();
        for (Clause clause : clauses) {
            if (clause instanceof Part part
                    && part.negated()
                    && !part.producers().isEmpty()) {
                absent.computeIfAbsent(part.type(), type -> new TreeSet<>()).addAll(part.producers());
            } else {
                once.add(clause);
            }
        }
        absent.forEach((type, rules) -> once.add(Part.ofNone(type, List.copyOf(rules))));
        return once;
    }

    /** What is left of a clause where these hold already. */
    private Set<? extends Clause> needed(Clause clause, Set<Clause> holding) {
        if (isImplied(clause, holding)) {
            return Set.of();
        }
        if (clause instanceof AnyOf anyOf) {
            Set<Set<Part>> alternatives = needed(anyOf, holding);
            return alternatives.size() == 1 ? alternatives.iterator().next() : Set.of(new AnyOf(alternatives));
        }
        return Set.of(clause);
    }

    private Set<Set<Part>> needed(AnyOf anyOf, Set<Clause> holding) {
        Set<Set<Part>> needed = new LinkedHashSet<>();
        anyOf.alternatives().forEach(all -> needed.add(needed(all, holding)));
        for (Set<Part> alternative : List.copyOf(needed)) {
            Set<Clause> whereItHolds = holding(alternative);
            whereItHolds.addAll(holding);
            boolean superfluous =
                    needed.stream().anyMatch(other -> !other.equals(alternative) && areImplied(other, whereItHolds));
            if (superfluous) {
                needed.remove(alternative);
            }
        }
        return needed;
    }

    /** The parts of an alternative that neither what holds anyway nor its other parts imply. */
    private Set<Part> needed(Set<Part> alternative, Set<Clause> holding) {
        Set<Part> needed = new LinkedHashSet<>(alternative);
        for (Part part : alternative) {
            needed.remove(part);
            Set<Clause> others = holding(needed);
            others.addAll(holding);
            if (!isImplied(part, others)) {
                needed.add(part);
            }
        }
        return needed;
    }

    /** Whether it holds where these hold, whichever rule concludes it, or whichever alternative does. */
    private boolean isImplied(Clause clause, Set<Clause> holding) {
        return holding.contains(clause)
                || clause instanceof Part part
                        && isConcluded(part)
                        && part.producers().stream().allMatch(rule -> areImplied(clausesOf(rule), holding))
                || clause instanceof AnyOf anyOf
                        && anyOf.alternatives().stream().anyMatch(all -> areImplied(all, holding));
    }

    private boolean areImplied(Collection<? extends Clause> all, Set<Clause> holding) {
        return all.stream().allMatch(clause -> isImplied(clause, holding));
    }

    /** All that holds wherever these hold. */
    private Set<Clause> holding(Collection<? extends Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> necessaryFor(clause).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What holds wherever this holds: what all rules that conclude it, or all its alternatives, have in common, and so on. */
    private Set<Clause> necessaryFor(Clause clause) {
        Set<Clause> necessary = new LinkedHashSet<>(Set.of(clause));
        ways(clause).stream().map(this::holding).reduce(Implications::common).ifPresent(necessary::addAll);
        return necessary;
    }

    /** The ways in which it can come to hold; none if it stands for itself. */
    private List<? extends Collection<? extends Clause>> ways(Clause clause) {
        if (clause instanceof AnyOf anyOf) {
            return List.copyOf(anyOf.alternatives());
        }
        return clause instanceof Part part && isConcluded(part)
                ? part.producers().stream().map(this::clausesOf).toList()
                : List.of();
    }

    private static Set<Clause> common(Set<Clause> some, Set<Clause> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private List<Clause> clausesOf(String rule) {
        return requireNonNull(rules.get(rule));
    }

    private static boolean isConcluded(Part part) {
        return !part.negated() && !part.producers().isEmpty();
    }
}
