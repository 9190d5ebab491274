package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.NamedLimits;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.Priority;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Threshold;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what rules say: for a patient the text is the rule. Each text is one that ICU can read, with gaps that can be filled, and
 * without typed numbers; it says what its outcome demands; no two rules say the same.
 */
public final class TextLint {
    private static final String FILE = "texts.properties";
    private static final String UNIT = "unit.";

    /** Gaps for what a patient said, which may stay empty. */
    private static final Set<String> OF_PATIENT = Set.of("called", "signs");

    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final WordFiles words;
    private final Set<String> limits;
    private final Map<String, Set<String>> readers;
    private final Properties figures;
    private final Set<String> forbidding = new HashSet<>();

    public TextLint(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
        this.words = new WordFiles(folder);
        this.limits = NamedLimits.of(folder, rulebook).keySet();
        this.readers = NamedLimits.readers(folder);
        this.figures = folder.properties("figures.properties");
        rulebook.rules().stream().filter(this::forbids).map(RuleInfo::id).forEach(forbidding::add);
    }

    /** Whether it forbids something else; one that only goes before its like forbids nothing. */
    private boolean forbids(RuleInfo rule) {
        return rule.outcome() instanceof Suppression suppression
                && rulebook.rules().stream()
                        .map(RuleInfo::outcome)
                        .filter(other -> !other.kind().equals(suppression.kind()))
                        .anyMatch(suppression::forbids);
    }

    /** All that is wrong with the texts of the rules that stand in the folder. */
    public List<LintFinding> run(Texts texts) {
        List<LintFinding> findings = new ArrayList<>(words.findings());
        findings.addAll(ofUnits(texts));
        Map<String, String> said = new LinkedHashMap<>();
        for (RuleInfo rule : rulebook.rules()) {
            DrlRule written = folder.rule(rule.id()).orElse(null);
            if (written == null || rule.outcome() instanceof Intermediate) {
                continue;
            }
            of(rule, texts).stream()
                    .filter(finding -> finding.check() != LintCheck.MISSING_TEXT) // said where the rule stands
                    .forEach(findings::add);
            for (Audience audience : Audience.values()) {
                String key = key(rule, audience);
                if (texts.has(key)) {
                    String other = said.putIfAbsent(audience + texts.get(key), rule.id());
                    if (other != null) {
                        findings.add(finding(LintCheck.SAID_TWICE, rule, key, "it says what " + other + " says"));
                    }
                }
            }
        }
        return findings;
    }

    /** What is wrong with the names of units. */
    public List<LintFinding> ofUnits(Texts texts) {
        List<LintFinding> findings = new ArrayList<>();
        for (String key : texts.keys()) {
            if (key.startsWith(UNIT)) {
                UnitTexts.fault(key.substring(UNIT.length()), texts.get(key, Map.of("n", "2")))
                        .ifPresent(fault -> findings.add(new LintFinding(
                                LintCheck.WORDS, "", folder.placeOfKey(FILE, key), key + ": " + fault)));
            }
        }
        return findings;
    }

    /** The names of the limits that a text may hold. */
    public Set<String> limits() {
        return limits;
    }

    /** What is wrong with the texts of one rule, apart from the others. */
    public List<LintFinding> of(RuleInfo rule, Texts texts) {
        List<LintFinding> findings = new ArrayList<>();
        boolean alarmsOrForbids =
                Priority.asUrgency(rule.outcome()).isAtLeast(Urgency.URGENT) || forbidding.contains(rule.id());
        WordFiles.OfRule own = words.of(rule.id());
        for (Audience audience : Audience.values()) {
            String key = key(rule, audience);
            if (!texts.has(key)) {
                continue;
            }
            String text = texts.get(key);
            List<String> faults = new ArrayList<>();
            if (text.isBlank()) {
                findings.add(finding(LintCheck.MISSING_TEXT, rule, key, "it is empty"));
                continue;
            }
            try {
                Gaps.in(text).forEach(gap -> checkGap(rule, gap, audience, texts, faults));
            } catch (IllegalArgumentException e) {
                findings.add(finding(LintCheck.GAP, rule, key, "ICU cannot read it: " + e.getMessage()));
                continue;
            }
            faults.forEach(fault -> findings.add(finding(LintCheck.GAP, rule, key, fault)));
            LimitWords.faults(text).forEach(fault -> findings.add(finding(LintCheck.GAP, rule, key, fault)));
            ActSentence.fault(text).ifPresent(fault -> findings.add(finding(LintCheck.GAP, rule, key, fault)));
            TypedNumbers.in(text)
                    .ifPresent(number -> findings.add(
                            finding(LintCheck.TYPED_NUMBER, rule, key, "\"" + number + "\" is typed into it")));
            if (faults.isEmpty()) {
                checkWords(rule, audience, own, texts.of(rule, audience), findings);
            }
            if (alarmsOrForbids && words.areKept() && (own == null || words(own, audience) == null)) {
                findings.add(finding(LintCheck.WORDS, rule, key, "nothing is stated of what it must say"));
            }
        }
        return findings;
    }

    private static @Nullable Words words(WordFiles.OfRule own, Audience audience) {
        return audience == Audience.PATIENT ? own.patient() : own.clinician();
    }

