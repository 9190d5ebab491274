package io.github.rlsrules.authoring.anyof;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A rule as data, from which its text is written and by which it is evaluated in the plainest way: without Drools, without
 * the runtime, and without reading the text again. Memory holds every object with how many equal ones there are.
 */
final class Written {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    private Written() {}

    /** {@code component operator constant}. */
    sealed interface Test {
        boolean holds(Object object);
    }

    /** Whether the component is one of some constants. */
    record Among(String component, boolean one, List<? extends Enum<?>> constants) implements Test {
        @Override
        public boolean holds(Object object) {
            return constants.contains(read(object, component)) == one;
        }

        @Override
        public String toString() {
            List<String> names = constants.stream()
                    .map(c -> c.getDeclaringClass().getSimpleName() + "." + c.name())
                    .toList();
            return names.size() == 1
                    ? component + (one ? " == " : " != ") + names.get(0)
                    : component + (one ? " in ( " : " not in ( ") + String.join(", ", names) + " )";
        }
    }

    /** Whether a number is below a limit, or at least that. */
    record Number(String component, boolean below, int limit) implements Test {
        @Override
        public boolean holds(Object object) {
            double number = ((java.lang.Number) read(object, component)).doubleValue();
            return number < limit == below;
        }

        @Override
        public String toString() {
            return component + (below ? " < " : " >= ") + limit;
        }
    }

    private static Object read(Object object, String component) {
        try {
            return Objects.requireNonNull(
                    Objects.requireNonNull(ACCESSORS.get(object.getClass()).get(component), component)
                            .invoke(object));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands between two commas: it holds if one of its tests does. */
    record Condition(List<Test> tests) {
        static Condition of(Test... tests) {
            return new Condition(List.of(tests));
        }

        boolean holds(Object object) {
            return tests.stream().anyMatch(test -> test.holds(object));
        }

        @Override
        public String toString() {
            return tests.stream().map(Test::toString).collect(Collectors.joining(" || "));
        }
    }

    enum How {
        PLAIN,
        EXISTS,
        NOT
    }

    /** One pattern. */
    record Look(How how, Class<?> type, List<Condition> conditions) {
        /** How often it is satisfied. */
        long count(Map<Object, Long> memory) {
            long count = memory.entrySet().stream()
                    .filter(e -> type.isInstance(e.getKey()))
                    .filter(e -> conditions.stream().allMatch(c -> c.holds(e.getKey())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return switch (how) {
                case PLAIN -> count;
                case EXISTS -> Math.min(count, 1);
                case NOT -> count == 0 ? 1 : 0;
            };
        }

        @Override
        public String toString() {
            String before = how == How.PLAIN ? "" : how == How.NOT ? "not " : "exists ";
            return before
                    + type.getSimpleName()
                    + conditions.stream().map(Condition::toString).collect(Collectors.joining(", ", "( ", " )"));
        }
    }

    /** What stands between two {@code or}: all of its patterns must hold. */
    record Alternative(List<Look> looks) {
        long count(Map<Object, Long> memory) {
            return looks.stream().mapToLong(look -> look.count(memory)).reduce(1, (a, b) -> a * b);
        }

        @Override
        public String toString() {
            String text = looks.stream().map(Look::toString).collect(Collectors.joining(" and "));
            return looks.size() == 1 ? text : "( " + text + " )";
        }
    }

    /** One pattern, or a group of alternatives in parentheses. */
    record Clause(List<Alternative> alternatives) {
        static Clause of(Look look) {
            return new Clause(List.of(new Alternative(List.of(look))));
        }

        long count(Map<Object, Long> memory) {
            return alternatives.stream().mapToLong(a -> a.count(memory)).sum();
        }

        @Override
        public String toString() {
            return alternatives.size() == 1
                    ? alternatives.get(0).looks().get(0).toString()
                    : alternatives.stream().map(Alternative::toString).collect(Collectors.joining(" or ", "( ", " )"));
        }
    }

    /** A whole rule. */
    record Rule(String id, int stage, List<Clause> clauses, AnyOf.Mark outcome) {
        /** How often it fires: once for every combination of alternatives and of objects that satisfy them. */
        long count(Map<Object, Long> memory) {
            return clauses.stream().mapToLong(c -> c.count(memory)).reduce(1, (a, b) -> a * b);
        }

        String drl() {
            return "rule \"" + id + "\"\nwhen\n"
                    + clauses.stream().map(c -> "    " + c + "\n").collect(Collectors.joining())
                    + "then\n    insert( " + outcome.kind() + ".of( Code." + outcome.code() + " ) );\nend\n";
        }
    }
}
