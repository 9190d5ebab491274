package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.CompiledRule;
import io.github.rlsrules.runtime.RulebookException;
import io.github.rlsrules.runtime.Threshold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * Reads one compiled condition: {@code component operator constant}, or several joined by {@code ||}. Its text only tells which
 * components it reads; what it says of every value is asked of the compiled predicate itself. Of several alternatives each is asked
 * while the others are false, and then the whole for every combination of values.
 */
final class ConditionReader {
    private static final Pattern SHAPE =
            Pattern.compile("\\s*([A-Za-z_$][\\w$]*)\\s*(?:==|!=|<=|>=|<|>|in\\b|not\\s+in\\b)(.*)", Pattern.DOTALL);

    /** A name that does not follow a point. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** More combinations than a reader of the rule could follow. */
    private static final int MOST_COMBINATIONS = 100_000;

    private final FactProbe facts;
    private final String text;
    private final Predicate1<Object> predicate;

    private ConditionReader(FactProbe facts, String text, Predicate1<Object> predicate) {
        this.facts = facts;
        this.text = text;
        this.predicate = predicate;
    }

    static CompiledRule.Condition read(Class<?> type, Constraint constraint) {
        String text = textOf(constraint);
        return new ConditionReader(FactProbe.of(type), text, predicateOf(constraint, text)).read();
    }

    private record Part(String component, String operatorAndConstant, String text) {}

    private CompiledRule.Condition read() {
        List<Part> parts =
                Arrays.stream(text.split("\\|\\|", -1)).map(this::part).toList();
        Set<String> components = new LinkedHashSet<>();
        parts.forEach(part -> {
            if (!components.add(part.component())) {
                throw new RulebookException("condition \"" + text + "\" reads " + part.component()
                        + " in two alternatives; write \"in\" instead");
            }
        });
        List<CompiledRule.Test> tests = new ArrayList<>();
        if (parts.size() == 1) {
            tests.add(test(parts.get(0), Map.of()));
        } else {
            for (Part part : parts) {
                tests.add(test(part, othersFalse(part, parts)));
            }
            compareWithPredicate(tests);
        }
        return new CompiledRule.Condition(text.strip(), tests);
    }

    private Part part(String alternative) {
        Matcher m = SHAPE.matcher(alternative);
        if (!m.matches()) {
            throw new RulebookException("condition \"" + text + "\" must read: component, operator, constant");
        }
        facts.typeOf(m.group(1));
        refuseUnlessConstant(m.group(2));
        return new Part(m.group(1), alternative.substring(m.end(1)), alternative.strip());
    }

    /** It is tried with one component at a time, so nothing else of the fact may stand in it. */
    private void refuseUnlessConstant(String right) {
        if (right.contains("&&")) {
            throw new RulebookException("condition \"" + text + "\" may not combine others with &&; write a comma");
        }
        Matcher name = NAME.matcher(right);
        while (name.find()) {
            if (facts.has(name.group())) {
                throw new RulebookException(
                        "condition \"" + text + "\" must compare with a constant, not with " + name.group());
            }
        }
    }

    /** @param others values of the other components with which only this alternative can be true */
    private CompiledRule.Test test(Part part, Map<String, Object> others) {
        List<Enum<?>> constants = facts.constants(part.component());
        if (constants.isEmpty()) {
            Threshold threshold = ThresholdFinder.find(
                    part.text(),
                    part.operatorAndConstant(),
                    facts.typeOf(part.component()),
                    number -> facts.holds(predicate, with(others, part.component(), number)));
            return new CompiledRule.Test(part.component(), List.of(), threshold);
        }
        List<Enum<?>> accepted = constants.stream()
                .filter(constant -> facts.holds(predicate, with(others, part.component(), constant)))
                .toList();
        if (accepted.isEmpty() || accepted.size() == Math.max(2, constants.size())) {
            throw new RulebookException("condition \"" + part.text() + "\" is "
                    + (accepted.isEmpty() ? "never" : "always")
                    + " true; are its constants qualified, as in Answer.YES?");
        }
        return new CompiledRule.Test(part.component(), accepted, null);
    }

    private static Map<String, Object> with(Map<String, Object> others, String component, Object value) {
        Map<String, Object> all = new HashMap<>(others);
        all.put(component, value);
        return all;
    }

    /** Values of the other components with which the whole is false for some value of this one. */
    private Map<String, Object> othersFalse(Part part, List<Part> parts) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        for (Part other : parts) {
            values.put(other.component(), valuesToTry(other));
        }
        List<Map<String, Object>> combinations = combinations(values);
        for (Map<String, Object> all : combinations) {
            if (!facts.holds(predicate, all)) {
                Map<String, Object> others = new HashMap<>(all);
                others.remove(part.component());
                return others;
            }
        }
        throw new RulebookException("condition \"" + text + "\" is always true");
    }

    /** All constants, or numbers far apart: one of them is on the false side of a comparison. */
    private List<Object> valuesToTry(Part part) {
        List<Enum<?>> constants = facts.constants(part.component());
        if (!constants.isEmpty()) {
            return List.copyOf(constants);
        }
        Class<?> type = facts.typeOf(part.component());
        if (type == int.class) {
            return List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        }
        return type == long.class
                ? List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)
                : List.of(-Double.MAX_VALUE, 0.0, Double.MAX_VALUE);
    }

    /** The compiled predicate must say of every combination of values what its alternatives say. */
    private void compareWithPredicate(List<CompiledRule.Test> tests) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        tests.forEach(test -> values.put(test.component(), valuesAround(test)));
        for (Map<String, Object> all : combinations(values)) {
            boolean any = tests.stream().anyMatch(test -> accepts(test, all.get(test.component())));
            if (any != facts.holds(predicate, all)) {
                throw new RulebookException(
                        "condition \"" + text + "\" is not what its alternatives say: with " + all + " it is " + !any);
            }
        }
    }

    private static boolean accepts(CompiledRule.Test test, @Nullable Object value) {
        return value instanceof Number number
                ? Objects.requireNonNull(test.threshold()).accepts(number.doubleValue())
                : test.accepted().contains(value);
    }

    private List<Object> valuesAround(CompiledRule.Test test) {
        if (test.threshold() == null) {
            return List.copyOf(facts.constants(test.component()));
        }
        double at = test.threshold().value();
        Class<?> type = facts.typeOf(test.component());
        if (type == int.class) {
            return List.of((int) at - 1, (int) at, (int) at + 1);
        }
        return type == long.class
                ? List.of((long) at - 1, (long) at, (long) at + 1)
                : List.of(Math.nextDown(at), at, Math.nextUp(at));
    }

    private List<Map<String, Object>> combinations(Map<String, List<Object>> values) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Map.Entry<String, List<Object>> component : values.entrySet()) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> one : all) {
                component.getValue().forEach(value -> more.add(with(one, component.getKey(), value)));
            }
            all = more;
            if (all.size() > MOST_COMBINATIONS) {
                throw new RulebookException(
                        "condition \"" + text + "\" has too many alternatives; write \"or\" between patterns");
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Predicate1<Object> predicateOf(Constraint constraint, String text) {
        if (!(constraint instanceof SingleConstraint1)) {
            throw new RulebookException("condition \"" + text + "\" compares facts with each other");
        }
        return ((SingleConstraint) constraint).getPredicate1();
    }

    /** Drools keeps comments. */
    private static String textOf(Constraint constraint) {
        return COMMENT.matcher(constraint.predicateInformation().getStringConstraint())
                .replaceAll(" ");
    }
}
