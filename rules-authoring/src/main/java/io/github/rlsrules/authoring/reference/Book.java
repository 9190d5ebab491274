package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.fingerprint.Fingerprints;
import io.github.rlsrules.authoring.fingerprint.Reviews;
import io.github.rlsrules.json.CatalogueEntry;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.QuantityKind;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rulebook with what the pages ask of it, worked out once. */
final class Book {
    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final Class<?> patientType;
    private final Texts texts;
    private final Map<String, Source> sources;
    private final Background background;
    private final Map<String, RuleLogic> logic;
    private final List<RuleInfo> rules;
    private final Map<String, List<RuleInfo>> topics = new LinkedHashMap<>();
    private final Map<String, List<RuleInfo>> consumers = new TreeMap<>();
    private final Map<String, List<RuleInfo>> suppresses = new TreeMap<>();
    private final Map<String, List<RuleInfo>> suppressedBy = new TreeMap<>();
    private final Map<String, TreeSet<String>> readers = new TreeMap<>();
    private final Map<String, TreeSet<String>> acceptors = new TreeMap<>();
    private final Map<String, QuantityKind> quantities;
    private final List<Register> registers;
    private final Map<String, List<String>> entries = new TreeMap<>();
    private final Examples examples;
    private final Proof proof;
    private final Changes changes;
    private final Reasons reasons;
    private final Reviews reviews;

    private Book(RulebookUnderTest<?> underTest, Background background) {
        this.folder = underTest.folder();
        this.rulebook = underTest.rulebook();
        this.patientType = underTest.patientType();
        this.texts = rulebook.texts(Locale.ENGLISH);
        this.sources = rulebook.sources();
        this.background = background;
        List<RuleLogic> inOrder = rulebook.logic();
        this.logic = inOrder.stream()
                .collect(Collectors.toMap(l -> l.rule().id(), Function.identity(), (a, b) -> a, TreeMap::new));
        this.rules =
                rulebook.rules().stream().filter(rule -> hasPage(rule.id())).toList();
        folder.topicNames().keySet().forEach(topic -> topics.put(topic, new ArrayList<>()));
        inOrder.forEach(this::index);
        topics.values().removeIf(List::isEmpty);
        rules.forEach(this::indexSuppressed);
        this.quantities = Quantities.of(patientType);
        this.registers = Register.all(folder);
        registers.forEach(this::index);
        this.examples = Examples.of(underTest);
        this.proof = Proof.of(examples.coverage(), background.mutations());
        this.changes = Changes.of(background.changes());
        this.reasons = Reasons.of(this);
        this.reviews = Reviews.of(folder, rulebook);
    }

    static Book of(RulebookUnderTest<?> underTest, Background background) {
        return new Book(underTest, background);
    }

    private void index(RuleLogic rule) {
        RuleInfo info = rule.rule();
        if (hasPage(info.id())) {
            topics.computeIfAbsent(info.topic(), t -> new ArrayList<>()).add(info);
        }
        rule.patterns().stream()
                .flatMap(p -> p.producers().stream())
                .distinct()
                .forEach(producer -> consumers
                        .computeIfAbsent(producer, p -> new ArrayList<>())
                        .add(info));
        for (RuleLogic.Pattern pattern : rule.patterns()) {
            pattern.reads()
                    .forEach(path ->
                            readers.computeIfAbsent(path, p -> new TreeSet<>()).add(info.id()));
            if (!pattern.reads().isEmpty()) {
                pattern.conditions().stream()
                        .flatMap(c -> c.accepted().stream())
                        .forEach(constant -> acceptors
                                .computeIfAbsent(constant, c -> new TreeSet<>())
                                .add(info.id()));
            }
        }
    }

