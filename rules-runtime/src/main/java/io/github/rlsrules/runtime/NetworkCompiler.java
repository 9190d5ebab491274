package io.github.rlsrules.runtime;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Network} of rules. */
final class NetworkCompiler {
    private static final int VERDICTS = Verdict.values().length;

    private final List<RuleNode> rules;
    private final List<FactType> types;
    /** The numbers that rules tell apart, by cell. */
    private final Map<Cell, TreeSet<Double>> limits = new HashMap<>();

    private final Map<Cell, Source> cells = new LinkedHashMap<>();
    private final Map<Integer, Source> presence = new LinkedHashMap<>();
    private final Map<FactType, List<ListSource>> lists = new IdentityHashMap<>();
    private final Map<Integer, Source> nodeSources = new TreeMap<>();
    private final Map<Producers, Literal> producers = new IdentityHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final int[] nodeOfRule;
    /** Of alternatives of several inputs their nodes. */
    private final Map<List<RulePattern>, Integer> alternatives = new IdentityHashMap<>();

    /** One component of one fact: of the one record of a type, or of the record with a key. */
    private record Cell(int slot, int key, int position) {}

    /** Something that takes one of a few values; of each, which counts it changes. */
    private static final class Source {
        private final int usual;
        private final List<Map<Integer, Integer>> entries = new ArrayList<>();
        /** The node that it is; -1 if it is none. */
        private int node = -1;

        private int first;

        /** @param usual the value for a patient of whom nothing is known */
        Source(int values, int usual) {
            this.usual = usual;
            for (int value = 0; value < values; value++) {
                entries.add(new TreeMap<>());
            }
        }
    }

    /** What an input comes to, evaluated without any table: what the tables are held against. */
    @FunctionalInterface
    interface Direct {
        Verdict of(Evaluation patient);
    }

    /**
     * A node in the order in which nodes are made, those of a rule one after the other and its own the last.
     *
     * @param counts for a patient of whom nothing is known
     * @param depth how many nodes follow each other from facts to it
     */
    private record Node(int counts, int depth, List<Direct> inputs) {}

    /** What a node makes of each value of a source. */
    private record Literal(Source source, Verdict[] verdicts, Direct direct) {
        Literal not() {
            return new Literal(
                    source,
                    Arrays.stream(verdicts).map(Verdict::not).toArray(Verdict[]::new),
                    patient -> direct.of(patient).not());
        }
    }

    private record ListSource(Source source, ListPattern pattern) {}

    private NetworkCompiler(List<RuleNode> rules, FactView.Slots slots) {
        this.rules = rules;
        this.types = slots.types();
        this.nodeOfRule = new int[rules.size()];
    }

    static Network compile(List<RuleNode> rules, FactView.Slots slots) {
        return new NetworkCompiler(rules, slots).compile();
    }

    /** Of each rule its nodes by their numbers in the tables, its own the last, with their inputs, to be evaluated without tables. */
    static List<Map<Integer, List<Direct>>> nodes(List<RuleNode> rules, FactView.Slots slots) {
        NetworkCompiler compiler = new NetworkCompiler(rules, slots);
        compiler.readRules();
        int[] numbers = compiler.numbers();
        List<Map<Integer, List<Direct>>> ofRules = new ArrayList<>();
        int node = 0;
        for (int last : compiler.nodeOfRule) {
            Map<Integer, List<Direct>> ofRule = new LinkedHashMap<>();
            for (; node <= last; node++) {
                ofRule.put(numbers[node], compiler.nodes.get(node).inputs());
            }
            ofRules.add(ofRule);
        }
        return ofRules;
    }

    private Network compile() {
        readRules();
        return new Tables().network();
    }

    private void readRules() {
        rules.forEach(this::collectLimits);
        for (RuleNode rule : rules) {
            List<Literal> inputs = new ArrayList<>();
            rule.clauses().forEach(clause -> inputs.addAll(literals(clause)));
            nodeOfRule[rule.index()] = node(inputs);
        }
    }

