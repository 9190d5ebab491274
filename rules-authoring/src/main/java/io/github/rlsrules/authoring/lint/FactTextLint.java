package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks that the label and the question of a fact fit what it can be: an answer, one of several things, a number with its unit. */
public final class FactTextLint {
    private static final String FILE = "texts.properties";
    private static final String ASK = ".ask";
    private static final String LABEL = ".label";
    private static final Set<String> ANSWERS = Set.of("YES", "NO", "UNKNOWN", "NEW", "LONG_STANDING");
    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?i)(^|[.,:;?] |, )(and |or |if so, |then )?(do|does|did|is|are|am|was|were|has|have|had|can|could|would|will|should)"
                    + "(n't)? ");

    /** It starts like a question for yes or no, and offers nothing else. */
    private static final Pattern ONLY_YES_OR_NO = Pattern.compile(
            "(?i)^(do|does|did|is|are|was|were|has|have|had|can|could)\\b(?!.*\\b(or|which|what|how|when|who)\\b).*\\?$");

    /** A question that is itself negated: "Do you not …?". */
    private static final Pattern ASKS_FOR_NOT =
            Pattern.compile("(?i)^(do|does|did|is|are|was|were|has|have|can) \\w+ not\\b");

    private final Map<String, Set<String>> facts;
    private final RulebookFolder folder;

    public FactTextLint(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.facts = factsOf(folder, rulebook);
    }

    /** All that is wrong with labels and questions. */
    public List<LintFinding> run(Texts texts) {
        List<LintFinding> findings = new ArrayList<>();
        Map<String, String> asked = new TreeMap<>();
        for (String fact : facts.keySet()) {
            findings.addAll(of(fact, texts));
            if (texts.hasFact(fact)) {
                String other = asked.putIfAbsent(texts.get(fact + ASK), fact);
                if (other != null) {
                    findings.add(finding(fact + ASK, "it asks what " + other + " asks"));
                }
            }
        }
        return findings;
    }

    /** The facts that rules read, as texts call them. */
    public Set<String> facts() {
        return facts.keySet();
    }

    /** What is wrong with the label and the question of one fact, apart from the others. */
    public List<LintFinding> of(String fact, Texts texts) {
        List<LintFinding> findings = new ArrayList<>();
        if (!texts.hasFact(fact)) {
            return findings; // said by another check
        }
        String question = texts.get(fact + ASK);
        String label = texts.get(fact + LABEL);
        Set<String> accepted = facts.getOrDefault(fact, Set.of());
        if (!question.endsWith("?") && !question.contains("? ")) {
            findings.add(finding(fact + ASK, "a question ends in a question mark"));
        }
        boolean isDate = label.startsWith("Since when"); // hosts give it, and rules read whether it is known
        boolean isAnswer = !accepted.isEmpty() && ANSWERS.containsAll(accepted) && !isDate;
        if (isAnswer && !YES_OR_NO.matcher(question).find()) {
            findings.add(finding(fact + ASK, "the fact is YES or NO, and the question asks for something else"));
        }
        if (!accepted.isEmpty()
                && !isAnswer
                && !isDate
                && ONLY_YES_OR_NO.matcher(question).find()) {
            findings.add(
                    finding(fact + ASK, "the question can be answered by yes or no, and the fact is one of several"));
        }
        if (isAnswer && ASKS_FOR_NOT.matcher(question).find()) {
            findings.add(finding(fact + ASK, "YES to what is not so can be read in two ways"));
        }
        if (label.isEmpty() || label.endsWith(".") || label.contains("?")) {
            findings.add(finding(fact + LABEL, "a label names the fact and is no sentence"));
        }
        String name = fact.replaceFirst("^[^.\\[]*", "");
        Stems names = Stems.of(name + " " + label);
        if (!names.isEmpty() && !names.shares(Stems.of(question))) {
            findings.add(finding(fact + ASK, "it shares no word with \"" + label + "\" or the name of the fact"));
        }
        Stems asked = Stems.of(name + " " + question);
        if (!asked.shares(Stems.of(label))) {
            findings.add(finding(fact + LABEL, "it shares no word with the question or the name of the fact"));
        }
        return findings;
    }

    /** Each with the constants that conditions accept of it. */
    private static Map<String, Set<String>> factsOf(RulebookFolder folder, Rulebook rulebook) {
        Map<String, Set<String>> facts = new TreeMap<>();
        for (RuleLogic logic : rulebook.logic()) {
            if (folder.rule(logic.rule().id()).isEmpty()) {
                continue;
            }
            for (RuleLogic.Pattern pattern : logic.patterns()) {
                for (String path : pattern.reads()) {
                    Set<String> accepted =
                            facts.computeIfAbsent(path.replaceFirst("\\[\\w+]\\.", "[]."), p -> new TreeSet<>());
                    pattern.conditions().stream()
                            .filter(c -> path.endsWith("." + c.component().orElse("?")))
                            .forEach(c -> accepted.addAll(c.accepted()));
                }
            }
        }
        return facts;
    }

    private LintFinding finding(String key, String fault) {
        return new LintFinding(LintCheck.QUESTION, "", folder.placeOfKey(FILE, key), key + ": " + fault);
    }
}
