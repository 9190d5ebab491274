package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import io.github.rlsrules.authoring.drl.DrlConditions.Quantifier;
import io.github.rlsrules.authoring.drl.DrlReader;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.Level;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Similar;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Checks the compiled rules against their text, their sources and their words. */
final class CompiledLint {
    private static final String UNKNOWN = "UNKNOWN";
    private static final String TEXTS = "texts.properties";

    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final Set<String> others;
    private final Texts texts;
    private final Set<String> asked = new HashSet<>();
    private final List<LintFinding> findings = new ArrayList<>();

    /** @param others the rules that stand in the folder of another rulebook */
    CompiledLint(RulebookFolder folder, Rulebook rulebook, Set<String> others) {
        this.others = others;
        this.folder = folder;
        this.rulebook = rulebook;
        this.texts = rulebook.texts(Locale.ENGLISH);
    }

    List<LintFinding> run() {
        Map<String, DrlRule> written = new TreeMap<>();
        folder.rules().forEach(rule -> written.put(rule.id(), rule));
        for (RuleLogic logic : rulebook.logic()) {
            DrlRule rule = written.remove(logic.rule().id());
            if (rule == null && others.contains(logic.rule().id())) {
                continue; // it stands in the folder of another rulebook
            }
            if (rule == null) {
                Place place = new Place(RulebookFolder.SETTINGS, 1);
                add(LintCheck.NOT_AS_WRITTEN, logic.rule().id(), place, "compiled, but not in the files");
            } else {
                checkConditions(rule, logic);
                checkSources(rule, logic.rule());
                checkLevel(rule, logic.rule());
                checkTexts(rule, logic.rule());
                checkFactTexts(rule, logic);
            }
        }
        written.values()
                .forEach(rule -> add(LintCheck.NOT_AS_WRITTEN, rule.id(), rule.place(), "written, but not compiled"));
        checkUnused();
        return findings;
    }

    private void checkConditions(DrlRule rule, RuleLogic logic) {
        List<List<Integer>> written = rule.patterns().clauses().stream()
                .map(clause -> clause.alternatives().stream()
                        .map(a -> a.patterns().size())
                        .toList())
                .toList();
        List<List<Integer>> compiled = logic.clauses().stream()
                .map(alternatives -> alternatives.stream().map(List::size).toList())
                .toList();
        if (!written.equals(compiled)) {
            add(
                    LintCheck.NOT_AS_WRITTEN,
                    rule.id(),
                    rule.place(),
                    "written with other patterns or groups than compiled: " + String.join(" ", logic.texts()));
            return;
        }
        List<DrlPattern> patterns = rule.patterns().patterns();
        for (int i = 0; i < patterns.size(); i++) {
            checkPattern(rule, patterns.get(i), logic.patterns().get(i));
        }
    }

    private void checkPattern(DrlRule rule, DrlPattern written, RuleLogic.Pattern compiled) {
        List<String> texts =
                compiled.items().stream().map(tests -> tests.get(0).text()).toList();
        boolean negated = written.quantifier() == Quantifier.NOT;
        if (!written.type().equals(compiled.type())
                || negated != compiled.negated()
                || !same(written.texts(), texts)
                || !sameTests(written, compiled)) {
            add(
                    LintCheck.NOT_AS_WRITTEN,
                    rule.id(),
                    written.place(),
                    "compiled as " + (compiled.negated() ? "not " : "") + compiled.type() + texts);
            return;
        }
        checkExists(rule, written, compiled);
        for (int i = 0; i < written.tests().size() && isOverFacts(compiled); i++) {
            checkConstants(rule, written.tests().get(i), compiled.conditions().get(i));
        }
    }

    /** Drools inserts an outcome anew each time that a rule concludes it, and a pattern without exists fires for each of them. */
    private void checkExists(DrlRule rule, DrlPattern written, RuleLogic.Pattern compiled) {
        List<String> producers = compiled.producers();
        boolean several =
                producers.size() > 1 || producers.stream().map(rulebook::logic).anyMatch(CompiledLint::hasGroup);
        if (several && written.quantifier() == Quantifier.PLAIN) {
            add(
                    LintCheck.WITHOUT_EXISTS,
                    rule.id(),
                    written.place(),
                    "concluded " + (producers.size() > 1 ? "by " : "several times by the alternatives of ")
                            + String.join(", ", producers) + "; write exists " + compiled.text());
        }
    }

    private static boolean hasGroup(RuleLogic logic) {
        return logic.clauses().stream().anyMatch(alternatives -> alternatives.size() > 1);
    }

    private static boolean isOverFacts(RuleLogic.Pattern pattern) {
        return pattern.producers().isEmpty();
    }

    /** Whether the compiled pattern tests the components that stand in the text, in their order; of outcomes that is not kept. */
    private static boolean sameTests(DrlPattern written, RuleLogic.Pattern compiled) {
        return !isOverFacts(compiled)
                || written.tests().stream()
                        .map(DrlTest::component)
                        .toList()
                        .equals(compiled.conditions().stream()
                                .map(c -> c.component().orElse(""))
                                .toList());
    }

