package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.coverage.Coverage;
import io.github.rlsrules.authoring.coverage.CoverageReport;
import io.github.rlsrules.authoring.coverage.Scenario;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * All cases of a rulebook as JUnit 5 tests, topic by topic:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases() {
 *     return CaseSuite.of(rulebookUnderTest).tests();
 * }
 * }</pre>
 *
 * @param <P> the record type that holds all facts about a patient
 */
public final class CaseSuite<P> {
    private final RulebookFolder folder;
    private final Rulebook rulebook;
    /** Those of all topics: a case can be about the rules of another topic too. */
    private final List<Case> all;

    private final List<Case> cases;
    private final List<Band> bands;
    private final List<Conclusion> conclusions;
    private final CaseRunner<P> runner;
    private final boolean ofOneTopic;

    private CaseSuite(
            RulebookFolder folder,
            Rulebook rulebook,
            List<Case> all,
            List<Case> cases,
            List<Conclusion> conclusions,
            List<Band> bands,
            CaseRunner<P> runner,
            boolean ofOneTopic) {
        this.folder = folder;
        this.rulebook = rulebook;
        this.all = all;
        this.cases = cases;
        this.bands = bands;
        this.conclusions = conclusions;
        this.runner = runner;
        this.ofOneTopic = ofOneTopic;
    }

    /**
     * Reads the cases of a rulebook. With {@code -Dgolden=update}, what cases marked {@code golden} are compared with is written
     * anew when they run.
     *
     * @throws CaseFileException if a case file cannot be used, or a golden file belongs to no case
     */
    public static <P> CaseSuite<P> of(RulebookUnderTest<P> underTest) {
        return of(underTest, underTest::engine);
    }

    /** The same without Drools beside, which takes seconds to begin. */
    public static <P> CaseSuite<P> quick(RulebookUnderTest<P> underTest) {
        return of(underTest, underTest::quickEngine);
    }

    private static <P> CaseSuite<P> of(RulebookUnderTest<P> underTest, Supplier<RuleEngine<Outcome>> newEngine) {
        RulebookFolder folder = underTest.folder();
        Rulebook rulebook = underTest.rulebook();
        CaseFiles files = CaseFiles.in(folder, rulebook);
        List<Case> cases = files.cases();
        GoldenFiles golden = new GoldenFiles(folder.root(), "update".equals(System.getProperty("golden")));
        golden.refuseStrays(folder.files(".txt"), cases);
        return new CaseSuite<>(
                folder,
                rulebook,
                cases,
                cases,
                files.conclusions(),
                files.bands(),
                new CaseRunner<>(underTest, newEngine, golden),
                false);
    }

    /** Only the cases of one topic, of which some may be skipped or run alone; all if the name is empty. */
    public CaseSuite<P> topic(String topic) {
        if (topic.isEmpty()) {
            return this;
        }
        List<Case> some = cases.stream().filter(c -> c.topic().equals(topic)).toList();
        if (some.isEmpty()) {
            throw new IllegalArgumentException("no cases of a topic \"" + topic + "\"; topics: "
                    + cases.stream().map(Case::topic).collect(Collectors.toCollection(TreeSet::new)));
        }
        return new CaseSuite<>(folder, rulebook, all, some, conclusions, bands, runner, true);
    }

    public List<Case> cases() {
        return cases;
    }

    /** The bands that the case files declare, those of all topics. */
    public List<Band> bands() {
        return bands;
    }

    /** Which conditions of all rules the cases see true, false and unknown. */
    public CoverageReport coverage() {
        return coverage(all);
    }

    private CoverageReport coverage(List<Case> some) {
        List<Scenario> scenarios = some.stream()
                .filter(c ->
                        c.expected().invalid().isEmpty() && c.marks().skip().isEmpty())
                .map(c -> new Scenario(c.topic() + "/" + c.id(), c.scope(), runner.factsOf(c)))
                .toList();
        return Coverage.of(folder, rulebook, scenarios);
    }

    /** What the case files say that rules conclude. */
    public List<Conclusion> conclusions() {
        return conclusions;
    }

