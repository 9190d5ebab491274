package io.github.rlsrules.runtime;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Holds the tables of a network against the rules evaluated one by one. Each value of each cell is tried on a patient of whom
 * nothing else is known, and for each rule many patients of whom only that is known which decides it. Not only what a rule comes to
 * is compared but what each of its inputs comes to, so that a wrong entry shows although the rule is open for another reason.
 */
final class TableCheck {
    private static final int PATIENTS_A_RULE = 60;
    /** Of one that rests on signs without a time: they matter only when it fires. */
    private static final int PATIENTS_AN_ALARM = 400;

    private static final int MOST_FAULTS = 20;
    private static final double HALF = 0.5;
    private static final double SELDOM = 0.05;

    private final RuleTree tree;
    private final Network network;
    private final Map<FactType, Map<Component, List<Object>>> values = new HashMap<>();
    private final List<Map<Integer, List<NetworkCompiler.Direct>>> nodes;
    private final Map<RuleNode, Set<String>> timed = new HashMap<>();
    private final BitSet tried = new BitSet();
    private final List<String> faults = new ArrayList<>();

    TableCheck(RuleTree tree, Network network) {
        this.tree = tree;
        this.network = network;
        this.nodes = tree.nodes();
        for (FactType type : tree.factTypes()) {
            Map<Component, List<Object>> ofType = new HashMap<>();
            type.components().forEach(c -> ofType.put(c, valuesOf(type, c)));
            values.put(type, ofType);
        }
    }

    /** What is wrong, a line each; empty if nothing is. */
    List<String> faults() {
        check(Facts.builder().build());
        tree.factTypes().forEach(this::checkApart);
        Random random = new Random(1);
        tree.rules().forEach(rule -> checkTogether(rule, random));
        return faults;
    }

    /** The same of one rule, held against patients of whom only that is known which decides it. */
    List<String> faults(RuleNode rule) {
        checkTogether(rule, new Random(1));
        return faults;
    }

    private void checkTogether(RuleNode rule, Random random) {
        List<RuleNode> feeding = RuleTree.withFeeding(List.of(rule)).stream()
                .sorted(Comparator.comparing(RuleNode::index))
                .toList();
        int patients = network.timedSigns.isAlarm(rule.index()) ? PATIENTS_AN_ALARM : PATIENTS_A_RULE;
        for (int i = 0; i < patients; i++) {
            boolean fitting = i % 2 == 1;
            check(patient(feeding, random, random.nextDouble() * (fitting ? HALF : 1), fitting), List.of(rule));
        }
    }

    /** Somebody of whom only that is known which these rules read; and, if he is fitting, mostly as they want it. */
    private Facts patient(List<RuleNode> some, Random random, double unknown, boolean fitting) {
        Map<List<Object>, Record> records = new LinkedHashMap<>();
        Facts.Builder facts = Facts.builder();
        for (RuleNode rule : some) {
            for (RulePattern pattern : rule.patterns()) {
                if (pattern instanceof ListPattern list) {
                    addItems(list, random, fitting, facts);
                } else if (pattern instanceof FactPattern one) {
                    answer(one, random, unknown, fitting, records);
                }
            }
        }
        return facts.addAll(records.values()).build();
    }

    private void answer(
            FactPattern pattern, Random random, double unknown, boolean fitting, Map<List<Object>, Record> records) {
        FactType type = pattern.type;
        List<Object> keys = pattern instanceof KeyedPattern keyed ? List.copyOf(keyed.keys()) : List.of(type);
        for (Object key : keys) {
            boolean there = records.containsKey(List.of(type, key));
            if (there || random.nextDouble() >= unknown) {
                Record blank =
                        type.isKeyed() ? type.with(type.blank(), Map.of(type.key(), key)) : (Record) type.blank();
                Map<Component, Object> answers = new HashMap<>();
                pattern.tests()
                        .filter(test -> !type.isKeyed() || test.component() != type.key())
                        .forEach(test -> answers.put(test.component(), answer(pattern, test, random, fitting)));
                records.put(List.of(type, key), type.with(records.getOrDefault(List.of(type, key), blank), answers));
            }
        }
    }

