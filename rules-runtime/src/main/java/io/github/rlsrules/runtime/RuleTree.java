package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a rulebook in the order of their stages, each with what it reads. Explanations, questions and tools work on this; what
 * the rules come to is told by the {@link Network}.
 */
final class RuleTree {
    private final List<RuleNode> rules;
    private final Map<String, RuleNode> byId = new HashMap<>();
    private final FactView.Slots slots;
    private final Network network;
    /** Only tools ask for it, so hosts do not pay for it when they start. */
    private volatile @Nullable List<RuleInfo> infos;

    /** They are asked for by explanations only, so hosts do not pay for them when they start. */
    private final Lazy<Readers> readers = new Lazy<>() {
        @Override
        Readers make() {
            return new Readers(rules);
        }
    };

    private final Lazy<Map<String, Integer>> newWithinDays = new Lazy<>() {
        @Override
        Map<String, Integer> make() {
            return findNewWithinDays();
        }
    };
    private final Lazy<OpenFacts> openOfNobody = new Lazy<>() {
        @Override
        OpenFacts make() {
            return OpenFacts.ofNobody(evaluate(Facts.builder().build()));
        }
    };

    private RuleTree(Reader reader, @Nullable Network network) {
        this.rules = List.copyOf(reader.read);
        this.slots = reader.slots;
        rules.forEach(r -> byId.put(r.id(), r));
        this.network = network == null ? NetworkCompiler.compile(rules, slots) : network;
    }

    /** The order in which rules stand: by stage, then by id. */
    static List<CompiledRule> ordered(List<CompiledRule> rules, List<String> stages) {
        return rules.stream()
                .sorted(Comparator.comparing(
                                (CompiledRule r) -> stages.indexOf(r.info().stage()))
                        .thenComparing(r -> r.info().id()))
                .toList();
    }

    /**
     * Puts rules together.
     *
     * @param off rules that are switched off: whatever stands back for one of them no longer does
     * @param network what was made of these rules before; null if it is to be made
     * @throws RulebookException if a rule breaks a rule of soundness; it names it
     */
    static RuleTree of(
            List<CompiledRule> rules, List<CompiledRule> off, List<String> stages, @Nullable Network network) {
        return new RuleTree(new Reader(ordered(rules, stages), off, stages).readAll(), network);
    }

    List<RuleNode> rules() {
        return rules;
    }

    Network network() {
        return network;
    }

    /** What is known of all rules, by id. */
    List<RuleInfo> infos() {
        List<RuleInfo> known = infos;
        if (known == null) {
            known = rules.stream()
                    .map(RuleNode::info)
                    .sorted(Comparator.comparing(RuleInfo::id))
                    .toList();
            infos = known;
        }
        return known;
    }

    @Nullable
    RuleNode find(String id) {
        return byId.get(id);
    }

    RuleNode rule(String id) {
        RuleNode rule = find(id);
        if (rule == null) {
            throw new IllegalArgumentException(
                    "no rule " + id + " in this rulebook" + Similar.question(id, byId.keySet()));
        }
        return rule;
    }

    /** Some rules and all whose outcomes these read, directly or not. */
    static Set<RuleNode> withFeeding(Collection<RuleNode> some) {
        Set<RuleNode> all = new HashSet<>();
        some.forEach(rule -> addWithFeeding(rule, all));
        return all;
    }

    private static void addWithFeeding(RuleNode rule, Set<RuleNode> all) {
        if (all.add(rule)) {
            for (RulePattern pattern : rule.patterns()) {
                if (pattern instanceof OutcomePattern outcomes) {
                    outcomes.producers().forEach(p -> addWithFeeding(p, all));
                }
            }
        }
    }

    List<FactType> factTypes() {
        return slots.types();
    }

    /** For how many days the sign counts as new that stands at a path; 0 if none stands there. */
    int newWithinDays(String path) {
        return newWithinDays.get().getOrDefault(path, 0);
    }

    private Map<String, Integer> findNewWithinDays() {
        Map<String, Integer> days = new HashMap<>();
        for (FactType type : factTypes()) {
            for (Component sign : type.signs()) {
                days.put(type.pathOf(null, sign), sign.newWithinDays());
            }
        }
        return days;
    }

    Readers readers() {
        return readers.get();
    }

    /** For what each rule waits of whom nothing is known. */
    OpenFacts openOfNobody() {
        return openOfNobody.get();
    }

    Evaluation evaluate(Facts facts) {
        return new Evaluation(this, facts, network.evaluate(facts)::of);
    }

    /** Of each rule its nodes of the network, its own the last, with their inputs, to be evaluated without its tables. */
    List<Map<Integer, List<NetworkCompiler.Direct>>> nodes() {
        return NetworkCompiler.nodes(rules, slots);
    }

    FactView view(Facts facts) {
        return slots.view(facts);
    }

