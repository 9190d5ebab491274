package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks that the label and the question of a fact fit what it can be: an answer, one of several things, a number with its unit. */
final class FactTextLint {
    private static final String FILE = "texts.properties";
    private static final Set<String> ANSWERS = Set.of("YES", "NO", "UNKNOWN", "NEW", "LONG_STANDING");
    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?i)(^|[.,:;?] |, )(and |or |if so, |then )?(do|does|did|is|are|am|was|were|has|have|had|can|could|would|will|should)"
                    + "(n't)? ");

    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    FactTextLint(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
        List<String> written = folder.read(FILE).lines().toList();
        for (int i = 0; i < written.size(); i++) {
            lines.putIfAbsent(written.get(i).replaceFirst("[=:].*", "").strip(), i + 1);
        }
    }

    List<LintFinding> run(Texts texts) {
        List<LintFinding> findings = new ArrayList<>();
        Map<String, String> asked = new TreeMap<>();
        facts().forEach((path, accepted) -> {
            String fact = path.replaceFirst("\\[\\w+]\\.", "[].");
            if (!texts.hasFact(fact)) {
                return; // said by another check
            }
            String question = texts.get(fact + ".ask");
            String label = texts.get(fact + ".label");
            if (!question.endsWith("?") && !question.contains("? ")) {
                add(findings, fact + ".ask", "a question ends in a question mark");
            }
            boolean isDate = label.startsWith("Since when"); // hosts give it, and rules read whether it is known
            if (!accepted.isEmpty()
                    && ANSWERS.containsAll(accepted)
                    && !isDate
                    && !YES_OR_NO.matcher(question).find()) {
                add(findings, fact + ".ask", "the fact is YES or NO, and the question asks for something else");
            }
            if (label.endsWith(".") || label.contains("?") || !Character.isUpperCase(label.codePointAt(0))) {
                add(findings, fact + ".label", "a label starts with a capital and is no sentence");
            }
            String other = asked.putIfAbsent(question, fact);
            if (other != null && !other.equals(fact)) {
                add(findings, fact + ".ask", "it asks what " + other + " asks");
            }
        });
        return findings;
    }

    /** The facts that rules read of which the folder's texts speak, each with the constants that conditions accept of it. */
    private Map<String, Set<String>> facts() {
        Map<String, Set<String>> facts = new TreeMap<>();
        for (RuleLogic logic : rulebook.logic()) {
            if (folder.rule(logic.rule().id()).isEmpty()) {
                continue;
            }
            for (RuleLogic.Pattern pattern : logic.patterns()) {
                for (String path : pattern.reads()) {
                    Set<String> accepted = facts.computeIfAbsent(path, p -> new TreeSet<>());
                    pattern.conditions().stream()
                            .filter(c -> path.endsWith("." + c.component().orElse("?")))
                            .forEach(c -> accepted.addAll(c.accepted()));
                }
            }
        }
        return facts;
    }

    private void add(List<LintFinding> findings, String key, String fault) {
        findings.add(new LintFinding(
                LintCheck.QUESTION, "", new Place(FILE, lines.getOrDefault(key, 1)), key + ": " + fault));
    }
}
