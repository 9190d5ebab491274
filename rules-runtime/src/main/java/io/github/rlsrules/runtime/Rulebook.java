package io.github.rlsrules.runtime;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook: rules, texts and sources with an id, a version and a hash. It is what was written; {@link RuleEngine} runs
 * it. Immutable, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Rulebook {
    /** What it was before any rule was switched off, and what it is now. */
    private final RulebookId written;

    private final RulebookId id;
    private final List<String> stages;
    private final CompiledRules rules;
    /** The rules that are switched off. */
    private final List<CompiledRule> off;

    private final List<RulebookFiles> files;
    /** The files in which its models are, the last ones to count. */
    private final List<RulebookFiles> modelled;

    private final Set<String> kinds;
    /** Made when it is asked for: a host who assesses needs only the network, of a rulebook in a file. */
    private final @Nullable Network network;

    private final Lazy<WhenAsked> whenAsked = new Lazy<>() {
        @Override
        WhenAsked make() {
            return new WhenAsked();
        }
    };

    /** What is worked out when it is asked for. It stands apart, for a fresh JVM would wait for all these classes. */
    private final class WhenAsked {
        final Lazy<RuleTree> tree = new Lazy<>() {
            @Override
            RuleTree make() {
                return RuleTree.of(rules.all(), off, stages, network);
            }
        };
        final Lazy<Map<String, Integer>> places = new Lazy<>() {
            @Override
            Map<String, Integer> make() {
                return findPlaces();
            }
        };
        final Lazy<SwitchedOff> blind = new Lazy<>() {
            @Override
            SwitchedOff make() {
                return off.isEmpty() ? SwitchedOff.NOTHING : findBlind();
            }
        };
        final Lazy<Alarms> alarms = new Lazy<>() {
            @Override
            Alarms make() {
                return new Alarms(tree(), blind.get());
            }
        };
        final Lazy<List<String>> topicsSwitchedOff = new Lazy<>() {
            @Override
            List<String> make() {
                return Topics.switchedOff(rules(), offInfos());
            }
        };
        final Lazy<Map<String, Source>> sources = new Lazy<>() {
            @Override
            Map<String, Source> make() {
                return findSources();
            }
        };
        /** Of each language that was asked for, the one in which texts then are. */
        final Map<String, Locale> languages = new ConcurrentHashMap<>();

        final Lazy<Screens> screens = new Lazy<>() {
            @Override
            Screens make() {
                return new Screens(files.stream()
                        .flatMap(f -> f.lines(Screens.FILE).stream())
                        .toList());
            }
        };
    }

    /**
     * Where the models of a rulebook are, as the compiler generated them. For tools that run them.
     *
     * @param loader of those classes
     * @param classes their names
     */
    public record Models(ClassLoader loader, List<String> classes) {}

    private Rulebook(
            RulebookId written,
            List<String> stages,
            CompiledRules rules,
            List<CompiledRule> off,
            List<RulebookFiles> files,
            List<RulebookFiles> modelled,
            Set<String> kinds,
            @Nullable Network network) {
        this.written = written;
        this.stages = stages;
        this.rules = rules;
        this.off = off;
        this.id = off.isEmpty()
                ? written
                : new RulebookId(written.id(), written.version(), Sha256.of(written.sha256() + switchedOff()));
        this.files = files;
        this.modelled = modelled;
        this.kinds = kinds;
        this.network = network;
        if (network == null) {
            tree(); // so that a rulebook that breaks a rule of soundness does not load
        }
    }

    /** Rules in memory. */
    private static Rulebook of(
            RulebookId written,
            List<String> stages,
            List<CompiledRule> rules,
            List<CompiledRule> off,
            List<RulebookFiles> files,
            List<RulebookFiles> modelled) {
        return new Rulebook(
                written,
                stages,
                CompiledRules.of(RuleTree.ordered(rules, stages)),
                off,
                files,
                modelled,
                Kinds.of(rules),
                null);
    }

    /**
     * Loads the rulebook that the build put into a folder of the class path.
     *
     * @param loader whose class path has it
     * @param folder such as {@code io/github/rlsrules/rulebook}
     * @return the rulebook, ready to assess
     * @throws RulebookException if it is missing, empty or breaks a rule of soundness; it says which rule, and why
     */
    public static Rulebook load(ClassLoader loader, String folder) {
        RulebookFiles files = new RulebookFiles(loader, folder);
        RulebookFile compiled = files.compiled().orElse(null);
        if (compiled != null && compiled.network() != null) {
            files.refuseOtherTexts(compiled);
            return new Rulebook(
                    files.id(),
                    files.stages(),
                    compiled.rules(),
                    List.of(),
                    List.of(files),
                    List.of(files),
                    compiled.kinds(),
                    compiled.network());
        }
        return of(files, files.rules());
    }

    /**
     * Loads a rulebook of which only some rules were compiled anew; the others are as in an earlier version of it.
     *
     * @param loader whose class path has it
     * @param folder such as {@code io/github/rlsrules/rulebook}
     * @param earlier has the rules that were not compiled anew
     * @return the rulebook, ready to assess
     * @throws RulebookException as {@link #load(ClassLoader, String)}, or if a rule is in neither
     */
    public static Rulebook load(ClassLoader loader, String folder, Rulebook earlier) {
        RulebookFiles files = new RulebookFiles(loader, folder);
        Map<String, CompiledRule> rules = new HashMap<>();
        earlier.rules.all().forEach(rule -> rules.put(rule.info().id(), rule));
        files.rulesCompiledAnew().forEach(rule -> rules.put(rule.info().id(), rule));
        Map<String, String> locations = files.locations();
        List<String> nowhere =
                locations.keySet().stream().filter(id -> !rules.containsKey(id)).toList();
        if (!nowhere.isEmpty()) {
            throw new RulebookException(
                    "neither compiled anew nor in rulebook " + earlier.id.id() + ": " + String.join(", ", nowhere));
        }
        rules.keySet().retainAll(locations.keySet());
        List<CompiledRule> all = rules.values().stream()
                .map(rule ->
                        rule.at(Objects.requireNonNull(locations.get(rule.info().id()))))
                .toList();
        List<RulebookFiles> modelled = new ArrayList<>(earlier.modelled);
        modelled.add(files);
        return of(files.id(), files.stages(), all, List.of(), List.of(files), modelled);
    }

    /** A rulebook of rules that are in memory already, with the files that would stand beside them. */
    static Rulebook of(RulebookFiles files, List<CompiledRule> rules) {
        return of(files.id(), files.stages(), rules, List.of(), List.of(files), List.of(files));
    }

    /**
     * {@return this rulebook and a host's own beside it}
     *
     * @param other a host's own
     * @throws RulebookException if the other uses a stage that this one does not have, repeats a rule's id, or has a source or
     *     a text of this one's in other words
     */
    public Rulebook with(Rulebook other) {
        return with(other.written, other.stages, other.rules.all(), other.off, other.files, other.modelled);
    }

    /**
     * {@return this rulebook and beside it the one that the build put into a folder of the class path} Its rules may read what
     * this one concludes, so it need not be able to stand alone.
     *
     * @param loader whose class path has it
     * @param folder of the host's own rulebook
     * @throws RulebookException as {@link #load} and {@link #with(Rulebook)}
     */
    public Rulebook with(ClassLoader loader, String folder) {
        RulebookFiles other = new RulebookFiles(loader, folder);
        Optional<RulebookFile> file = other.compiled();
        file.ifPresent(other::refuseOtherTexts);
        List<CompiledRule> compiled = file.map(f -> f.rules().all()).orElseGet(other::rules);
        return with(other.id(), other.stages(), compiled, List.of(), List.of(other), List.of(other));
    }

    private Rulebook with(
            RulebookId otherId,
            List<String> otherStages,
            List<CompiledRule> otherRules,
            List<CompiledRule> otherOff,
            List<RulebookFiles> otherFiles,
            List<RulebookFiles> otherModelled) {
        if (!stages.containsAll(otherStages)) {
            throw new RulebookException("rulebook " + otherId.id() + " has stages that " + id.id() + " does not have: "
                    + String.join(", ", otherStages) + " beside " + String.join(", ", stages));
        }
        String drlPackage = rules.rule(0).drlPackage();
        if (!otherRules.stream().allMatch(rule -> rule.drlPackage().equals(drlPackage))) {
            throw new RulebookException("rulebook " + otherId.id() + " must be written in package " + drlPackage
                    + ": Drools loses firings between packages");
        }
        List<CompiledRule> both = new ArrayList<>(rules.all());
        both.addAll(otherRules);
        Map<String, CompiledRule> allOff = new TreeMap<>();
        off.forEach(rule -> allOff.put(rule.info().id(), rule));
        otherOff.forEach(rule -> allOff.put(rule.info().id(), rule));
        both.forEach(rule -> allOff.remove(rule.info().id())); // what comes back is no longer switched off
        List<RulebookFiles> allFiles = new ArrayList<>(files);
        allFiles.removeIf(this::isReplaced);
        Set<String> known = new HashSet<>(places().keySet());
        known.addAll(switchedOff());
        otherRules.forEach(rule -> known.remove(rule.info().id())); // it has come back, in its own words
        Beside beside = new Beside(id.id(), allFiles, known::contains);
        otherFiles.forEach(beside::refuse);
        allFiles.addAll(otherFiles);
        List<RulebookFiles> allModelled = new ArrayList<>(modelled);
        allModelled.addAll(otherModelled);
        RulebookId joined = new RulebookId(
                id.id() + "+" + otherId.id(),
                id.version() + "+" + otherId.version(),
                Sha256.of(written.sha256() + otherId.sha256()));
        return of(joined, stages, both, List.copyOf(allOff.values()), allFiles, allModelled);
    }

    /** Whether it stood beside this one, and all its rules have been switched off since, so that it can come back changed. */
    private boolean isReplaced(RulebookFiles one) {
        Set<String> its = one.locations().keySet();
        return !its.isEmpty() && its.stream().noneMatch(places()::containsKey);
    }

    /**
     * {@return this rulebook with some rules switched off} Its hash changes, and every assessment lists them as not assessed,
     * with the rules that read them unless these fired all the same. What stands back for one of them by a {@code not} speaks, for
     * now only. Without an emergency, no assessment is ever cleared of danger.
     *
     * @param ruleIds the rules that are not to be evaluated
     * @throws RulebookException if there is no such rule, or another rule fires on its outcome alone
     */
    public Rulebook without(String... ruleIds) {
        Set<String> ids = Set.copyOf(List.of(ruleIds));
        for (String ruleId : ruleIds) {
            if (!places().containsKey(ruleId)) {
                throw new RulebookException("no rule " + ruleId + " to switch off in rulebook " + id.id()
                        + Similar.question(ruleId, places().keySet()));
            }
        }
        List<CompiledRule> rest = new ArrayList<>();
        List<CompiledRule> allOff = new ArrayList<>(off);
        rules.all().forEach(rule -> (ids.contains(rule.info().id()) ? allOff : rest).add(rule));
        return of(written, stages, rest, allOff, files, modelled);
    }

    /**
     * {@return this rulebook with some topics switched off: all of their rules that tell somebody something, and those of the topics within
     * them} What only other rules read stays, and so does what other topics say. For the rest it is as {@link #without}; a summary says
     * which topics are not looked at.
     *
     * @param topics folders of rules, such as {@code lifestyle} or {@code redflags/sleep}
     * @throws RulebookException if there is no such topic, or a rule of another topic fires on what one of it concludes alone
     */
    public Rulebook withoutTopics(String... topics) {
        Set<String> known = Topics.of(Stream.concat(rules().stream(), offInfos().stream()));
        Set<String> ids = new TreeSet<>();
        for (String topic : topics) {
            if (!known.contains(topic)) {
                throw new RulebookException(
                        "no topic " + topic + " to switch off in rulebook " + id.id() + Similar.question(topic, known));
            }
            rules().stream().filter(rule -> Topics.tellsOf(rule, topic)).forEach(rule -> ids.add(rule.id()));
        }
        try {
            return without(ids.toArray(String[]::new));
        } catch (RulebookException e) {
            throw new RulebookException(
                    "other topics stand on " + String.join(", ", topics)
                            + ", so switch off single rules of it instead: " + e.getMessage(),
                    e);
        }
    }

    /** The topics of which nothing is told because all that tells is switched off. */
    List<String> topicsSwitchedOff() {
        return off.isEmpty() ? List.of() : whenAsked.get().topicsSwitchedOff.get();
    }

    /** The ids of the rules that are switched off together with their topic. */
    Set<String> switchedOffWithTopic() {
        return offInfos().stream()
                .filter(rule -> topicsSwitchedOff().stream().anyMatch(topic -> Topics.isOf(rule, topic)))
                .map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<RuleInfo> offInfos() {
        return off.stream().map(CompiledRule::info).toList();
    }

    /**
     * {@return this rulebook with another rule in the place of the one of the same id} For tools that ask whether a change of a
     * rule would be noticed.
     *
     * @param replacement has the id of the rule in whose place it stands
     * @param variant what tells the change apart; it changes the hash
     * @throws RulebookException if there is no such rule, or the result breaks a rule of soundness
     */
    public Rulebook replacing(CompiledRule replacement, String variant) {
        String ruleId = replacement.info().id();
        if (!places().containsKey(ruleId)) {
            throw new RulebookException("no rule " + ruleId + " to replace in rulebook " + id.id());
        }
        RulebookId changed =
                new RulebookId(written.id(), written.version(), Sha256.of(written.sha256() + ruleId + "=" + variant));
        List<CompiledRule> others = rules.all().stream()
                .map(rule -> rule.info().id().equals(ruleId) ? replacement : rule)
                .toList();
        return of(changed, stages, others, off, files, modelled);
    }

    /**
     * {@return this rulebook with what became of some of its rules before their reviewers} For the build of a rulebook.
     *
     * @param states by rule
     */
    public Rulebook reviewed(Map<String, ReviewState> states) {
        return states.isEmpty() ? this : of(written, stages, reviewed(rules.all(), states), off, files, modelled);
    }

    private static List<CompiledRule> reviewed(List<CompiledRule> rules, Map<String, ReviewState> states) {
        return rules.stream()
                .map(rule -> rule.reviewed(
                        states.getOrDefault(rule.info().id(), rule.info().review())))
                .toList();
    }

    /**
     * {@return the rulebook as the build writes it beside its index, for {@link #load}; a host's that cannot stand alone
     * without tables}
     */
    public byte[] compiled() {
        return RulebookFile.write(written.sha256(), files.get(0).textsChecksum(), network(), rules.all());
    }

    /**
     * {@return the rules of one folder as the build writes them where they cannot stand alone}
     *
     * @param loader whose class path has it
     * @param folder of the host's own rulebook
     * @param states what became of some of them before their reviewers, see {@link #reviewed}
     * @throws RulebookException as {@link #with(ClassLoader, String)}
     */
    public static byte[] compiledBeside(ClassLoader loader, String folder, Map<String, ReviewState> states) {
        RulebookFiles files = new RulebookFiles(loader, folder);
        return RulebookFile.write(files.id().sha256(), files.textsChecksum(), null, reviewed(files.rules(), states));
    }

    /** {@return what tells this rulebook from every other: name, version and hash} */
    public RulebookId id() {
        return id;
    }

    /** {@return the stages in the order in which they run} */
    public List<String> stages() {
        return stages;
    }

    /** {@return all rules, by id} */
    public List<RuleInfo> rules() {
        return tree().infos();
    }

    /** {@return the month by which somebody must look at it again: that of the rule for which it is the first} */
    public YearMonth reviewBy() {
        return rules().stream()
                .map(RuleInfo::reviewBy)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * {@return the rule of that id, if there is one}
     *
     * @param ruleId its id
     */
    public Optional<RuleInfo> rule(String ruleId) {
        return Optional.ofNullable(places().get(ruleId)).map(rules::info);
    }

    /**
     * {@return the rules whose ids are nearly that one, the nearest first, five at most: what somebody may have meant}
     *
     * @param ruleId as somebody wrote it
     */
    public List<String> similar(String ruleId) {
        return Similar.to(ruleId, places().keySet());
    }

    /**
     * Holds the tables from which patients are assessed against the rules evaluated one by one, and tells what is wrong, a line
     * each. For the build of a rulebook.
     *
     * @return what is wrong, a line each; empty if nothing is
     */
    public List<String> checkTables() {
        return new TableCheck(tree(), network()).faults();
    }

    /** {@return those tables in words, for the report of a build} */
    public String tables() {
        return TablesText.of(tree());
    }

    /** {@return the ids of all rules in the order in which they are evaluated} For tools. */
    public List<String> inOrder() {
        return IntStream.range(0, rules.size()).mapToObj(rules::id).toList();
    }

    /** {@return where its models are; of several models that have a rule the last one counts} For tools. */
    public List<Models> models() {
        return modelled.stream().map(RulebookFiles::models).toList();
    }

    /**
     * {@return one rule as it was compiled} For tools.
     *
     * @param ruleId its id
     */
    public CompiledRule compiled(String ruleId) {
        return rules.rule(place(ruleId));
    }

    /** The place of a rule in the order of evaluation. */
    int place(String ruleId) {
        Integer place = places().get(ruleId);
        if (place == null) {
            throw new IllegalArgumentException(
                    "no rule " + ruleId + " in this rulebook" + Similar.question(ruleId, places().keySet()));
        }
        return place;
    }

    private Map<String, Integer> places() {
        return whenAsked.get().places.get();
    }

    private Map<String, Integer> findPlaces() {
        Map<String, Integer> found = new HashMap<>(2 * rules.size());
        for (int place = 0; place < rules.size(); place++) {
            found.put(rules.id(place), place);
        }
        return found;
    }

    /** Whether whatever its rules conclude is of a type. */
    boolean concludesOnly(Class<?> type) {
        return kinds.contains(type.getName());
    }

    CompiledRules inPlace() {
        return rules;
    }

    /** {@return the conditions of all rules as data, stage by stage} */
    public List<RuleLogic> logic() {
        return tree().rules().stream().map(RuleNode::logic).toList();
    }

    /**
     * {@return the conditions of one rule as data}
     *
     * @param ruleId its id
     * @throws IllegalArgumentException if the rulebook has no such rule
     */
    public RuleLogic logic(String ruleId) {
        return tree().rule(ruleId).logic();
    }

    /**
     * {@return how every rule and each of its conditions comes out for one patient, in the order of {@link #logic}} For tools.
     *
     * @param facts what is known of one patient
     */
    public List<RuleTruths> truths(Facts facts) {
        return truths(facts, rule -> true);
    }

    /**
     * {@return the same for some rules only}
     *
     * @param facts what is known of one patient
     * @param some which rules
     */
    public List<RuleTruths> truths(Facts facts, Predicate<RuleInfo> some) {
        Evaluation evaluation = tree().evaluate(facts);
        return tree().rules().stream()
                .filter(rule -> some.test(rule.info()))
                .map(rule -> rule.truths(evaluation))
                .toList();
    }

    /** {@return the rules that were switched off, by id} */
    public Set<String> switchedOff() {
        Set<String> ids = new TreeSet<>();
        off.forEach(rule -> ids.add(rule.info().id()));
        return Collections.unmodifiableSet(ids);
    }

    boolean isWhole() {
        return off.isEmpty();
    }

    /** What the rules cannot tell because of them. */
    SwitchedOff whatIsSwitchedOff() {
        return whenAsked.get().blind.get();
    }

    /** What reads rules that are switched off can be known only of the rules as if none were. */
    private SwitchedOff findBlind() {
        List<CompiledRule> whole = new ArrayList<>(rules.all());
        whole.addAll(off);
        return SwitchedOff.of(RuleTree.of(whole, List.of(), stages, null), switchedOff());
    }

    /** {@return the source register, by key} */
    public Map<String, Source> sources() {
        return whenAsked.get().sources.get();
    }

    private Map<String, Source> findSources() {
        Map<String, Source> all = new TreeMap<>();
        files.forEach(f -> all.putAll(f.sources()));
        return Collections.unmodifiableMap(all);
    }

    /**
     * {@return the texts in a language; English where there are none}
     *
     * @param locale the language; English where the rulebook has no other
     */
    public Texts texts(Locale locale) {
        return texts(locale, Map.of());
    }

    /**
     * {@return the same with some texts in place of those that it has} For tools.
     *
     * @param locale the language; English where the rulebook has no other
     * @param instead texts by key
     */
    public Texts texts(Locale locale, Map<String, String> instead) {
        List<Map<String, String>> chain = new ArrayList<>();
        chain.add(instead);
        files.forEach(f -> chain.add(f.translation(locale)));
        files.forEach(f -> chain.add(f.english()));
        return new Texts(
                chain,
                new RulebookGaps(this, files),
                whenAsked.get().languages.computeIfAbsent(locale.getLanguage(), language -> language(locale)));
    }

    /** That language if most texts are in it, and English otherwise. */
    private Locale language(Locale locale) {
        Set<String> translated = new HashSet<>();
        files.forEach(f -> translated.addAll(f.translation(locale).keySet()));
        if (translated.isEmpty()) {
            return Locale.ENGLISH;
        }
        Set<String> english = new HashSet<>();
        files.forEach(f -> english.addAll(f.english().keySet()));
        long both = english.stream().filter(translated::contains).count();
        return 2 * both > english.size() ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ENGLISH;
    }

    /** {@return the types of the facts that its rules read} For tools that build a rulebook. */
    public List<Class<? extends Record>> factTypes() {
        return tree().factTypes().stream()
                .<Class<? extends Record>>map(FactType::type)
                .toList();
    }

    /**
     * {@return all questions that its screens have, for a form that shows them at once} An {@linkplain Interview interview} asks far fewer.
     *
     * @param reader for whom it is written
     * @param locale the language; English where the rulebook has no other
     * @param answering whose knowledge there is
     * @throws java.util.NoSuchElementException if the rulebook lacks the text of a question or of an answer
     */
    public List<FormQuestion> form(Audience reader, Locale locale, Set<KnownBy> answering) {
        return new WholeForm(this, texts(locale), reader).questions(answering);
    }

    Screens screens() {
        return whenAsked.get().screens.get();
    }

    Alarms alarms() {
        return whenAsked.get().alarms.get();
    }

    Network network() {
        return network == null ? tree().network() : network;
    }

    /** The rules with what they read. */
    RuleTree tree() {
        return whenAsked.get().tree.get();
    }

    @Override
    public String toString() {
        return id.id() + " " + id.version() + " (" + rules.size() + " rules)";
    }
}
