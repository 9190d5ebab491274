package io.github.rlsrules.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook: rules, texts and sources with an id, a version and a hash. It is what was written; {@link RuleEngine} runs
 * it. Immutable, safe to share between threads.
 */
public final class Rulebook {
    /** What it was before any rule was switched off, and what it is now. */
    private final RulebookId written;

    private final RulebookId id;
    private final List<String> stages;
    private final List<Rule> models;
    /** The rules that are switched off. */
    private final List<Rule> off;

    private final Map<String, String> locations;
    private final List<RulebookFiles> files;
    private final Readings readings;
    private final RuleTree tree;
    private final SwitchedOff switchedOff;
    private final Alarms alarms;

    private Rulebook(
            RulebookId written,
            List<String> stages,
            List<Rule> models,
            List<Rule> off,
            Map<String, String> locations,
            List<RulebookFiles> files,
            @Nullable Readings known) {
        this.written = written;
        this.stages = stages;
        this.models = models;
        this.off = off;
        this.id = off.isEmpty()
                ? written
                : new RulebookId(written.id(), written.version(), hash(written.sha256() + switchedOff()));
        this.locations = locations;
        this.files = files;
        this.readings = new Readings(known);
        this.tree = ModelReader.read(models, stages, locations, readings);
        this.switchedOff = off.isEmpty() ? SwitchedOff.NOTHING : SwitchedOff.of(readWhole(), switchedOff());
        this.alarms = new Alarms(tree, switchedOff);
    }

    /** The rules as if none were switched off: what reads those that are can be known only with them. */
    private RuleTree readWhole() {
        List<Rule> whole = new ArrayList<>(models);
        whole.addAll(off);
        return ModelReader.read(whole, stages, locations, new Readings(readings));
    }

    /**
     * Loads the rulebook that the build put into a folder of the class path.
     *
     * @param folder such as {@code io/github/rlsrules/rulebook}
     * @throws RulebookException if it is missing, empty or breaks a rule of soundness; it says which rule, and why
     */
    public static Rulebook load(ClassLoader loader, String folder) {
        RulebookFiles files = new RulebookFiles(loader, folder);
        return of(files, files.rules());
    }

    /**
     * Loads a rulebook of which only some rules were compiled anew; the others are as in an earlier version of it.
     *
     * @throws RulebookException as {@link #load(ClassLoader, String)}, or if a rule is in neither
     */
    public static Rulebook load(ClassLoader loader, String folder, Rulebook earlier) {
        RulebookFiles files = new RulebookFiles(loader, folder);
        Map<String, Rule> rules = new HashMap<>();
        earlier.models.forEach(rule -> rules.put(rule.getName(), rule));
        files.rulesCompiledAnew().forEach(rule -> rules.put(rule.getName(), rule));
        Map<String, String> locations = files.locations();
        List<String> nowhere =
                locations.keySet().stream().filter(id -> !rules.containsKey(id)).toList();
        if (!nowhere.isEmpty()) {
            throw new RulebookException(
                    "neither compiled anew nor in rulebook " + earlier.id.id() + ": " + String.join(", ", nowhere));
        }
        rules.keySet().retainAll(locations.keySet());
        List<Rule> all = List.copyOf(rules.values());
        return new Rulebook(files.id(), files.stages(), all, List.of(), locations, List.of(files), earlier.readings);
    }

    /** A rulebook of rules that are in memory already, with the files that would stand beside them. */
    static Rulebook of(RulebookFiles files, List<Rule> rules) {
        return new Rulebook(files.id(), files.stages(), rules, List.of(), files.locations(), List.of(files), null);
    }

    /**
     * This rulebook and a host's own beside it.
     *
     * @throws RulebookException if the other uses a stage that this one does not have, or repeats a rule's id
     */
    public Rulebook with(Rulebook other) {
        return with(other.written, other.stages, other.models, other.off, other.locations, other.files);
    }

    /**
     * This rulebook and beside it the one that the build put into a folder of the class path. Its rules may read what this one
     * concludes, so it need not be able to stand alone.
     *
     * @throws RulebookException as {@link #load} and {@link #with(Rulebook)}
     */
    public Rulebook with(ClassLoader loader, String folder) {
        RulebookFiles other = new RulebookFiles(loader, folder);
        return with(other.id(), other.stages(), other.rules(), List.of(), other.locations(), List.of(other));
    }