    /** Reads compiled rules, stage by stage: a pattern over outcomes needs to know every earlier rule. */
    private static final class Reader {
        private final List<CompiledRule> rules;
        private final List<CompiledRule> off;
        private final List<String> stages;
        private final FactView.Slots slots = new FactView.Slots();
        private final List<RuleNode> read = new ArrayList<>();
        /** Many rules ask the same of a patient: what it comes to is then found once. */
        private final Map<CompiledRule.Pattern, FactPattern> facts = new HashMap<>();

        /** Likewise; a rule that is read later stands in the same stage or in a later one, so what the first may read it may. */
        private final Map<CompiledRule.Pattern, OutcomePattern> outcomes = new HashMap<>();

        private final Map<List<RuleNode>, Producers> producers = new HashMap<>();

        Reader(List<CompiledRule> rules, List<CompiledRule> off, List<String> stages) {
            this.rules = rules;
            this.off = off;
            this.stages = stages;
        }

        Reader readAll() {
            if (rules.isEmpty()) {
                throw new RulebookException("the rulebook has no rules");
            }
            Set<String> ids = new HashSet<>();
            for (CompiledRule rule : rules) {
                if (!ids.add(rule.info().id())) {
                    throw new RulebookException(
                            "two rules have the id " + rule.info().id());
                }
                if (!stages.contains(rule.info().stage())) {
                    throw new RulebookException("rule " + rule.info().id() + ": unknown stage \""
                            + rule.info().stage() + "\"; the stages are " + String.join(", ", stages));
                }
            }
            for (CompiledRule rule : rules) {
                read.add(named(rule, () -> node(rule)));
            }
            return this;
        }

        private RuleNode node(CompiledRule rule) {
            int stage = stages.indexOf(rule.info().stage());
            List<RulePattern> clauses =
                    rule.clauses().stream().map(c -> clause(c, stage)).toList();
            if (clauses.isEmpty()) {
                throw new RulebookException("it has no conditions, so it would fire for everybody");
            }
            return new RuleNode(read.size(), rule.info(), stage, clauses);
        }

        private RulePattern clause(CompiledRule.Clause clause, int stage) {
            List<List<RulePattern>> alternatives = clause.alternatives().stream()
                    .map(a -> a.patterns().stream().map(p -> pattern(p, stage)).toList())
                    .toList();
            boolean plain = alternatives.size() == 1 && alternatives.get(0).size() == 1;
            return plain ? alternatives.get(0).get(0) : new AnyOf(alternatives);
        }

        private RulePattern pattern(CompiledRule.Pattern pattern, int stage) {
            Class<?> type = pattern.type();
            if (pattern.conditions().isEmpty()) {
                throw new RulebookException(type.getSimpleName() + "() has no condition");
            }
            if (FactType.isFact(type)) {
                return facts.computeIfAbsent(pattern, this::factPattern);
            }
            if (Outcome.class.isAssignableFrom(type)) {
                return outcomes.computeIfAbsent(pattern, p -> outcomePattern(p, stage));
            }
            throw new RulebookException(type.getName() + " is neither a fact nor an outcome");
        }

        private FactPattern factPattern(CompiledRule.Pattern pattern) {
            FactType type = FactType.of(pattern.type());
            List<Condition> conditions = pattern.conditions().stream()
                    .map(c -> Condition.of(type, c))
                    .toList();
            return FactPattern.of(type, slots.of(type, conditions), conditions, pattern.negated());
        }

        private OutcomePattern outcomePattern(CompiledRule.Pattern pattern, int stage) {
            List<String> texts = pattern.conditions().stream()
                    .map(CompiledRule.Condition::text)
                    .toList();
            String text = pattern.type().getSimpleName() + "( " + String.join(", ", texts) + " )";
            OutcomeTest test = OutcomeTest.of(pattern);
            List<RuleNode> concluding = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                RuleInfo info = rules.get(i).info();
                if (test.accepts(info.outcome())) {
                    if (stages.indexOf(info.stage()) >= stage) {
                        throw new RulebookException(text + " is concluded too late to be read, by " + info.id()
                                + "; read outcomes of an earlier stage only");
                    }
                    concluding.add(read.get(i));
                }
            }
            boolean stoodBack = pattern.negated()
                    && off.stream().anyMatch(rule -> test.accepts(rule.info().outcome()));
            if (concluding.isEmpty() && !stoodBack) {
                throw new RulebookException("no rule of an earlier stage concludes " + text);
            }
            return new OutcomePattern(
                    pattern.type(),
                    texts,
                    pattern.negated(),
                    producers.computeIfAbsent(List.copyOf(concluding), Producers::new));
        }

        private static <T> T named(CompiledRule rule, Supplier<T> step) {
            try {
                return step.get();
            } catch (RulebookException e) {
                throw new RulebookException(
                        "rule " + rule.info().id() + ": " + Objects.requireNonNull(e.getMessage()), e);
            }
        }
    }
}