    private void checkWords(
            RuleInfo rule, Audience audience, WordFiles.@Nullable OfRule own, String text, List<LintFinding> findings) {
        String key = key(rule, audience);
        Words mine = own == null ? null : words(own, audience);
        if (mine != null) {
            mine.faults(text).forEach(fault -> findings.add(finding(LintCheck.WORDS, rule, key, fault)));
        }
        for (Wording wording : words.wordings()) {
            Words general = audience == Audience.PATIENT ? wording.patient() : wording.clinician();
            boolean isAbout = wording.isAbout(rule.outcome(), forbidding.contains(rule.id()));
            double grade = audience == Audience.PATIENT && wording.grade() > 0 ? ReadingEase.grade(text) : 0;
            if (isAbout && grade > wording.grade()) {
                findings.add(finding(
                        LintCheck.WORDS,
                        rule,
                        key,
                        String.format(Locale.ROOT, "reading grade %.1f, above %.0f", grade, wording.grade())));
            }
            if (general != null && isAbout) {
                general.faults(text)
                        .forEach(fault ->
                                findings.add(finding(LintCheck.WORDS, rule, key, fault + " (" + wording.why() + ")")));
            }
        }
    }

    private void checkGap(RuleInfo rule, String gap, Audience audience, Texts texts, List<String> faults) {
        Threshold.Operator operator = Threshold.Operator.ofGap(gap);
        if (gap.equals("act")) {
            String act = "act." + rule.outcome().act() + "." + audience.suffix();
            if (!texts.has(act)) {
                faults.add("there is no text " + act);
            }
        } else if (operator != null) {
            long found = rulebook.logic(rule.id()).patterns().stream()
                    .flatMap(p -> p.conditions().stream())
                    .filter(c ->
                            c.threshold().filter(t -> t.operator() == operator).isPresent())
                    .count();
            if (found != 1) {
                faults.add("{" + gap + "} needs one number that is compared with " + operator.symbol()
                        + "; the rule has " + found);
            }
        } else if (gap.startsWith("limit_")) {
            checkLimit(rule, gap.substring("limit_".length()), faults);
        } else if (gap.startsWith("figure_")) {
            checkFigure(rule, gap.substring("figure_".length()), faults);
        } else if (gap.startsWith("value_")) {
            if (!readsValue(rule.id(), "[" + gap.substring("value_".length()) + "]")) {
                faults.add("the rule fires also where {" + gap + "} is not known");
            }
        } else if (!OF_PATIENT.contains(gap)) {
            faults.add("nothing fills {" + gap + "}");
        }
    }

    /** A text names the limits of its own rule, of those on which it rests, and of those that stand beside it. */
    private void checkLimit(RuleInfo rule, String limit, List<String> faults) {
        Set<String> comparing = readers.getOrDefault(limit, Set.of());
        if (!limits.contains(limit)) {
            faults.add("no rule compares with a limit of the name " + limit);
        } else if (rests(rule.id()).stream().noneMatch(comparing::contains)
                && comparing.stream()
                        .noneMatch(id -> rulebook.logic(id).rule().topic().equals(rule.topic()))) {
            faults.add("neither the rule, nor what it rests on, nor its topic compares with " + limit);
        }
    }

    /** The rule, and all from which its conditions may come. */
    private Set<String> rests(String rule) {
        Set<String> rests = new HashSet<>();
        addRests(rule, rests);
        return rests;
    }

    private void addRests(String rule, Set<String> rests) {
        if (rests.add(rule)) {
            rulebook.logic(rule).patterns().stream()
                    .flatMap(pattern -> pattern.producers().stream())
                    .forEach(producer -> addRests(producer, rests));
        }
    }

    /** A figure is what a source reports, so the rule has to cite that source. */
    private void checkFigure(RuleInfo rule, String figure, List<String> faults) {
        if (!figures.containsKey(figure + ".says")) {
            faults.add("figures.properties has no " + figure + ".says");
            return;
        }
        String source = figures.getProperty(figure + ".source", "");
        if (source.isEmpty()) {
            faults.add("figures.properties has no " + figure + ".source");
        } else if (Citation.parseAll(source).stream()
                .noneMatch(cited -> rule.sources().stream()
                        .anyMatch(citation -> citation.source().equals(cited.source())))) {
            faults.add("figure " + figure + " comes from " + source + ", which the rule does not cite");
        }
    }

    /** Whether it fires only where that fact is given: itself, or each rule from which it may come. */
    private boolean readsValue(String rule, String key) {
        return rulebook.logic(rule).clauses().stream()
                .anyMatch(alternatives ->
                        alternatives.stream().allMatch(all -> all.stream().anyMatch(p -> readsValue(p, key))));
    }

    private boolean readsValue(RuleLogic.Pattern pattern, String key) {
        if (pattern.negated()) {
            return false;
        }
        return pattern.producers().isEmpty()
                ? !pattern.reads().isEmpty() && pattern.reads().stream().allMatch(path -> path.contains(key))
                : pattern.producers().stream().allMatch(producer -> readsValue(producer, key));
    }

    private LintFinding finding(LintCheck check, RuleInfo rule, String key, String fault) {
        return new LintFinding(check, rule.id(), folder.placeOfKey(FILE, key), key + ": " + fault);
    }

    private static String key(RuleInfo rule, Audience audience) {
        return rule.id() + "." + audience.suffix();
    }
}