    private Rulebook with(
            RulebookId otherId,
            List<String> otherStages,
            List<Rule> otherModels,
            List<Rule> otherOff,
            Map<String, String> otherLocations,
            List<RulebookFiles> otherFiles) {
        if (!stages.containsAll(otherStages)) {
            throw new RulebookException("rulebook " + otherId.id() + " has stages that " + id.id() + " does not have: "
                    + String.join(", ", otherStages) + " beside " + String.join(", ", stages));
        }
        String drlPackage = models.get(0).getPackage();
        if (!otherModels.stream().allMatch(rule -> rule.getPackage().equals(drlPackage))) {
            throw new RulebookException("rulebook " + otherId.id() + " must be written in package " + drlPackage
                    + ": Drools loses firings between packages");
        }
        List<Rule> both = new ArrayList<>(models);
        both.addAll(otherModels);
        Map<String, String> allLocations = new TreeMap<>(locations);
        allLocations.putAll(otherLocations);
        Map<String, Rule> allOff = new TreeMap<>();
        off.forEach(rule -> allOff.put(rule.getName(), rule));
        otherOff.forEach(rule -> allOff.put(rule.getName(), rule));
        both.forEach(rule -> allOff.remove(rule.getName())); // what comes back is no longer switched off
        List<RulebookFiles> allFiles = new ArrayList<>(files);
        allFiles.addAll(otherFiles);
        RulebookId joined = new RulebookId(
                id.id() + "+" + otherId.id(),
                id.version() + "+" + otherId.version(),
                hash(written.sha256() + otherId.sha256()));
        return new Rulebook(joined, stages, both, List.copyOf(allOff.values()), allLocations, allFiles, null);
    }

    /**
     * This rulebook with some rules switched off. Its hash changes, and every assessment lists them as not assessed, with the
     * rules that read them unless these fired all the same. Without an emergency, no assessment is ever cleared of danger.
     *
     * @throws RulebookException if there is no such rule, or another rule depends on its outcome alone
     */
    public Rulebook without(String... ruleIds) {
        Set<String> ids = Set.copyOf(List.of(ruleIds));
        for (String ruleId : ruleIds) {
            if (tree.find(ruleId) == null) {
                throw new RulebookException("no rule " + ruleId + " to switch off in rulebook " + id.id());
            }
        }
        List<Rule> rest = new ArrayList<>();
        List<Rule> allOff = new ArrayList<>(off);
        models.forEach(rule -> (ids.contains(rule.getName()) ? allOff : rest).add(rule));
        return new Rulebook(written, stages, rest, allOff, locations, files, readings);
    }

    /** This rulebook with another rule in the place of the one of the same name. */
    Rulebook replacing(String ruleId, Rule replacement, String variant) {
        if (tree.find(ruleId) == null) {
            throw new RulebookException("no rule " + ruleId + " to replace in rulebook " + id.id());
        }
        RulebookId changed =
                new RulebookId(written.id(), written.version(), hash(written.sha256() + ruleId + "=" + variant));
        List<Rule> others = models.stream()
                .map(rule -> rule.getName().equals(ruleId) ? replacement : rule)
                .toList();
        return new Rulebook(changed, stages, others, off, locations, files, readings);
    }

    public RulebookId id() {
        return id;
    }

    /** The stages in the order in which they run. */
    public List<String> stages() {
        return stages;
    }

    /** All rules, by id. */
    public List<RuleInfo> rules() {
        return tree.infos();
    }

    public Optional<RuleInfo> rule(String ruleId) {
        return Optional.ofNullable(tree.find(ruleId)).map(RuleNode::info);
    }

    /** The conditions of all rules as data, stage by stage. */
    public List<RuleLogic> logic() {
        return tree.rules().stream().map(RuleNode::logic).toList();
    }

    /**
     * The conditions of one rule as data.
     *
     * @throws IllegalArgumentException if the rulebook has no such rule
     */
    public RuleLogic logic(String ruleId) {
        return tree.rule(ruleId).logic();
    }

    /**
     * How every rule and each of its conditions comes out for one patient, in the order of {@link #logic}. For tools that
     * test or measure a rulebook: only the second evaluator runs.
     *
     * @throws IllegalStateException if a rule fails; it names the rule
     */
    public List<RuleTruths> truths(Facts facts) {
        return truths(facts, rule -> true);
    }

    /**
     * The same for some rules only: these and what feeds them is all that is evaluated.
     *
     * @throws IllegalStateException if a rule fails; it names the rule
     */
    public List<RuleTruths> truths(Facts facts, Predicate<RuleInfo> some) {
        List<RuleNode> wanted =
                tree.rules().stream().filter(rule -> some.test(rule.info())).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Evaluation evaluation = Evaluation.complete(RuleTree.withFeeding(wanted), tree.view(facts));
        return wanted.stream().map(rule -> rule.truths(evaluation)).toList();
    }

    /** The rules that were switched off, by id. */
    public Set<String> switchedOff() {
        Set<String> ids = new TreeSet<>();
        off.forEach(rule -> ids.add(rule.getName()));
        return Collections.unmodifiableSet(ids);
    }

    /** What the rules cannot tell because of them. */
    SwitchedOff whatIsSwitchedOff() {
        return switchedOff;
    }

    /** The source register, by key. */
    public Map<String, Source> sources() {
        Map<String, Source> all = new TreeMap<>();
        files.forEach(f -> all.putAll(f.sources()));
        return all;
    }

    /** The texts in a language; English where there are none. */
    public Texts texts(Locale locale) {
        List<Map<String, String>> chain = new ArrayList<>();
        files.forEach(f -> chain.add(f.translation(locale)));
        files.forEach(f -> chain.add(f.english()));
        return new Texts(chain);
    }

    RuleTree tree() {
        return tree;
    }

    Alarms alarms() {
        return alarms;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return id.id() + " " + id.version() + " (" + tree.rules().size() + " rules)";
    }
}
