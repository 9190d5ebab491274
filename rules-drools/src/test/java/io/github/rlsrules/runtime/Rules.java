package io.github.rlsrules.runtime;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.pattern;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.functions.Block1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.impl.RuleBuilder;
import org.drools.model.view.ViewItemBuilder;

/**
 * Writes rules as the build makes them from DRL, without its compiler: every condition is a predicate that knows its text.
 *
 * <pre>{@code
 * rule("COLD").when(a(Symptoms.class, is("fever", Answer.NO), is("cough", Answer.YES))).then(Sign.of(What.COLD))
 * }</pre>
 */
final class Rules {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    private Rules() {}

    /** Begins a rule of the first stage, with all that is asked of it but conditions and an outcome. */
    static Draft rule(String id) {
        return new Draft(id);
    }

    /** What stands between {@code when} and {@code then}; the rule's id is known to its predicates. */
    interface Part {
        ViewItemBuilder<?> of(String ruleId);
    }

    static Part a(Class<?> type, Is... conditions) {
        return ruleId -> looking(type, ruleId, conditions);
    }

    static Part not(Part part) {
        return ruleId -> DSL.not(part.of(ruleId));
    }

    static Part exists(Part part) {
        return ruleId -> DSL.exists(part.of(ruleId));
    }

    /** Alternatives between patterns, as {@code ( A or B )}. */
    static Part anyOf(Part... alternatives) {
        return ruleId -> {
            ViewItemBuilder<?>[] all = ofRule(ruleId, alternatives);
            return DSL.or(all[0], Arrays.copyOfRange(all, 1, all.length));
        };
    }

    /** One alternative of several patterns, as {@code ( A and B )}. */
    static Part all(Part... parts) {
        return ruleId -> {
            ViewItemBuilder<?>[] all = ofRule(ruleId, parts);
            return DSL.and(all[0], Arrays.copyOfRange(all, 1, all.length));
        };
    }

    private static ViewItemBuilder<?>[] ofRule(String ruleId, Part... parts) {
        return Arrays.stream(parts).map(part -> part.of(ruleId)).toArray(ViewItemBuilder<?>[]::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static PatternDef<?> looking(Class<?> type, String ruleId, Is... conditions) {
        PatternDef pattern = pattern(declarationOf(type));
        for (Is condition : conditions) {
            pattern.expr(type.getSimpleName() + ": " + condition.text(), new Predicate(condition, ruleId));
        }
        return pattern;
    }

    /** One condition: its text, and what it says of a fact. */
    record Is(String text, Test test) {
        interface Test {
            boolean of(Object fact) throws Exception;
        }
    }

    static Is written(String text, Is.Test test) {
        return new Is(text, test);
    }

    static Is is(String component, Enum<?> constant) {
        return new Is(component + " == " + qualified(constant), fact -> read(fact, component) == constant);
    }

    static Is isNot(String component, Enum<?> constant) {
        return new Is(component + " != " + qualified(constant), fact -> read(fact, component) != constant);
    }

    static Is in(String component, Enum<?>... constants) {
        return new Is(
                component + " in ( " + qualified(constants) + " )",
                fact -> Arrays.asList(constants).contains(read(fact, component)));
    }

    static Is notIn(String component, Enum<?>... constants) {
        return new Is(
                component + " not in ( " + qualified(constants) + " )",
                fact -> !Arrays.asList(constants).contains(read(fact, component)));
    }

    static Is atLeast(String component, int limit) {
        return new Is(component + " >= " + limit, fact -> number(fact, component) >= limit);
    }

    static Is below(String component, int limit) {
        return new Is(component + " < " + limit, fact -> number(fact, component) < limit);
    }

    /** Alternatives within a condition, as {@code a == X || b == Y}. */
    static Is either(Is... alternatives) {
        String text = Arrays.stream(alternatives).map(Is::text).collect(Collectors.joining(" || "));
        return new Is(text, fact -> {
            for (Is one : alternatives) {
                if (one.test().of(fact)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static String qualified(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(c -> c.getDeclaringClass().getSimpleName() + "." + c.name())
                .collect(Collectors.joining(", "));
    }

    private static double number(Object fact, String component) throws ReflectiveOperationException {
        return ((Number) read(fact, component)).doubleValue();
    }

    private static Object read(Object fact, String component) throws ReflectiveOperationException {
        Method accessor = Objects.requireNonNull(ACCESSORS.get(fact.getClass()).get(component), component);
        return Objects.requireNonNull(accessor.invoke(fact));
    }

    /** A condition as Drools takes it. Equal texts over one type share a node, as they do in a compiled rulebook. */
    private record Predicate(Is condition, String ruleId) implements Predicate1<Object>, HashedExpression {
        @Override
        public boolean test(Object fact) throws Exception {
            return condition.test().of(fact);
        }

        @Override
        public PredicateInformation predicateInformation() {
            return new PredicateInformation(condition.text(), ruleId, "rules.drl");
        }

        @Override
        public String getExpressionHash() {
            return condition.text();
        }
    }

    /** A rule in the making. */
    static final class Draft {
        private final String id;
        private final Map<String, Object> annotations = new LinkedHashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private final Map<Rule.Attribute<?>, Object> attributes = new LinkedHashMap<>();
        private String drlPackage = "rules";

        private Draft(String id) {
            this.id = id;
            annotations.put("Title", "Title of " + id);
            annotations.put("Sources", "BOOK C");
            annotations.put("Evidence", "guideline");
            annotations.put("For", "patient");
            annotations.put("Since", "0.1.0");
            annotations.put("ReviewBy", "2027-06");
            stage("first");
        }

        Draft stage(String stage) {
            return attribute(Rule.Attribute.RULEFLOW_GROUP, stage);
        }

        <T> Draft attribute(Rule.Attribute<T> attribute, T value) {
            attributes.put(attribute, value);
            return this;
        }

        Draft withoutStage() {
            attributes.clear();
            return this;
        }

        Draft annotated(String name, Object value) {
            annotations.put(name, value);
            return this;
        }

        Draft withoutAnnotation(String name) {
            annotations.remove(name);
            return this;
        }

        Draft inPackage(String name) {
            drlPackage = name;
            return this;
        }

        Draft when(Part... conditions) {
            parts.addAll(List.of(conditions));
            return this;
        }

        /** Ends a rule as all rules should end. */
        Rule then(Object outcome) {
            return does(drools -> drools.insert(outcome));
        }

        /** Ends a rule with any consequence. */
        Rule does(Block1<Drools> consequence) {
            return ends(execute(consequence));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        Rule ends(RuleItemBuilder<?>... consequences) {
            RuleBuilder builder = PatternDSL.rule(drlPackage, id);
            annotations.forEach(builder::metadata);
            attributes.forEach((attribute, value) -> builder.attribute((Rule.Attribute) attribute, value));
            List<RuleItemBuilder<?>> items = new ArrayList<>();
            parts.forEach(part -> items.add(part.of(id)));
            items.addAll(List.of(consequences));
            return builder.build(items.toArray(RuleItemBuilder[]::new));
        }
    }
}