    /**
     * The number of each node: those that others read before those that nobody reads, and the nearer to the facts the lower. So all
     * that a node reads stands before it, and long runs of nodes read none of their own.
     */
    private int[] numbers() {
        int[] order = IntStream.range(0, nodes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer node) -> !nodeSources.containsKey(node))
                        .thenComparing(node -> nodes.get(node).depth()))
                .mapToInt(node -> node)
                .toArray();
        int[] numbers = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            numbers[order[number]] = number;
        }
        return numbers;
    }

    private void collectLimits(RuleNode rule) {
        for (RulePattern pattern : rule.patterns()) {
            if (pattern instanceof KeyedPattern keyed) {
                keyed.tests().filter(t -> t.threshold() != null).forEach(test -> {
                    for (Enum<?> key : keyed.keys()) {
                        limits.computeIfAbsent(cell(keyed, key.ordinal(), test), c -> new TreeSet<>())
                                .add(test.threshold().value() + 0.0); // no -0.0
                    }
                });
            }
        }
    }

    private static Cell cell(FactPattern pattern, int key, ComponentTest test) {
        return new Cell(pattern.slot, key, test.component().position());
    }

    /** What must hold, all of it, for a pattern to hold. */
    private List<Literal> literals(RulePattern pattern) {
        if (pattern instanceof AnyOf anyOf) {
            return List.of(
                    or(anyOf.alternatives().stream().map(this::alternative).toList()));
        }
        List<Literal> found = found(pattern);
        return pattern.isNegated() ? List.of(and(found).not()) : found;
    }

    private Literal alternative(List<RulePattern> all) {
        List<Literal> inputs = all.stream().flatMap(p -> literals(p).stream()).toList();
        Literal joined = and(inputs);
        if (inputs.size() > 1) {
            alternatives.put(all, joined.source().node);
        }
        return joined;
    }

    private List<Literal> found(RulePattern pattern) {
        if (pattern instanceof OutcomePattern outcomes) {
            return List.of(producers.computeIfAbsent(
                    outcomes.concludedBy(),
                    p -> or(p.rules().stream()
                            .map(r -> nodeLiteral(nodeOfRule[r.index()], patient -> patient.verdict(r)))
                            .toList())));
        }
        if (pattern instanceof ListPattern list) {
            return List.of(listLiteral(list));
        }
        if (pattern instanceof KeyedPattern keyed) {
            return keyed.keys().size() == 1
                    ? ofKey(keyed, keyed.keys().get(0).ordinal())
                    : List.of(or(keyed.keys().stream()
                            .map(key -> and(ofKey(keyed, key.ordinal())))
                            .toList()));
        }
        PatientPattern patient = (PatientPattern) pattern;
        return patient.conditions.stream()
                .map(c -> or(c.tests().stream().map(t -> ofPatient(patient, t)).toList()))
                .toList();
    }

    private Literal ofPatient(PatientPattern pattern, ComponentTest test) {
        Component component = test.component();
        int values = component.constants().size();
        Source source =
                cells.computeIfAbsent(cell(pattern, 0, test), c -> new Source(values, ordinalOfUnknown(component)));
        return new Literal(
                source,
                IntStream.range(0, values).mapToObj(test::verdict).toArray(Verdict[]::new),
                patient -> test.verdict(patient.facts().single(pattern.slot)));
    }

    private static int ordinalOfUnknown(Component component) {
        return IntStream.range(0, component.constants().size())
                .filter(component::isUnknown)
                .findFirst()
                .orElseThrow();
    }

    private List<Literal> ofKey(KeyedPattern pattern, int key) {
        if (pattern.rest().isEmpty()) {
            Source there = presence.computeIfAbsent(pattern.slot << 16 | key, k -> new Source(2, 0));
            return List.of(new Literal(
                    there,
                    new Verdict[] {Verdict.NOT_YET, Verdict.YES},
                    patient -> keyed(pattern, key, patient) == null ? Verdict.NOT_YET : Verdict.YES));
        }
        return pattern.rest().stream()
                .map(c -> or(c.tests().stream().map(t -> ofKey(pattern, key, t)).toList()))
                .toList();
    }

    /** The first value stands for "there is none". */
    private Literal ofKey(KeyedPattern pattern, int key, ComponentTest test) {
        Cell cell = cell(pattern, key, test);
        List<Verdict> verdicts = new ArrayList<>(List.of(Verdict.NOT_YET));
        if (test.threshold() == null) {
            test.component().constants().forEach(c -> verdicts.add(test.verdict(c.ordinal())));
        } else {
            places(requireNonNull(limits.get(cell))).forEach(number -> verdicts.add(test.number(number)));
        }
        Source source = cells.computeIfAbsent(cell, c -> new Source(verdicts.size(), 0));
        return new Literal(source, verdicts.toArray(Verdict[]::new), patient -> {
            Object fact = keyed(pattern, key, patient);
            return fact == null ? Verdict.NOT_YET : test.verdict(fact);
        });
    }

    private static @Nullable Object keyed(KeyedPattern pattern, int key, Evaluation patient) {
        return patient.facts()
                .keyed(pattern.slot, pattern.type.key().constants().get(key));
    }

    /** A number below all limits, the first limit, one between it and the next, and so on, as {@link NetworkRun#place} counts them. */
    private static List<Double> places(TreeSet<Double> limits) {
        List<Double> numbers = new ArrayList<>(List.of(Math.nextDown(limits.first())));
        for (double limit : limits) {
            numbers.add(limit);
            numbers.add(Math.nextUp(limit));
        }
        return numbers;
    }

    private Literal listLiteral(ListPattern pattern) {
        Source source = new Source(VERDICTS, Verdict.NOT_YET.ordinal());
        lists.computeIfAbsent(pattern.type, t -> new ArrayList<>()).add(new ListSource(source, pattern));
        return new Literal(source, Verdict.values(), patient -> pattern.found(patient.facts()));
    }

    private Literal nodeLiteral(int node, Direct direct) {
        Source source = nodeSources.computeIfAbsent(
                node, n -> new Source(VERDICTS, Network.ordinal(nodes.get(n).counts())));
        source.node = node;
        return new Literal(source, Verdict.values(), direct);
    }

    private Literal and(List<Literal> all) {
        return all.size() == 1
                ? all.get(0)
                : nodeLiteral(node(all), patient -> {
                    Verdict least = Verdict.YES;
                    for (Literal one : all) {
                        least = least.and(one.direct().of(patient));
                    }
                    return least;
                });
    }

    private Literal or(List<Literal> any) {
        return any.size() == 1
                ? any.get(0)
                : and(any.stream().map(Literal::not).toList()).not();
    }

    /** A new node; all that it reads stands before it. */
    private int node(List<Literal> inputs) {
        if (inputs.size() > Network.MOST_INPUTS) {
            throw new RulebookException(
                    "more than " + Network.MOST_INPUTS + " conditions; write several rules instead");
        }
        int node = nodes.size();
        int counts = 0;
        int depth = 0;
        for (Literal literal : inputs) {
            Source source = literal.source();
            depth = source.node < 0
                    ? depth
                    : Math.max(depth, 1 + nodes.get(source.node).depth());
            int usual = Network.input(literal.verdicts()[source.usual]);
            counts += usual;
            for (int value = 0; value < literal.verdicts().length; value++) {
                int difference = Network.input(literal.verdicts()[value]) - usual;
                if (difference != 0) {
                    source.entries.get(value).merge(node, difference, Integer::sum);
                }
            }
        }
        nodes.add(new Node(counts, depth, inputs.stream().map(Literal::direct).toList()));
        return node;
    }

    private static List<Integer> with(List<Integer> nodes, int node) {
        return Stream.concat(nodes.stream(), Stream.of(node)).toList();
    }

    /** Whether nothing but a new sign meets a clause. */
    private static boolean isOfNewSigns(RulePattern clause, int[][] timedSigns) {
        if (clause instanceof AnyOf anyOf) {
            return anyOf.alternatives().stream()
                    .allMatch(all -> all.stream().anyMatch(pattern -> isOfNewSigns(pattern, timedSigns)));
        }
        if (clause.isNegated()) {
            return false;
        }
        if (clause instanceof OutcomePattern outcomes) {
            return outcomes.producers().stream().allMatch(producer -> TimedSigns.falls(timedSigns[producer.index()]));
        }
        return clause instanceof PatientPattern facts
                && facts.conditions.stream().anyMatch(c -> c.tests().stream().allMatch(ComponentTest::tellsTime));
    }

    /** Lays all sources out, one after the other. */
    private final class Tables {
        private final int[] numbers = numbers();
        private final List<Map<Integer, Integer>> values = new ArrayList<>();

        private int place(Source source) {
            source.first = values.size();
            for (Map<Integer, Integer> entries : source.entries) {
                Map<Integer, Integer> byNumber = new TreeMap<>();
                entries.forEach((node, difference) -> byNumber.put(numbers[node], difference));
                values.add(byNumber);
            }
            return source.first;
        }

        Network network() {
            int[] baseline = new int[nodes.size()];
            int[] readSource = new int[nodeSources.size()];
            for (int node = 0; node < baseline.length; node++) {
                baseline[numbers[node]] = nodes.get(node).counts();
            }
            nodeSources.forEach((node, source) -> readSource[numbers[node]] = place(source));
            cells.values().forEach(this::place);
            presence.values().forEach(this::place);
            Network.Slot[] slots =
                    IntStream.range(0, types.size()).mapToObj(this::slot).toArray(Network.Slot[]::new);
            for (int ordinal = 0; ordinal < Verdict.BY_ORDINAL.length; ordinal++) {
                values.add(Map.of()); // of nodes that no other reads
            }
            int[] start = new int[values.size() + 1];
            for (int value = 0; value < values.size(); value++) {
                start[value + 1] = start[value] + 2 * values.get(value).size();
            }
            int[] changes = new int[start[values.size()]];
            int at = 0;
            for (Map<Integer, Integer> entries : values) {
                for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
                    changes[at++] = entry.getKey();
                    changes[at++] = entry.getValue();
                }
            }
            Forbidden forbidden = new Forbidden(numbers);
            return new Network(
                    baseline,
                    readSource,
                    start,
                    changes,
                    slots,
                    Arrays.stream(nodeOfRule).map(node -> numbers[node]).toArray(),
                    forbidden.visible.stream().mapToInt(RuleNode::index).toArray(),
                    forbidden.forbidding.stream().mapToInt(RuleNode::index).toArray(),
                    forbidden.maskOfForbidding.stream().mapToInt(m -> m).toArray(),
                    forbidden.masks.stream()
                            .map(List::stream)
                            .map(s -> s.mapToLong(l -> l).toArray())
                            .toArray(long[][]::new),
                    forbidden.guards,
                    timedSigns());
        }

        /** Rows are told of in their order, so that a rule that is read has its own already. */
        private TimedSigns timedSigns() {
            Map<String, Integer> paths = new LinkedHashMap<>();
            int[][] ofRules = new int[rules.size()][0];
            for (RuleNode rule : rules) {
                List<Integer> rows = new ArrayList<>();
                for (RulePattern clause : rule.clauses()) {
                    if (clause instanceof AnyOf anyOf) {
                        for (List<RulePattern> all : anyOf.alternatives()) {
                            Integer node = alternatives.get(all);
                            List<Integer> beside = node == null ? List.of() : List.of(node);
                            all.forEach(pattern -> addTimed(pattern, beside, paths, ofRules, rows));
                        }
                    } else {
                        addTimed(clause, List.of(), paths, ofRules, rows);
                    }
                }
                if (!rows.isEmpty()) {
                    boolean falls = rule.clauses().stream().anyMatch(clause -> isOfNewSigns(clause, ofRules));
                    rows.add(0, (rule.isAlarm() ? TimedSigns.ALARM : 0) | (falls ? TimedSigns.FALLS : 0));
                    ofRules[rule.index()] = rows.stream().mapToInt(i -> i).toArray();
                }
            }
            return new TimedSigns(List.copyOf(paths.keySet()), ofRules);
        }

        private void addTimed(
                RulePattern pattern,
                List<Integer> beside,
                Map<String, Integer> paths,
                int[][] ofRules,
                List<Integer> rows) {
            if (pattern.isNegated()) {
                return; // it holds because something is not there
            }
            if (pattern instanceof PatientPattern facts) {
                facts.timed().forEach(sign -> addRow(paths.computeIfAbsent(sign, s -> paths.size()), beside, rows));
            } else if (pattern instanceof OutcomePattern outcomes) {
                outcomes.producers().stream()
                        .filter(producer -> ofRules[producer.index()].length > 0)
                        .forEach(producer ->
                                addRow(~producer.index(), with(beside, nodeOfRule[producer.index()]), rows));
            }
        }

        private void addRow(int what, List<Integer> nodes, List<Integer> rows) {
            rows.add(what);
            rows.add(nodes.size());
            nodes.forEach(node -> rows.add(numbers[node]));
        }

        private Network.Slot slot(int place) {
            FactType type = types.get(place);
            int components = type.components().size();
            if (type.isList()) {
                return new Network.Slot(place, type, components, new int[0], -1, new int[0], null, items(type));
            }
            int keys = type.isKeyed() ? type.key().constants().size() : 1;
            int[] sources = new int[keys * components];
            double[][] cellLimits = new double[sources.length][];
            int[] there = new int[type.isKeyed() ? keys : 0];
            for (int key = 0; key < keys; key++) {
                for (int position = 0; position < components; position++) {
                    Cell cell = new Cell(place, key, position);
                    Source source = cells.get(cell);
                    sources[key * components + position] = source == null ? Network.Slot.NOT_READ : source.first;
                    if (limits.containsKey(cell)) {
                        cellLimits[key * components + position] =
                                limits.get(cell).stream().mapToDouble(d -> d).toArray();
                    }
                }
                if (type.isKeyed()) {
                    Source source = presence.get(place << 16 | key);
                    there[key] = source == null ? Network.Slot.NOT_READ : source.first;
                }
            }
            int key = type.isKeyed() ? type.key().position() : -1;
            return new Network.Slot(place, type, components, sources, key, there, cellLimits, null);
        }

        private Network.Items items(FactType type) {
            List<ListSource> all = lists.getOrDefault(type, List.of());
            Source complete = new Source(2, 0);
            for (ListSource list : all) {
                place(list.source());
                list.source()
                        .entries
                        .get(Verdict.NO.ordinal())
                        .forEach((n, d) -> complete.entries.get(1).merge(n, d, Integer::sum));
            }
            Component first = type.components().stream()
                    .filter(Component::isEnum)
                    .findFirst()
                    .orElseThrow(() -> new RulebookException(type.type().getName() + " is a list without an enum"));
            int[][] byFirst = first.constants().stream()
                    .map(constant -> IntStream.range(0, all.size())
                            .filter(i -> canAccept(all.get(i).pattern(), first, constant.ordinal()))
                            .toArray())
                    .toArray(int[][]::new);
            Network.ItemPattern[] patterns = all.stream()
                    .map(list -> new Network.ItemPattern(
                            list.source().first,
                            list.pattern().conditions.stream()
                                    .map(c -> c.tests().stream()
                                            .map(NetworkCompiler::itemTest)
                                            .toArray(Network.ItemTest[]::new))
                                    .toArray(Network.ItemTest[][]::new)))
                    .toArray(Network.ItemPattern[]::new);
            return new Network.Items(patterns, first.position(), byFirst, place(complete));
        }
    }

    /** Whether a pattern can match an item with this constant: unless a condition that reads nothing else refuses it. */
    private static boolean canAccept(ListPattern pattern, Component component, int ordinal) {
        return pattern.conditions.stream()
                .noneMatch(c -> c.tests().stream()
                        .allMatch(t -> t.component() == component && t.verdict(ordinal) == Verdict.NO));
    }

    private static Network.ItemTest itemTest(ComponentTest test) {
        byte[] verdicts = new byte[test.component().constants().size()];
        for (int constant = 0; constant < verdicts.length; constant++) {
            verdicts[constant] = (byte) test.verdict(constant).ordinal();
        }
        return new Network.ItemTest(test.component().position(), verdicts, test.threshold());
    }

    /** Which rules forbid which, and the guards of those that can be forbidden. */
    private final class Forbidden {
        private final List<RuleNode> visible = rules.stream()
                .filter(RuleNode::isVisible)
                .sorted(Comparator.comparing((RuleNode r) -> r.outcome().urgency())
                        .thenComparing(RuleNode::stage)
                        .thenComparing(r -> r.outcome().rank())
                        .thenComparing(RuleNode::id))
                .toList();
        private final List<RuleNode> forbidding = new ArrayList<>();
        private final List<Integer> maskOfForbidding = new ArrayList<>();
        private final List<List<Long>> masks = new ArrayList<>();
        private final int[][] guards = new int[rules.size()][];
        private final int[] numbers;

        Forbidden(int[] numbers) {
            this.numbers = numbers;
            Arrays.fill(guards, new int[0]);
            for (RuleNode rule : visible) {
                if (rule.outcome() instanceof Suppression suppression) {
                    add(rule, suppression);
                }
            }
        }

        private void add(RuleNode rule, Suppression suppression) {
            long[] mask = new long[(visible.size() + Long.SIZE - 1) / Long.SIZE];
            boolean any = false;
            for (int i = 0; i < visible.size(); i++) {
                if (suppression.forbids(visible.get(i).outcome())) {
                    mask[i / Long.SIZE] |= 1L << i;
                    guards[visible.get(i).index()] = guards(visible.get(i));
                    any = true;
                }
            }
            if (any) {
                List<Long> bits = Arrays.stream(mask).boxed().toList();
                if (!masks.contains(bits)) {
                    masks.add(bits);
                }
                forbidding.add(rule);
                maskOfForbidding.add(masks.indexOf(bits));
            }
        }

        private int[] guards(RuleNode rule) {
            return rule.clauses().stream()
                    .filter(RulePattern::isGuard)
                    .mapToInt(c -> {
                        Literal literal = requireNonNull(producers.get(((OutcomePattern) c).concludedBy()));
                        return numbers[literal.source().node] << 1 | (literal.verdicts()[0] == Verdict.NO ? 0 : 1);
                    })
                    .toArray();
        }
    }
}
