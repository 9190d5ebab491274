package io.github.rlsrules.authoring.check;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.boundaries.BoundarySuite;
import io.github.rlsrules.authoring.cases.CaseFileException;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.DrlErrors;
import io.github.rlsrules.authoring.drl.DrlFile;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * What an author runs after each edit: everything that can be wrong with one topic, at once, each with file and line first: rules,
 * texts, sources, registers, then the topic's cases and the values around its limits. Only edited rules are compiled, and Drools does not
 * run beside; the build does all of it. Run by Maven, see CONTRIBUTING.md.
 */
public final class TopicCheck {
    private static final int USAGE = 2;
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

    private final RulebookFolder folder;
    private final Supplier<Rulebook> built;
    private final Class<?> patientType;
    private final String topic;
    private final Phases phases = new Phases();
    private final List<LintFinding> findings = new ArrayList<>();
    /** What failed in cases, each some lines. */
    private final List<String> failures = new ArrayList<>();

    private int tests;

    /** @param built loads the rulebook as it was built */
    TopicCheck(RulebookFolder folder, Supplier<Rulebook> built, Class<?> patientType, String topic) {
        this.folder = folder;
        this.built = built;
        this.patientType = patientType;
        this.topic = topic;
    }

    public static void main(String[] args) throws ClassNotFoundException {
        System.exit(run(args, System.out));
    }

    /** @param args Maven hands over null for what was not given */
    static int run(@Nullable String[] args, PrintStream out) throws ClassNotFoundException {
        if (args.length != 4 || args[0] == null || args[1] == null || args[2] == null || args[3] == null) {
            out.println("check: say which topic: -Dtopic=iron");
            return USAGE;
        }
        ClassLoader loader = TopicCheck.class.getClassLoader();
        RulebookFolder folder = RulebookFolder.at(Path.of(args[0]));
        EditedRegisters.bringTo(loader, folder);
        String onClassPath = args[1];
        Class<?> type = Class.forName(args[2], false, loader);
        return new TopicCheck(folder, () -> Rulebook.load(loader, onClassPath), type, args[3]).run(out);
    }

    int run(PrintStream out) {
        Set<String> topics = new TreeSet<>();
        folder.drlFiles().stream().map(DrlFile::topic).forEach(topics::add);
        if (!topics.contains(topic)) {
            String meant = Similar.question(topic, topics);
            String known = meant.isEmpty() ? "; there are " + String.join(", ", topics) : meant;
            out.println("check: there is no topic " + topic + known);
            return USAGE;
        }
        check();
        findings.forEach(out::println);
        failures.forEach(out::println);
        out.println(verdict());
        return isGood() ? 0 : 1;
    }

    private boolean isGood() {
        return findings.isEmpty() && failures.isEmpty();
    }

    private String verdict() {
        String what = isGood()
                ? "good, " + tests + " tests"
                : count(findings.size(), "finding") + ", " + count(failures.size(), "failure") + " in " + tests
                        + " tests";
        return topic + ": " + what + " (" + phases + ")";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void check() {
        findings.addAll(phases.time("files", () -> Lint.source(folder)));
        findings.addAll(phases.time("names", () -> Lint.names(folder, patientType.getClassLoader())));
        if (findings.stream().anyMatch(finding -> CANNOT_COMPILE.contains(finding.check()))) {
            findings.addAll(phases.time("words", this::wordsOfWhatWasBuilt));
            return;
        }
        Optional<Rulebook> rulebook = phases.time("compiler", this::compile);
        rulebook.ifPresent(compiled -> {
            findings.addAll(phases.time("rules", () -> Lint.compiled(folder, compiled)));
            phases.time("cases", () -> runCases(RulebookUnderTest.of(folder, compiled, patientType)));
        });
    }

    private Optional<Rulebook> compile() {
        try {
            return Optional.of(RulebookCompiler.latest(folder, built));
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
        Rulebook words = RulebookCompiler.withFilesOf(folder, built.get());
        Set<LintCheck> aboutWords = EnumSet.of(LintCheck.MISSING_TEXT, LintCheck.UNKNOWN_SOURCE, LintCheck.REGISTER);
        return Lint.compiled(folder, words).stream()
                .filter(finding -> aboutWords.contains(finding.check()))
                .toList();
    }

    private boolean runCases(RulebookUnderTest<?> underTest) {
        try {
            CaseSuite<?> suite = CaseSuite.quick(underTest);
            Stream.concat(suite.topic(topic).tests(), limits(underTest, suite)).forEach(this::run);
        } catch (CaseFileException e) {
            failures.add(String.valueOf(e.getMessage()));
        } catch (ExceptionInInitializerError e) { // as from a register that cannot be read
            failures.add(String.valueOf(e.getCause()));
        }
        return failures.isEmpty();
    }

    @SuppressWarnings("unchecked") // the suite was made of that rulebook
    private <P> Stream<DynamicNode> limits(RulebookUnderTest<P> underTest, CaseSuite<?> suite) {
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
