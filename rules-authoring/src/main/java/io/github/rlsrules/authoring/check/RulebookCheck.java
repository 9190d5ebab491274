package io.github.rlsrules.authoring.check;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.boundaries.BoundarySuite;
import io.github.rlsrules.authoring.cases.CaseFileException;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.DrlErrors;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.authoring.lint.LintCheck;
import io.github.rlsrules.authoring.lint.LintFinding;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import io.github.rlsrules.runtime.Similar;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * What an author runs after each edit: everything that can be wrong with a rulebook, at once, each with file and line first: rules,
 * texts, sources, registers, then cases and the values around limits. Only edited rules are compiled, and Drools does not run beside; the
 * tests of the build do all of it.
 */
public final class RulebookCheck {
    /** With one of these a compiler would stop, and say it in its own words. */
    private static final Set<LintCheck> CANNOT_COMPILE = EnumSet.of(
            LintCheck.UNREADABLE_LINE,
            LintCheck.PARSER,
            LintCheck.PACKAGE,
            LintCheck.DUPLICATE_ID,
            LintCheck.NO_CONDITION,
            LintCheck.CONDITION_SHAPE,
            LintCheck.CONSEQUENCE,
            LintCheck.UNKNOWN_NAME);

    private final RulebookModule module;
    private final RulebookFolder folder;
    /** The topic whose cases run: all if it is blank, none if there is none. */
    private final Optional<String> topic;

    private final Phases phases = new Phases();
    private final List<LintFinding> findings = new ArrayList<>();
    /** What failed in cases, each some lines. */
    private final List<String> failures = new ArrayList<>();

    private int tests;

    private RulebookCheck(RulebookModule module, Optional<String> topic) {
        this.module = module;
        this.folder = module.folder();
        this.topic = topic;
    }

    /** Of everything but cases. */
    public static RulebookCheck lint(RulebookModule module) {
        return new RulebookCheck(module, Optional.empty());
    }

    /** Of everything, with the cases of all topics. */
    public static RulebookCheck all(RulebookModule module) {
        return new RulebookCheck(module, Optional.of(""));
    }

    /**
     * Of everything, with the cases of one topic.
     *
     * @throws IllegalArgumentException if there is no such topic; it says which may have been meant
     */
    public static RulebookCheck topic(RulebookModule module, String topic) {
        Set<String> topics = module.folder().topics();
        if (!topics.contains(topic)) {
            String meant = Similar.question(topic, topics);
            String known = meant.isEmpty() ? "; there are " + String.join(", ", topics) : meant;
            throw new IllegalArgumentException("there is no topic " + topic + known);
        }
        return new RulebookCheck(module, Optional.of(topic));
    }

    /**
     * Checks, and prints what is wrong and, last, a verdict.
     *
     * @return whether nothing is wrong
     */
    public boolean run(PrintStream out) {
        EditedRegisters.bringTo(module.loader(), folder);
        check();
        findings.forEach(out::println);
        failures.forEach(out::println);
        out.println(verdict());
        return isGood();
    }

    private boolean isGood() {
        return findings.isEmpty() && failures.isEmpty();
    }