    private void indexSuppressed(RuleInfo rule) {
        if (rule.outcome() instanceof Suppression suppression) {
            for (RuleInfo other : rules) {
                if (suppression.forbids(other.outcome())) {
                    suppresses
                            .computeIfAbsent(rule.id(), r -> new ArrayList<>())
                            .add(other);
                    suppressedBy
                            .computeIfAbsent(other.id(), r -> new ArrayList<>())
                            .add(rule);
                }
            }
        }
    }

    RulebookFolder folder() {
        return folder;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Class<?> patientType() {
        return patientType;
    }

    Texts texts() {
        return texts;
    }

    /** The source register, by key. */
    Map<String, Source> sources() {
        return sources;
    }

    Background background() {
        return background;
    }

    /** The rules that are written in its folder; those of a rulebook beside it have a reference of their own. */
    List<RuleInfo> rules() {
        return rules;
    }

    RuleInfo rule(String id) {
        return logic(id).rule();
    }

    RuleLogic logic(String id) {
        RuleLogic found = logic.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return found;
    }

    /** The rules that read what a rule concludes. */
    List<RuleInfo> consumers(RuleInfo rule) {
        return consumers.getOrDefault(rule.id(), List.of());
    }

    /** The rules whose outcome a rule forbids when it fires. */
    List<RuleInfo> suppresses(RuleInfo rule) {
        return suppresses.getOrDefault(rule.id(), List.of());
    }

    List<RuleInfo> suppressedBy(RuleInfo rule) {
        return suppressedBy.getOrDefault(rule.id(), List.of());
    }

    /** Whether readers see what it concludes. */
    static boolean isVisible(RuleInfo rule) {
        return !(rule.outcome() instanceof Intermediate);
    }

    Examples examples() {
        return examples;
    }

    /** The cases of its topic, or that name it, in which a rule comes out so. */
    List<Example> examples(RuleInfo rule, RuleStatus... statuses) {
        return examples.of(rule.id(), statuses);
    }

    Proof proof() {
        return proof;
    }

    Changes changes() {
        return changes;
    }

    Reasons reasons() {
        return reasons;
    }

    /** Hashes over what each rule is made of. */
    Map<String, CatalogueEntry.Made> made() {
        return Fingerprints.of(folder, rulebook).made();
    }

    Reviews reviews() {
        return reviews;
    }

    List<Register> registers() {
        return registers;
    }

    /** The topics in the order of the rulebook; one that it does not name comes last, as its first rule runs. */
    Map<String, List<RuleInfo>> topics() {
        return topics;
    }

    /** What readers call a topic. */
    String nameOf(String topic) {
        String name = folder.topicNames().getOrDefault(topic, "");
        return name.isEmpty() ? topic : name;
    }

    /** Whether a rule has a page here. */
    boolean hasPage(String id) {
        return folder.rule(id).isPresent();
    }

    int stage(RuleInfo rule) {
        return rulebook.stages().indexOf(rule.stage());
    }

    /** The quantities that can be told, by their paths. */
    Map<String, QuantityKind> quantities() {
        return quantities;
    }

    /** The units in which a quantity is given; none of another fact. */
    Set<String> units(String path) {
        QuantityKind quantity = quantities.get(path);
        return quantity == null ? Set.of() : new TreeSet<>(quantity.units());
    }

    /** The rules that read each fact, by path. */
    Map<String, TreeSet<String>> readers() {
        return readers;
    }

    /** The rules that a constant satisfies, such as a group of medicines. */
    Map<String, TreeSet<String>> acceptors() {
        return acceptors;
    }

    /** What stands for a constant in a register: the cells before it, such as code and name of the medicines of a group. */
    List<String> entries(String constant) {
        return entries.getOrDefault(constant, List.of());
    }

    private void index(Register register) {
        for (List<String> row : register.rows()) {
            for (int i = 1; i < row.size(); i++) {
                for (String word : row.get(i).split("[,|]", -1)) {
                    if (acceptors.containsKey(word)) {
                        entries.computeIfAbsent(word, w -> new ArrayList<>()).addAll(row.subList(0, i));
                    }
                }
            }
        }
    }
}