    /**
     * One container a topic: its cases, the check that none of its rules lacks one, and the check of what its rules conclude.
     *
     * @throws CaseFileException if a case is skipped or runs alone while all topics are run
     */
    public Stream<DynamicNode> tests() {
        refuseTemporaryMarks();
        TreeMap<String, List<Case>> byTopic =
                cases.stream().collect(Collectors.groupingBy(Case::topic, TreeMap::new, Collectors.toList()));
        return byTopic.entrySet().stream()
                .map(topic -> DynamicContainer.dynamicContainer(
                        topic.getKey(),
                        Stream.concat(
                                topic.getValue().stream().map(this::test),
                                Stream.of(
                                        DynamicTest.dynamicTest(
                                                "every rule fires, is not met and lacks a fact in some case",
                                                () -> requireStatuses(topic.getKey(), topic.getValue())),
                                        DynamicTest.dynamicTest(
                                                "every condition is true, false and unknown in some case",
                                                () -> requireTruths(topic.getKey())),
                                        DynamicTest.dynamicTest(
                                                "every rule concludes what the cases say",
                                                () -> new Conclusions(conclusions)
                                                        .require(rulesOf(topic.getKey())))))));
    }

    /** What is left out while one works must not be forgotten there. */
    private void refuseTemporaryMarks() {
        List<Case> temporary =
                cases.stream().filter(c -> c.marks().isTemporary()).toList();
        if (!ofOneTopic && !temporary.isEmpty()) {
            throw new CaseFileException(
                    temporary.get(0).place(),
                    "skip and only are for work on one topic (-Dtopic="
                            + temporary.get(0).topic()
                            + "); take them out of: "
                            + temporary.stream()
                                    .map(c -> c.place() + " " + c.id())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private List<RuleInfo> rulesOf(String topic) {
        return rulebook.rules().stream().filter(r -> r.topic().equals(topic)).toList();
    }

    private DynamicTest test(Case one) {
        URI source = folder.root().resolve(one.place().file()).toUri();
        URI line = URI.create(source + "?line=" + one.place().line());
        return DynamicTest.dynamicTest(one.toString(), line, () -> {
            Assumptions.assumeTrue(
                    one.marks().skip().isEmpty(),
                    () -> "skipped: " + one.marks().skip().orElse(""));
            Assumptions.assumeTrue(one.marks().only() || !someRunAlone(), "another case is marked only");
            runner.run(one);
        });
    }

    private boolean someRunAlone() {
        return cases.stream().anyMatch(c -> c.marks().only());
    }

    private void requireTruths(String topic) {
        coverage(all.stream().filter(c -> c.scope().contains(topic)).toList())
                .topic(topic)
                .requireAll();
    }

    /** A rule without a case in which it fires, one in which it is not met and one in which a fact is missing does not exist. */
    private void requireStatuses(String topic, List<Case> ofTopic) {
        Map<String, Set<RuleStatus>> seen = new HashMap<>();
        ofTopic.forEach(c -> c.expected()
                .statuses()
                .forEach((rule, status) -> seen.computeIfAbsent(rule, r -> EnumSet.noneOf(RuleStatus.class))
                        .add(status)));
        List<String> lacking = new ArrayList<>();
        for (RuleLogic logic : rulebook.logic()) {
            RuleInfo rule = logic.rule();
            if (rule.topic().equals(topic)) {
                Set<RuleStatus> ofRule = seen.getOrDefault(rule.id(), Set.of());
                require(rule, "fires", RuleStatus::hasFired, ofRule, lacking);
                if (logic.canBeNotMet()) {
                    require(rule, "is not met", s -> s == RuleStatus.NOT_MET, ofRule, lacking);
                }
                require(rule, "lacks a fact", s -> !s.isSettled(), ofRule, lacking);
            }
        }
        if (!lacking.isEmpty()) {
            throw new AssertionError(lacking.size() + " expectation(s) missing:\n" + String.join("\n", lacking));
        }
    }

    private static void require(
            RuleInfo rule, String what, Predicate<RuleStatus> status, Set<RuleStatus> seen, List<String> lacking) {
        if (seen.stream().noneMatch(status)) {
            lacking.add(rule.location() + ": " + rule.id() + ": no case in which it " + what);
        }
    }

    /** The topics that have rules and no case file. */
    public List<Place> topicsWithoutCases() {
        Set<String> covered = cases.stream().map(Case::topic).collect(Collectors.toSet());
        return folder.drlFiles().stream()
                .filter(file -> !covered.contains(file.topic()))
                .map(file -> new Place(file.path(), 1))
                .toList();
    }
}
