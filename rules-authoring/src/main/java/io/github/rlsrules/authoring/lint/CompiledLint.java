package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.Quantifier;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks the compiled rules against their text, their sources and their words. */
final class CompiledLint {
    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final List<LintFinding> findings = new ArrayList<>();

    CompiledLint(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
    }

    List<LintFinding> run() {
        Map<String, DrlRule> written = new TreeMap<>();
        folder.rules().forEach(rule -> written.put(rule.id(), rule));
        for (RuleLogic logic : rulebook.logic()) {
            DrlRule rule = written.get(logic.rule().id());
            if (rule == null) {
                Place place = new Place("rulebook.properties", 1);
                add(
                        LintCheck.NOT_AS_WRITTEN,
                        logic.rule().id(),
                        place,
                        "compiled, but not in the files; clean the build");
            } else {
                checkConditions(rule, logic);
                checkSources(rule, logic.rule());
                checkTexts(rule, logic.rule());
                checkFactTexts(rule, logic);
            }
        }
        checkUnused();
        return findings;
    }

    private void checkConditions(DrlRule rule, RuleLogic logic) {
        List<DrlPattern> patterns = rule.patterns().patterns();
        if (patterns.size() != logic.patterns().size()) {
            add(
                    LintCheck.NOT_AS_WRITTEN,
                    rule.id(),
                    rule.place(),
                    "written with " + patterns.size() + " patterns, compiled with "
                            + logic.patterns().size());
            return;
        }
        for (int i = 0; i < patterns.size(); i++) {
            checkPattern(rule, patterns.get(i), logic.patterns().get(i));
        }
    }

    private void checkPattern(DrlRule rule, DrlPattern written, RuleLogic.Pattern compiled) {
        List<String> texts =
                compiled.conditions().stream().map(RuleLogic.Condition::text).toList();
        boolean negated = written.quantifier() == Quantifier.NOT;
        if (!written.type().equals(compiled.type()) || negated != compiled.negated() || !same(written.texts(), texts)) {
            add(
                    LintCheck.NOT_AS_WRITTEN,
                    rule.id(),
                    written.place(),
                    "compiled as " + (compiled.negated() ? "not " : "") + compiled.type() + texts);
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            checkConstants(
                    rule, written.conditions().get(i), compiled.conditions().get(i));
        }
    }

    private static boolean same(List<String> written, List<String> compiled) {
        return written.stream()
                .map(CompiledLint::squeezed)
                .toList()
                .equals(compiled.stream().map(CompiledLint::squeezed).toList());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** How many constants satisfy a condition must be what the condition says. */
    private void checkConstants(DrlRule rule, DrlCondition written, RuleLogic.Condition compiled) {
        boolean positive = written.operator().equals("==") || written.operator().equals("in");
        if (compiled.accepted().isEmpty() || !positive) {
            return;
        }
        Set<String> expected = new HashSet<>();
        written.constants().forEach(c -> expected.add(c.substring(c.lastIndexOf('.') + 1)));
        if (!expected.equals(Set.copyOf(compiled.accepted()))) {
            add(
                    LintCheck.CONSTANT_COUNT,
                    rule.id(),
                    written.place(),
                    "\"" + written.text() + "\" accepts " + compiled.accepted());
        }
    }

    private void checkSources(DrlRule rule, RuleInfo info) {
        for (Citation citation : info.sources()) {
            if (!rulebook.sources().containsKey(citation.source())) {
                Place place = rule.annotation("Sources")
                        .map(DrlRule.Annotation::place)
                        .orElse(rule.place());
                add(LintCheck.UNKNOWN_SOURCE, rule.id(), place, citation.source() + " is not in the register");
            }
        }
    }

    private void checkTexts(DrlRule rule, RuleInfo info) {
        if (info.outcome() instanceof Intermediate) {
            return;
        }
        Texts texts = rulebook.texts(Locale.ENGLISH);
        for (Audience audience : Audience.values()) {
            String key = info.id() + "." + audience.name().toLowerCase(Locale.ROOT);
            if (!texts.has(key)) {
                add(LintCheck.MISSING_TEXT, rule.id(), rule.place(), "no text " + key);
            }
        }
    }

    /** Every fact that a rule reads may have to be asked for. */
    private void checkFactTexts(DrlRule rule, RuleLogic logic) {
        Texts texts = rulebook.texts(Locale.ENGLISH);
        for (RuleLogic.Pattern pattern : logic.patterns()) {
            for (String fact : pattern.reads()) {
                if (!texts.hasFact(fact)) {
                    add(
                            LintCheck.MISSING_TEXT,
                            rule.id(),
                            rule.place(),
                            "no label or question (.label, .ask) for " + fact);
                }
            }
        }
    }

    private void checkUnused() {
        Set<String> ids = new HashSet<>();
        rulebook.rules().forEach(rule -> ids.add(rule.id()));
        for (String key : rulebook.texts(Locale.ENGLISH).keys()) {
            String owner = key.replaceFirst("\\.(patient|clinician)$", "");
            if (owner.matches(folder.setting("ruleIds")) && !ids.contains(owner)) {
                add(LintCheck.UNUSED_TEXT, "", new Place("texts.properties", lineOf("texts.properties", key)), key);
            }
        }
    }

    private int lineOf(String file, String key) {
        List<String> lines = folder.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }

    private void add(LintCheck check, String rule, Place place, String reason) {
        findings.add(new LintFinding(check, rule, place, reason));
    }
}
