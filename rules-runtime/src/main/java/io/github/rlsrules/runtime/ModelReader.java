package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Condition.Type;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.patterns.CompositePatterns;

/**
 * Reads rules out of Drools' executable model, which keeps every condition and its text. What cannot be evaluated soundly
 * with three values is refused here, by rule.
 */
final class ModelReader {
    private final List<String> stages;
    private final Map<String, String> locations;
    private final Readings readings;
    private final FactView.Slots slots = new FactView.Slots();
    /** All rules in the order of their stages, and as many of them as have been read. */
    private final List<Draft> drafts = new ArrayList<>();

    private final List<RuleNode> read = new ArrayList<>();
    private final Map<List<RuleNode>, Producers> producers = new HashMap<>();

    private ModelReader(List<String> stages, Map<String, String> locations, Readings readings) {
        this.stages = stages;
        this.locations = locations;
        this.readings = readings;
    }

    /** @param readings takes in what is read, and gives what is known already */
    static RuleTree read(List<Rule> rules, List<String> stages, Map<String, String> locations, Readings readings) {
        if (rules.isEmpty()) {
            throw new RulebookException("the rulebook has no rules");
        }
        return new ModelReader(stages, locations, readings).readAll(rules);
    }

    private RuleTree readAll(List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        String drlPackage = rules.get(0).getPackage();
        for (Rule rule : rules) {
            if (!ids.add(rule.getName())) {
                throw new RulebookException("two rules have the id " + rule.getName());
            }
            drafts.add(named(rule, () -> draft(rule, drlPackage)));
        }
        drafts.sort(
                Comparator.comparing(Draft::stage).thenComparing(d -> d.info().id()));
        for (Draft draft : drafts) {
            read.add(named(draft.rule(), () -> node(draft)));
        }
        return new RuleTree(List.copyOf(read), slots);
    }

    /** A rule before its patterns are read: later patterns need to know every earlier outcome. */
    private record Draft(Rule rule, RuleInfo info, int stage) {}

    private Draft draft(Rule rule, String drlPackage) {
        if (!rule.getPackage().equals(drlPackage)) {
            throw new RulebookException("it is in package " + rule.getPackage() + ", others are in " + drlPackage
                    + ": Drools loses firings between packages");
        }
        RuleAttributes.refuseAllButTheStage(rule);
        String stage = String.valueOf(rule.getAttribute(Rule.Attribute.RULEFLOW_GROUP));
        int index = stages.indexOf(stage);
        if (index < 0) {
            throw new RulebookException("unknown stage \"" + stage + "\"; the stages are " + String.join(", ", stages));
        }
        return new Draft(rule, readings.rule(rule, () -> info(rule, stage)), index);
    }

    private RuleInfo info(Rule rule, String stage) {
        String id = rule.getName();
        String location = locations.getOrDefault(id, "");
        String topic = location.contains("/") ? location.substring(0, location.lastIndexOf('/')) : "";
        return new RuleInfo(
                id,
                annotation(rule, "Title"),
                stage,
                topic,
                parse(rule, "Status", RuleInfo.Status::parse),
                parse(rule, "Evidence", Evidence::parse),
                parse(rule, "Sources", Citation::parseAll),
                annotation(rule, "Since"),
                parse(rule, "ReviewBy", RuleInfo::parseReviewBy),
                OutcomeRecorder.outcomeOf(rule),
                location);
    }

    private static String annotation(Rule rule, String name) {
        if (rule.getMetaData(name) instanceof String value && !value.isBlank()) {
            return value;
        }
        throw new RulebookException("it needs a line @" + name + "(\"…\")");
    }

