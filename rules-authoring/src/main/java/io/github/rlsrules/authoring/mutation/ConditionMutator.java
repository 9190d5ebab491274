package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The small changes of one test. Those that accept the same constants are one change, and none if nothing changes. */
final class ConditionMutator {
    private static final List<String> COMPARISONS = List.of("<", "<=", "==", "!=", ">=", ">");

    private final DrlTest test;
    private final Constants constants;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Set<String>> seen = new HashSet<>();

    /** A changed test. */
    record Change(MutationOperator operator, String text) {}

    private ConditionMutator(DrlTest test, Constants constants) {
        this.test = test;
        this.constants = constants;
    }

    static List<Change> changes(DrlTest test, Constants constants) {
        ConditionMutator mutator = new ConditionMutator(test, constants);
        String first = test.constants().get(0);
        constants
                .siblings(first)
                .ifPresentOrElse(
                        all -> mutator.mutateEnum(first, all),
                        () -> constants.number(first).ifPresent(mutator::mutateNumber));
        return mutator.changes;
    }

    private void mutateNumber(BigDecimal number) {
        String constant = test.constants().get(0);
        if (test.constants().size() > 1 || !COMPARISONS.contains(test.operator())) {
            return;
        }
        for (String other : COMPARISONS) {
            if (!other.equals(test.operator())) {
                changes.add(new Change(MutationOperator.COMPARISON, text(other, constant)));
            }
        }
        for (BigDecimal beside : List.of(number.subtract(number.ulp()), number.add(number.ulp()))) {
            changes.add(new Change(MutationOperator.NUMBER, text(test.operator(), beside.toPlainString())));
        }
    }

    private void mutateEnum(String constant, List<String> all) {
        String prefix = constant.substring(0, constant.lastIndexOf('.') + 1);
        List<String> named = test.constants().stream()
                .map(c -> c.substring(c.lastIndexOf('.') + 1))
                .toList();
        seen.add(accepted(test.operator(), named, all));
        if (test.operator().endsWith("in")) {
            mutateList(named, all, prefix);
        } else {
            for (String other : Selection.of(all, named)) {
                add(MutationOperator.CONSTANT, test.operator(), List.of(other), all, prefix);
            }
        }
        add(MutationOperator.NEGATION, negated(test.operator()), named, all, prefix);
    }

    private void mutateList(List<String> named, List<String> all, String prefix) {
        for (String dropped : named) {
            List<String> fewer = named.stream().filter(n -> !n.equals(dropped)).toList();
            if (!fewer.isEmpty()) {
                add(MutationOperator.LIST, test.operator(), fewer, all, prefix);
            }
        }
        for (String added : Selection.of(all, named)) {
            List<String> more = new ArrayList<>(named);
            more.add(added);
            add(MutationOperator.LIST, test.operator(), more, all, prefix);
        }
    }

    private void add(MutationOperator kind, String operator, List<String> named, List<String> all, String prefix) {
        if (seen.add(accepted(operator, named, all))) {
            List<String> qualified = named.stream().map(n -> prefix + n).toList();
            String right = operator.endsWith("in") ? "( " + String.join(", ", qualified) + " )" : qualified.get(0);
            changes.add(new Change(kind, text(operator, right)));
        }
    }

    private String text(String operator, String right) {
        return test.component() + " " + operator + " " + right;
    }

    private static String negated(String operator) {
        return switch (operator) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "in" -> "not in";
            default -> "in";
        };
    }

    private static Set<String> accepted(String operator, List<String> named, List<String> all) {
        boolean positive = operator.equals("==") || operator.equals("in");
        Set<String> accepted = new TreeSet<>(all);
        accepted.removeIf(constant -> named.contains(constant) != positive);
        return accepted;
    }
}
