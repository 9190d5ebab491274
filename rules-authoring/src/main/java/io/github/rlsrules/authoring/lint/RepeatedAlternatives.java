package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlAlternative;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlClause;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import io.github.rlsrules.authoring.drl.DrlConditions.Quantifier;
import io.github.rlsrules.authoring.drl.DrlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds alternatives of a group that decide nothing, because what they say stands there already. */
final class RepeatedAlternatives {
    private final List<DrlFile.Line> found = new ArrayList<>();

    private RepeatedAlternatives() {}

    /** Where they stand, and what is wrong with each. */
    static List<DrlFile.Line> in(List<DrlClause> clauses) {
        RepeatedAlternatives repeated = new RepeatedAlternatives();
        Set<Object> always = clauses.stream()
                .filter(clause -> !clause.isGroup())
                .flatMap(clause -> meaning(clause.alternatives().get(0)).stream())
                .collect(Collectors.toSet());
        clauses.stream().filter(DrlClause::isGroup).forEach(group -> repeated.check(group.alternatives(), always));
        return repeated.found;
    }

    private void check(List<DrlAlternative> alternatives, Set<Object> always) {
        for (int i = 0; i < alternatives.size(); i++) {
            DrlAlternative alternative = alternatives.get(i);
            Set<Object> says = meaning(alternative);
            if (always.containsAll(says)) {
                add(alternative, "what it asks for stands in the rule beside its group, which decides nothing then");
            }
            for (int k = 0; k < alternatives.size(); k++) {
                DrlAlternative other = alternatives.get(k);
                boolean equal = says.equals(meaning(other));
                if (equal ? k < i : says.containsAll(meaning(other))) {
                    add(
                            alternative,
                            (equal ? "it is the same as" : "it can hold only where another one does:")
                                    + " the alternative at " + other.place());
                }
            }
        }
    }

    private void add(DrlAlternative alternative, String fault) {
        found.add(new DrlFile.Line(fault, alternative.place()));
    }

    private static Set<Object> meaning(DrlAlternative alternative) {
        return alternative.patterns().stream()
                .map(RepeatedAlternatives::meaning)
                .collect(Collectors.toSet());
    }

    private static Object meaning(DrlPattern pattern) {
        return List.of(
                pattern.quantifier() == Quantifier.NOT,
                pattern.type(),
                pattern.conditions().stream().map(RepeatedAlternatives::meaning).collect(Collectors.toSet()));
    }

    private static Object meaning(DrlCondition condition) {
        return condition.tests().stream().map(RepeatedAlternatives::meaning).collect(Collectors.toSet());
    }

    private static Object meaning(DrlTest test) {
        return List.of(test.component(), test.operator(), Set.copyOf(test.constants()));
    }
}