    private static <T> T parse(Rule rule, String name, java.util.function.Function<String, T> parser) {
        String value = annotation(rule, name);
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new RulebookException("@" + name + "(\"" + value + "\"): " + e.getMessage(), e);
        }
    }

    private RuleNode node(Draft draft) {
        List<RulePattern> patterns = new ArrayList<>();
        for (org.drools.model.Condition condition :
                ((CompositePatterns) draft.rule().getView()).getSubConditions()) {
            if (condition.getType() != Type.CONSEQUENCE) {
                patterns.add(pattern(condition, false, draft.stage()));
            }
        }
        if (patterns.isEmpty()) {
            throw new RulebookException("it has no conditions, so it would fire for everybody");
        }
        return new RuleNode(read.size(), draft.info(), draft.stage(), List.copyOf(patterns), draft.rule());
    }

    private RulePattern pattern(org.drools.model.Condition condition, boolean negated, int stage) {
        return switch (condition.getType()) {
            case PATTERN -> pattern((Pattern<?>) condition, negated, stage);
            case NOT, EXISTS -> {
                List<org.drools.model.Condition> inner = condition.getSubConditions();
                if (negated || inner.size() != 1 || inner.get(0).getType() != Type.PATTERN) {
                    throw new RulebookException("not and exists may stand over one pattern only");
                }
                yield pattern(inner.get(0), condition.getType() == Type.NOT, stage);
            }
            default ->
                throw new RulebookException(
                        "it uses \"" + condition.getType().toString().toLowerCase(Locale.ROOT)
                                + "\", which cannot be explained; write several rules instead");
        };
    }

    private RulePattern pattern(Pattern<?> pattern, boolean negated, int stage) {
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
        if (FactType.isFact(type)) {
            FactType factType = FactType.of(type);
            List<Condition> conditions = constraints.stream()
                    .map(c -> readings.condition(c, () -> Condition.read(factType, c)))
                    .toList();
            return FactPattern.of(factType, slots.of(factType, conditions), conditions, negated);
        }
        if (Outcome.class.isAssignableFrom(type)) {
            return outcomePattern(type, constraints, negated, stage);
        }
        throw new RulebookException(type.getName() + " is neither a fact nor an outcome");
    }

    private static void collect(Constraint constraint, List<Constraint> into) {
        switch (constraint.getType()) {
            case SINGLE -> {
                if (constraint != SingleConstraint.TRUE) { // which stands for no condition
                    into.add(constraint);
                }
            }
            case MULTIPLE -> constraint.getChildren().forEach(c -> collect(c, into));
            default -> throw new RulebookException("a condition may not combine others with && or ||");
        }
    }

    private RulePattern outcomePattern(Class<?> type, List<Constraint> constraints, boolean negated, int stage) {
        List<String> texts = constraints.stream().map(Condition::textOf).toList();
        String text = type.getSimpleName() + "( " + String.join(", ", texts) + " )";
        List<Predicate1<Object>> tests =
                constraints.stream().map(c -> Condition.predicateOf(c, text)).toList();
        List<RuleNode> concluding = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            RuleInfo info = drafts.get(i).info();
            if (type.isInstance(info.outcome()) && tests.stream().allMatch(t -> Condition.test(t, info.outcome()))) {
                if (drafts.get(i).stage() >= stage) {
                    throw new RulebookException(text + " is concluded too late to be read, by " + info.id()
                            + "; read outcomes of an earlier stage only");
                }
                concluding.add(read.get(i));
            }
        }
        if (concluding.isEmpty()) {
            throw new RulebookException("no rule of an earlier stage concludes " + text);
        }
        return new OutcomePattern(
                type, texts, negated, producers.computeIfAbsent(List.copyOf(concluding), Producers::new));
    }

    private static <T> T named(Rule rule, java.util.function.Supplier<T> step) {
        try {
            return step.get();
        } catch (RulebookException e) {
            throw new RulebookException("rule " + rule.getName() + ": " + Objects.requireNonNull(e.getMessage()), e);
        } catch (RuntimeException e) {
            throw new RulebookException("rule " + rule.getName() + ": it cannot be read: " + e, e);
        }
    }
}
