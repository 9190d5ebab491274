package io.github.rlsrules.authoring.scaffold;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of rules, by which an author finds the place of a new one: a row of {@code kinds.tsv}. They are asked in the order in which they
 * stand; the first that is answered with yes is it.
 *
 * @param prefix the second part of an id of that kind, such as {@code RF}; empty if it is the topic's own
 * @param stage the stage in which such rules stand
 * @param where the topics in which to look for a place
 * @param question to be answered with yes or no
 */
public record RuleKind(String prefix, String stage, String where, String question) {
    /** Where they stand in the rulebook. */
    public static final String FILE = "kinds.tsv";

    private static final int COLUMNS = 4;
    private static final String NONE = "-";

    /**
     * The kinds of a rulebook; none if it does not tell.
     *
     * @throws IllegalArgumentException if a row is none; it says which
     */
    public static List<RuleKind> of(RulebookFolder folder) {
        List<RuleKind> kinds = new ArrayList<>();
        List<String> lines = folder.files(FILE).isEmpty()
                ? List.of()
                : folder.read(FILE).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                kinds.add(row(line.split("\t", -1), FILE + ":" + (i + 1), folder.settings("stages")));
            }
        }
        return List.copyOf(kinds);
    }

    private static RuleKind row(String[] cells, String place, List<String> stages) {
        if (cells.length != COLUMNS || List.of(cells).stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    place + ": a kind of rules has a prefix (or " + NONE + "), a stage, where to look, and a question");
        }
        if (!stages.contains(cells[1])) {
            throw new IllegalArgumentException(place + ": there is no stage \"" + cells[1] + "\"");
        }
        return new RuleKind(cells[0].equals(NONE) ? "" : cells[0], cells[1], cells[2], cells[3]);
    }
}