    private String verdict() {
        String inTests = topic.isEmpty() ? "" : ", " + count(failures.size(), "failure") + " in " + tests + " tests";
        String good = topic.isEmpty() ? "good" : "good, " + tests + " tests";
        String what = isGood() ? good : count(findings.size(), "finding") + inTests;
        String name = topic.filter(one -> !one.isEmpty()).orElseGet(() -> folder.setting("id"));
        return name + ": " + what + " (" + phases + ")";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void check() {
        findings.addAll(phases.time("files", () -> Lint.source(folder)));
        findings.addAll(phases.time("names", () -> Lint.names(folder, module.loader())));
        if (findings.stream().anyMatch(finding -> CANNOT_COMPILE.contains(finding.check()))) {
            findings.addAll(phases.time("words", this::wordsOfWhatWasBuilt));
            return;
        }
        Optional<Rulebook> rulebook = phases.time("compiler", this::compile);
        rulebook.ifPresent(compiled -> {
            findings.addAll(phases.time("rules", () -> Lint.compiled(folder, compiled, module.others())));
            if (topic.isPresent()) {
                phases.time("cases", () -> runCases(RulebookUnderTest.of(folder, compiled, module.patientType())));
            }
        });
    }

    private Optional<Rulebook> compile() {
        try {
            return Optional.of(module.latest());
        } catch (DrlErrors e) {
            findings.addAll(Lint.refused(e));
        } catch (RulebookException e) {
            findings.addAll(unlessToldAlready(Lint.refused(folder, e)));
        }
        return Optional.empty();
    }

    /** A rule that lacks an annotation does not load either. */
    private List<LintFinding> unlessToldAlready(List<LintFinding> more) {
        Set<String> told = new TreeSet<>();
        findings.forEach(finding -> told.add(finding.rule()));
        return more.stream().filter(finding -> !told.contains(finding.rule())).toList();
    }

    /** What can be told of texts, sources and registers before the rules compile again: that of the rules as they were built. */
    private List<LintFinding> wordsOfWhatWasBuilt() {
        Rulebook words = RulebookCompiler.withFilesOf(folder, module.built(), module.loader());
        Set<LintCheck> aboutWords = EnumSet.of(LintCheck.MISSING_TEXT, LintCheck.UNKNOWN_SOURCE, LintCheck.REGISTER);
        return Lint.compiled(folder, words, module.others()).stream()
                .filter(finding -> aboutWords.contains(finding.check()))
                .toList();
    }

    private boolean runCases(RulebookUnderTest<?> underTest) {
        try {
            CaseSuite<?> suite = CaseSuite.quick(underTest);
            String which = topic.orElseThrow();
            Set<String> without = topicsWithoutCases(suite, which);
            without.forEach(one -> failures.add(RulebookFolder.fileOf(one, ".cases.yaml") + ": topic " + one
                    + " has no cases; a rule needs one in which it fires, one in which it is not met, one in which a fact is"
                    + " missing"));
            if (!without.contains(which)) {
                Stream.concat(suite.topic(which).tests(), limits(underTest, suite, which))
                        .forEach(this::run);
            }
        } catch (CaseFileException e) {
            failures.add(String.valueOf(e.getMessage()));
        } catch (ExceptionInInitializerError e) { // as from a register that cannot be read
            failures.add(String.valueOf(e.getCause()));
        }
        return failures.isEmpty();
    }

    /** Of those that are checked. */
    private Set<String> topicsWithoutCases(CaseSuite<?> suite, String which) {
        Set<String> without = which.isEmpty() ? folder.topics() : new TreeSet<>(Set.of(which));
        suite.cases().forEach(one -> without.remove(one.topic()));
        return without;
    }

    @SuppressWarnings("unchecked") // the suite was made of that rulebook
    private <P> Stream<DynamicNode> limits(RulebookUnderTest<P> underTest, CaseSuite<?> suite, String topic) {
        return BoundarySuite.of(underTest, (CaseSuite<P>) suite).topic(topic).tests();
    }

    private void run(DynamicNode node) {
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(this::run);
            return;
        }
        tests++;
        try {
            ((DynamicTest) node).getExecutable().execute();
        } catch (TestAbortedException skipped) {
            tests--;
        } catch (
                InvalidFactsException
                        e) { // a check of all cases together stops there; the case itself says which fact it is
            failures.addAll(failures.isEmpty() ? List.of(node.getDisplayName() + ": " + e.getMessage()) : List.of());
        } catch (Throwable e) { // an AssertionError, which is what a case throws, or what broke it
            failures.add(
                    e instanceof AssertionError ? String.valueOf(e.getMessage()) : node.getDisplayName() + ": " + e);
        }
    }
}