    /** An answer to what a test asks; a fitting one mostly makes its pattern hold. */
    private Object answer(FactPattern pattern, ComponentTest test, Random random, boolean fitting) {
        Verdict wanted = pattern.isNegated() ? Verdict.NO : Verdict.YES;
        List<Object> right = all(pattern.type, test.component()).stream()
                .filter(value -> test.verdictOf(value) == wanted)
                .toList();
        return fitting && !right.isEmpty() && random.nextDouble() >= SELDOM
                ? right.get(random.nextInt(right.size()))
                : any(pattern.type, test.component(), random);
    }

    private List<Object> all(FactType type, Component component) {
        return requireNonNull(requireNonNull(values.get(type)).get(component));
    }

    private void addItems(ListPattern pattern, Random random, boolean fitting, Facts.Builder facts) {
        FactType type = pattern.type;
        for (int items = random.nextInt(3); items > 0; items--) {
            Map<Component, Object> answers = new HashMap<>();
            if (fitting && !pattern.isNegated()) {
                pattern.tests().forEach(test -> answers.put(test.component(), answer(pattern, test, random, fitting)));
                facts.add(type.with(type.blank(), answers));
                continue;
            }
            pattern.conditions
                    .get(0)
                    .tests()
                    .forEach(test -> test.accepted().stream()
                            .findFirst()
                            .ifPresent(constant -> answers.put(test.component(), constant)));
            type.components().forEach(c -> {
                if (!answers.containsKey(c) || random.nextInt(3) == 0) {
                    answers.put(c, any(type, c, random));
                }
            });
            facts.add(type.with(type.blank(), answers));
        }
        if (random.nextInt(3) > 0) {
            facts.complete(type.type());
        }
    }

    private Object any(FactType type, Component component, Random random) {
        List<Object> all = all(type, component);
        return all.get(random.nextInt(all.size()));
    }

    private void checkApart(FactType type) {
        records(type, record -> {
            check(Facts.builder().add(record).build());
            if (type.isList()) {
                check(Facts.builder().add(record).complete(type.type()).build());
            }
        });
        if (type.isList()) {
            check(Facts.builder().complete(type.type()).build());
        }
    }

    /** Records that differ in one component from one that says nothing; of each key, or of each kind of item. */
    private void records(FactType type, Consumer<Record> each) {
        Map<Component, List<Object>> ofType = requireNonNull(values.get(type));
        List<Component> kinds = type.isKeyed()
                ? List.of(type.key())
                : type.components().stream()
                        .filter(c -> type.isList() && c.isEnum())
                        .limit(1)
                        .toList();
        if (kinds.isEmpty()) {
            records(type, (Record) type.blank(), ofType, each);
        }
        for (Component kind : kinds) {
            for (Object constant : requireNonNull(ofType.get(kind))) {
                records(type, type.with(type.blank(), Map.of(kind, constant)), ofType, each);
            }
        }
    }

    private static void records(
            FactType type, Record blank, Map<Component, List<Object>> ofType, Consumer<Record> each) {
        ofType.forEach((component, all) -> {
            if (!type.isKeyed() || component != type.key()) {
                all.forEach(value -> each.accept(type.with(blank, Map.of(component, value))));
            }
        });
    }

    /** All constants, or a number on each limit and on both sides of it. */
    private List<Object> valuesOf(FactType type, Component component) {
        if (component.isEnum()) {
            return List.copyOf(component.constants());
        }
        TreeSet<Double> numbers = new TreeSet<>(List.of(0.0));
        tree.rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(p -> p instanceof FactPattern facts && facts.type == type)
                .flatMap(p -> ((FactPattern) p).tests())
                .filter(test -> test.component() == component)
                .forEach(test -> test.valuesToTry().forEach(v -> numbers.add(((Number) v).doubleValue())));
        return numbers.stream().map(n -> number(component, n)).distinct().toList();
    }

