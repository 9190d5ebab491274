package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.CompiledRule;
import io.github.rlsrules.runtime.EvidenceKind;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Level;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.ReviewState;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RulebookException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drools.model.Condition;
import org.drools.model.Condition.Type;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.patterns.CompositePatterns;

/**
 * Reads rules out of Drools' executable model, which keeps every condition and its text. What cannot be evaluated soundly
 * with three values is refused here, by rule.
 */
final class ModelReader {
    private final Map<String, String> locations;
    private final Map<String, String> defaults;

    private ModelReader(Map<String, String> locations, Map<String, String> defaults) {
        this.locations = locations;
        this.defaults = defaults;
    }

    /** @param defaults the values of the annotations that a rule leaves out */
    static List<CompiledRule> read(List<Rule> rules, Map<String, String> locations, Map<String, String> defaults) {
        ModelReader reader = new ModelReader(locations, defaults);
        Set<String> ids = new HashSet<>();
        List<CompiledRule> read = new ArrayList<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.getName())) {
                throw new RulebookException("two rules have the id " + rule.getName());
            }
            read.add(named(rule, () -> reader.rule(rule, rules.get(0).getPackage())));
        }
        return List.copyOf(read);
    }

    private CompiledRule rule(Rule rule, String drlPackage) {
        if (!rule.getPackage().equals(drlPackage)) {
            throw new RulebookException("it is in package " + rule.getPackage() + ", others are in " + drlPackage
                    + ": Drools loses firings between packages");
        }
        RuleAttributes.refuseAllButTheStage(rule);
        RuleInfo info = info(rule, String.valueOf(rule.getAttribute(Rule.Attribute.RULEFLOW_GROUP)));
        List<CompiledRule.Clause> clauses = new ArrayList<>();
        for (Condition condition : ((CompositePatterns) rule.getView()).getSubConditions()) {
            if (condition.getType() != Type.CONSEQUENCE) {
                clauses.add(clause(condition));
            }
        }
        return new CompiledRule(info, rule.getPackage(), clauses);
    }

    private RuleInfo info(Rule rule, String stage) {
        String id = rule.getName();
        String location = locations.getOrDefault(id, "");
        return new RuleInfo(
                id,
                annotation(rule, "Title"),
                stage,
                CompiledRule.topicOf(location),
                ReviewState.UNSIGNED,
                parse(rule, "For", Level::parse),
                parse(rule, "Evidence", EvidenceKind::parse),
                parse(rule, "Sources", Citation::parseAll),
                annotation(rule, "Since"),
                parse(rule, "ReviewBy", RuleInfo::parseReviewBy),
                OutcomeRecorder.outcomeOf(rule),
                location);
    }

    private String annotation(Rule rule, String name) {
        Object own = rule.getMetaData(name);
        if ((own == null ? defaults.get(name) : own) instanceof String value && !value.isBlank()) {
            return value;
        }
        throw new RulebookException("it needs a line @" + name + "(\"…\")");
    }

    private <T> T parse(Rule rule, String name, Function<String, T> parser) {
        String value = annotation(rule, name);
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new RulebookException("@" + name + "(\"" + value + "\"): " + e.getMessage(), e);
        }
    }

    private static CompiledRule.Clause clause(Condition condition) {
        List<CompiledRule.Alternative> alternatives = new ArrayList<>();
        if (condition.getType() == Type.OR) {
            condition.getSubConditions().forEach(one -> alternatives.add(alternative(one)));
        } else {
            alternatives.add(new CompiledRule.Alternative(List.of(pattern(condition))));
        }
        return new CompiledRule.Clause(alternatives);
    }

    private static CompiledRule.Alternative alternative(Condition condition) {
        List<Condition> all = condition.getType() == Type.AND ? condition.getSubConditions() : List.of(condition);
        return new CompiledRule.Alternative(
                all.stream().map(ModelReader::pattern).toList());
    }

    private static CompiledRule.Pattern pattern(Condition condition) {
        return switch (condition.getType()) {
            case PATTERN -> pattern((Pattern<?>) condition, false);
            case NOT, EXISTS -> {
                List<Condition> inner = condition.getSubConditions();
                if (inner.size() != 1 || inner.get(0).getType() != Type.PATTERN) {
                    throw new RulebookException("not and exists may stand over one pattern only");
                }
                yield pattern((Pattern<?>) inner.get(0), condition.getType() == Type.NOT);
            }
            default ->
                throw new RulebookException(
                        "it uses \"" + condition.getType().toString().toLowerCase(Locale.ROOT)
                                + "\", which cannot be explained; write several rules instead");
        };
    }

    private static CompiledRule.Pattern pattern(Pattern<?> pattern, boolean negated) {
        Class<?> type = pattern.getPatternVariable().getType();
        if (pattern.getPatternVariable() instanceof Declaration<?> declared
                && (declared.getSource() != null || declared.getWindow() != null)) {
            throw new RulebookException(
                    type.getSimpleName() + "() reads from somewhere else; a pattern reads all facts");
        }
        List<Constraint> constraints = new ArrayList<>();
        collect(pattern.getConstraint(), constraints);
        if (constraints.isEmpty()) {
            throw new RulebookException(type.getSimpleName() + "() has no condition");
        }
        if (!type.isAnnotationPresent(Fact.class) && !Outcome.class.isAssignableFrom(type)) {
            throw new RulebookException(type.getName() + " is neither a fact nor an outcome");
        }
        if (!type.isRecord()) {
            throw new RulebookException(type.getName() + " is no record; a pattern looks for one type of outcomes");
        }
        return new CompiledRule.Pattern(
                type,
                negated,
                constraints.stream().map(c -> ConditionReader.read(type, c)).toList());
    }

    private static void collect(Constraint constraint, List<Constraint> into) {
        switch (constraint.getType()) {
            case SINGLE -> {
                if (constraint != SingleConstraint.TRUE) { // which stands for no condition
                    into.add(constraint);
                }
            }
            case MULTIPLE -> constraint.getChildren().forEach(c -> collect(c, into));
            default -> throw new RulebookException("a condition may combine others in its text only");
        }
    }

    private static <T> T named(Rule rule, Supplier<T> step) {
        try {
            return step.get();
        } catch (RulebookException e) {
            throw new RulebookException("rule " + rule.getName() + ": " + Objects.requireNonNull(e.getMessage()), e);
        } catch (RuntimeException e) {
            throw new RulebookException("rule " + rule.getName() + ": it cannot be read: " + e, e);
        }
    }
}