    private static boolean same(List<String> written, List<String> compiled) {
        return written.stream()
                .map(CompiledLint::squeezed)
                .toList()
                .equals(compiled.stream().map(CompiledLint::squeezed).toList());
    }

    /** Drools keeps the comments that stand within a condition. */
    private static String squeezed(String text) {
        return DrlReader.withoutComments(text).replaceAll("\\s+", "");
    }

    /** How many constants satisfy a test must be what the test says. */
    private void checkConstants(DrlRule rule, DrlTest written, RuleLogic.Condition compiled) {
        if (compiled.accepted().contains(UNKNOWN) && !names(written).contains(UNKNOWN)) {
            add(LintCheck.UNWRITTEN_UNKNOWN, rule.id(), written.place(), written.text() + " accepts UNKNOWN");
        }
        boolean positive = written.operator().equals("==") || written.operator().equals("in");
        if (compiled.threshold().isPresent() || !positive) {
            return;
        }
        List<String> named = names(written).stream().sorted().toList();
        List<String> accepted = compiled.accepted().stream().sorted().toList();
        if (!named.equals(accepted)) {
            add(LintCheck.CONSTANT_COUNT, rule.id(), written.place(), "it names " + named + " and accepts " + accepted);
        }
    }

    private static List<String> names(DrlTest written) {
        return written.constants().stream()
                .map(c -> c.substring(c.lastIndexOf('.') + 1))
                .toList();
    }

    private void checkSources(DrlRule rule, RuleInfo info) {
        for (Citation citation : info.sources()) {
            Source source = rulebook.sources().get(citation.source());
            String fault = source == null
                    ? " is not in the register"
                            + Similar.question(
                                    citation.source(), rulebook.sources().keySet())
                    : source.citation().isBlank()
                            ? " is in the register without a citation"
                            : source.extent().isBlank() ? " is in the register without how much of it was read" : "";
            if (!fault.isEmpty()) {
                add(LintCheck.UNKNOWN_SOURCE, rule.id(), placeOf(rule, "Sources"), citation.source() + fault);
            }
        }
    }

    private void checkLevel(DrlRule rule, RuleInfo info) {
        if (info.level() != Level.PATIENT && info.outcome().urgency().isAtLeast(Urgency.URGENT)) {
            Place place = placeOf(rule, "For");
            String fault = "for the " + info.level().label() + " only, although it is "
                    + info.outcome().urgency();
            add(LintCheck.LEVEL, rule.id(), place, fault);
        }
    }

    private static Place placeOf(DrlRule rule, String annotation) {
        return rule.annotation(annotation).map(DrlRule.Annotation::place).orElse(rule.place());
    }

    private void checkTexts(DrlRule rule, RuleInfo info) {
        for (Audience audience : readersOf(info)) {
            requireText(rule, "text for the " + audience.suffix(), () -> texts.of(info, audience));
        }
    }

    private static List<Audience> readersOf(RuleInfo rule) {
        return rule.outcome() instanceof Intermediate
                ? List.of()
                : Arrays.stream(Audience.values())
                        .filter(rule.level()::hasTextFor)
                        .toList();
    }

    /** Every fact that a rule reads may have to be asked for. */
    private void checkFactTexts(DrlRule rule, RuleLogic logic) {
        for (RuleLogic.Pattern pattern : logic.patterns()) {
            for (String fact : pattern.reads()) {
                if (asked.add(fact)) { // once is enough, however many rules read it
                    requireText(rule, "label of " + fact, () -> texts.label(fact));
                    requireText(rule, "question for " + fact, () -> texts.question(fact));
                }
            }
        }
    }

    private void requireText(DrlRule rule, String what, Supplier<String> text) {
        try {
            if (text.get().isBlank()) {
                add(LintCheck.MISSING_TEXT, rule.id(), rule.place(), "the " + what + " is empty");
            }
        } catch (NoSuchElementException e) {
            add(LintCheck.MISSING_TEXT, rule.id(), rule.place(), String.valueOf(e.getMessage()));
        }
    }

    private void checkUnused() {
        Set<String> used = new HashSet<>();
        for (RuleInfo rule : rulebook.rules()) {
            for (Audience audience : readersOf(rule)) {
                used.add(rule.id() + "." + audience.suffix());
            }
        }
        for (String key : texts.keys()) {
            String owner = key.replaceFirst("\\..*", "");
            if (owner.matches(folder.setting("ruleIds")) && !used.contains(key)) {
                String meant = Similar.question(key, used);
                add(LintCheck.UNUSED_TEXT, "", folder.placeOfKey(TEXTS, key), "nothing shows the text " + key + meant);
            }
        }
    }

    private void add(LintCheck check, String rule, Place place, String reason) {
        findings.add(new LintFinding(check, rule, place, reason));
    }
}