    private static Object number(Component component, double value) {
        return component.type() == double.class ? (Object) value : component.number((int) Math.round(value));
    }

    private void check(Facts facts) {
        check(facts, tree.rules());
    }

    private void check(Facts facts, List<RuleNode> some) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        Verdicts tables = network.evaluate(facts);
        Evaluation patient = new Evaluation(tree, facts, tables::of);
        int[] counts = network.counts(facts);
        note(tables, some);
        for (RuleNode rule : some) { // the rules that it reads are compared in their turn
            Verdict direct = rule.verdict(patient);
            if (tables.of(rule.index()) != direct) {
                faults.add(rule.id() + " is " + tables.of(rule.index()) + " by the tables and " + direct
                        + " by its conditions" + of(facts));
            }
            checkInputs(rule, patient, counts);
            checkTimes(rule, patient, tables);
        }
    }

    /** The signs of which nobody told the time, on which an alarm rests: by the tables, and by why it fired. */
    private void checkTimes(RuleNode rule, Evaluation patient, Verdicts tables) {
        Facts facts = patient.given();
        if (!rule.isAlarm()
                || !tables.fires(rule.index())
                || facts.signsOfUnknownTime().isEmpty()) {
            return;
        }
        Set<String> direct = new HashSet<>();
        patient.reasons().restsOn(rule).forEach(given -> direct.add(given.fact()));
        direct.retainAll(facts.signsOfUnknownTime());
        direct.retainAll(timed(rule));
        Set<String> told = Set.copyOf(network.timedSigns.ofUnknownTime(rule.index(), facts, tables));
        if (!told.equals(direct)) {
            faults.add(rule.id() + " rests on the new signs " + told + " by the tables and on " + direct
                    + " by its conditions" + of(facts));
        }
        boolean firesIfOld = network.evaluateForLong(facts, List.copyOf(direct)).fires(rule.index());
        if (firesIfOld && network.timedSigns.falls(rule.index())) {
            faults.add(rule.id() + " falls without new signs by the tables, and does not" + of(facts));
        }
    }

    /** The signs that a rule, or one that it reads, tells apart by their time. */
    private Set<String> timed(RuleNode rule) {
        return timed.computeIfAbsent(
                rule,
                r -> RuleTree.withFeeding(List.of(r)).stream()
                        .flatMap(one -> one.timed().stream())
                        .collect(Collectors.toSet()));
    }

    /** The inputs of a rule's node, and of those that were made for its alternatives. */
    private void checkInputs(RuleNode rule, Evaluation patient, int[] tables) {
        nodes.get(rule.index()).forEach((node, inputs) -> {
            int direct = 0;
            for (NetworkCompiler.Direct input : inputs) {
                direct += Network.input(input.of(patient));
            }
            if (direct != tables[node]) {
                faults.add("an input of " + rule.id() + " is not counted as what it comes to" + of(patient.given()));
            }
        });
    }

    private static String of(Facts facts) {
        return ", with "
                + facts.records().stream().map(Object::toString).distinct().toList();
    }

    /** Notes the entries that had a part in what was compared. */
    private void note(Verdicts tables, List<RuleNode> some) {
        BitSet compared = new BitSet();
        for (RuleNode rule : some) {
            nodes.get(rule.index()).keySet().forEach(compared::set);
        }
        for (int node = 0; node < network.readSource.length; node++) {
            int value = network.readSource[node] + tables.ofNode(node).ordinal();
            for (int entry = network.start[value]; entry < network.start[value + 1]; entry += 2) {
                if (compared.get(network.changes[entry])) {
                    tried.set(entry / 2);
                }
            }
        }
    }

    /** Of the entries of what nodes come to those that had a part in what was compared; a value that nothing can have has none. */
    BitSet tried() {
        return tried;
    }
}
