package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.Decisions;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.fingerprint.Review;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Similar;
import io.github.rlsrules.runtime.Sureness;
import io.github.rlsrules.runtime.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks the tables that stand beside the rules: what a row points to must be there. Sources stand in the column of that name; an id of
 * a rule, {@code text:KEY} and {@code decision:page#heading} anywhere. In the register of reviews others speak, and {@link ReviewLint} reads it.
 */
final class TableLint {
    private static final String COLUMNS = "# columns:";
    private static final String TEXT = "text:";
    /** Stands where a row has none. */
    private static final String NONE = "-";

    private final RulebookFolder folder;
    private final Set<String> sources;
    private final Set<String> rules = new TreeSet<>();
    private final Texts texts;
    private final String ruleIds;
    private final List<LintFinding> findings = new ArrayList<>();

    TableLint(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.sources = rulebook.sources().keySet();
        rulebook.rules().forEach(rule -> rules.add(rule.id()));
        this.texts = rulebook.texts(Locale.ENGLISH);
        this.ruleIds = folder.setting("ruleIds");
    }

    List<LintFinding> run() {
        folder.files(".tsv").stream().filter(file -> !file.equals(Review.FILE)).forEach(this::check);
        return findings;
    }

    private void check(String file) {
        List<String> lines = folder.read(file).lines().toList();
        int fromTheEnd = 0; // of the columns the first may be explained with commas
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(COLUMNS)) {
                List<String> columns =
                        List.of(line.substring(COLUMNS.length()).strip().split("\\s*,\\s*", -1));
                fromTheEnd = columns.contains("sources") ? columns.size() - columns.indexOf("sources") : 0;
            } else if (!line.startsWith("#") && !line.isBlank()) {
                check(List.of(line.split("\t", -1)), fromTheEnd, new Place(file, i + 1));
            }
        }
    }

    private void check(List<String> cells, int fromTheEnd, Place place) {
        int column = cells.size() - fromTheEnd;
        if (fromTheEnd > 0
                && column >= 0
                && !cells.get(column).isBlank()
                && !cells.get(column).equals(NONE)) {
            for (String citation : cells.get(column).split("[,;]", -1)) {
                checkCitation(citation.strip(), place);
            }
        }
        for (String cell : cells) {
            for (String word : cell.split("[,;\\s]+", -1)) {
                pointer(word).ifPresent(fault -> add(LintCheck.REGISTER, place, fault));
            }
        }
    }

    private void checkCitation(String citation, Place place) {
        String[] parts = citation.split("\\s+", -1);
        if (!sources.contains(parts[0])) {
            add(
                    LintCheck.UNKNOWN_SOURCE,
                    place,
                    parts[0] + " is not in the register" + Similar.question(parts[0], sources));
        }
        try {
            Sureness.parse(parts.length < 2 ? "" : parts[1]);
        } catch (IllegalArgumentException e) {
            add(LintCheck.REGISTER, place, parts[0] + ": " + e.getMessage());
        }
    }

    /** What is wrong with a word that points to something. */
    private Optional<String> pointer(String word) {
        if (Decisions.isReference(word)) {
            return Decisions.fault(folder, word);
        }
        if (word.startsWith(TEXT)) {
            String key = word.substring(TEXT.length());
            return texts.has(key)
                    ? Optional.empty()
                    : Optional.of("there is no text " + key + Similar.question(key, texts.keys()));
        }
        return !word.matches(ruleIds) || rules.contains(word)
                ? Optional.empty()
                : Optional.of("there is no rule " + word + Similar.question(word, rules));
    }

    private void add(LintCheck check, Place place, String reason) {
        findings.add(new LintFinding(check, "", place, reason));
    }
}
