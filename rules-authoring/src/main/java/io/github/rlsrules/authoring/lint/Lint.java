package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlErrors;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a rulebook must not contain. Reports everything at once, file by file. */
public final class Lint {
    private static final Pattern RULE = Pattern.compile("rule ([^: ]+): (.*)", Pattern.DOTALL);

    private Lint() {}

    /** The annotations that a rule has, by itself or by {@link RulebookFolder#defaults}. */
    public static List<String> annotations() {
        return AnnotationValues.NEEDED;
    }

    /** What can be seen in the files alone. */
    public static List<LintFinding> source(RulebookFolder folder) {
        List<LintFinding> findings = new ArrayList<>();
        folder.drlFiles().forEach(file -> findings.addAll(new FileLint(folder, file).run()));
        findings.addAll(new BookLint(folder).run());
        findings.addAll(new SettingsLint(folder).run());
        RegisterLint register = new RegisterLint(folder);
        findings.addAll(register.run());
        findings.addAll(new CitationLint(folder, register.sources()).run());
        findings.addAll(new ReviewLint(folder).run());
        return sorted(findings);
    }

    /**
     * The names that do not exist.
     *
     * @param loader where facts and outcomes are found
     */
    public static List<LintFinding> names(RulebookFolder folder, ClassLoader loader) {
        return sorted(NameLint.in(folder, loader));
    }

    /** What the compiler refused. */
    public static List<LintFinding> refused(DrlErrors errors) {
        return errors.lines().stream()
                .map(line -> new LintFinding(LintCheck.COMPILER, "", line.place(), line.content()))
                .toList();
    }

    /** What does not load though it compiles; the message begins with the rule. */
    public static List<LintFinding> refused(RulebookFolder folder, RulebookException e) {
        String message = String.valueOf(e.getMessage());
        Matcher rule = RULE.matcher(message);
        Optional<DrlRule> named = rule.matches() ? folder.rule(rule.group(1)) : Optional.empty();
        LintFinding finding = named.map(one -> new LintFinding(LintCheck.UNSOUND, one.id(), one.place(), rule.group(2)))
                .orElseGet(
                        () -> new LintFinding(LintCheck.UNSOUND, "", new Place(RulebookFolder.SETTINGS, 1), message));
        return List.of(finding);
    }

    /** What can be seen only when the rules are compiled. */
    public static List<LintFinding> compiled(RulebookFolder folder, Rulebook rulebook) {
        return compiled(folder, rulebook, List.of());
    }

    /**
     * The same for a rulebook that stands beside another one.
     *
     * @param others the rules of the other one
     */
    public static List<LintFinding> compiled(RulebookFolder folder, Rulebook rulebook, List<RuleInfo> others) {
        Set<String> ids = others.stream().map(RuleInfo::id).collect(Collectors.toSet());
        List<LintFinding> findings = new ArrayList<>(new CompiledLint(folder, rulebook, ids).run());
        Texts texts = rulebook.texts(Locale.ENGLISH);
        findings.addAll(new TextLint(folder, rulebook).run(texts));
        findings.addAll(new FactTextLint(folder, rulebook).run(texts));
        findings.addAll(new CitationLint(folder, rulebook.sources()).runBeyond(new RegisterLint(folder).sources()));
        findings.addAll(new TableLint(folder, rulebook).run());
        return sorted(findings);
    }

    /** Why a register that cites may not give a citation its tag, by what the register of sources says was read of it. */
    public static Optional<String> tagFault(Citation citation, Source source) {
        return CitationLint.tagFault(citation, source);
    }

    private static List<LintFinding> sorted(List<LintFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing((LintFinding f) -> f.place().file())
                        .thenComparing(f -> f.place().line())
                        .thenComparing(LintFinding::check))
                .toList();
    }
}
