package io.github.rlsrules.authoring.review;

import io.github.rlsrules.authoring.fingerprint.Fingerprint;
import io.github.rlsrules.authoring.fingerprint.Review;
import io.github.rlsrules.authoring.fingerprint.Verdict;
import io.github.rlsrules.runtime.Similar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The form for the answers: who answers, then a line a rule with tabs between its cells, as a spreadsheet opens it. */
final class AnswerForm {
    private static final List<String> HEAD = List.of("reviewer", "role", "date");
    private static final int COLUMNS = 6;

    private final String name;
    private final Set<String> known;
    private final Map<String, String> head = new TreeMap<>();
    private final Set<String> answered = new HashSet<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private AnswerForm(String name, Set<String> known) {
        this.name = name;
        this.known = known;
    }

    static String of(ReviewPack pack) {
        return """
                # Review of %s, rulebook %s %s. Fill in the next three lines; the date like 2026-11-28.
                # Then write a verdict for each rule: %s. The last two want a remark.
                # Delete the lines of rules that you have not judged. Leave the last two columns as they are.
                reviewer\t
                role\t
                date\t
                # columns: rule, title, verdict, remark, what it was made of, what fed it
                """.formatted(
                                pack.name(),
                                pack.rulebook().id(),
                                pack.rulebook().version(),
                                String.join(", ", ReviewPack.verdicts()))
                + pack.pages().stream()
                        .map(page -> String.join(
                                        "\t",
                                        page.rule().id(),
                                        page.rule().title(),
                                        "",
                                        "",
                                        page.made().ownText(),
                                        page.made().inputsText())
                                + "\n")
                        .collect(Collectors.joining());
    }

    /**
     * Reads a filled form.
     *
     * @param name of the file
     * @param known the rules that there are
     * @throws IllegalArgumentException with all that does not fit, each with its line
     */
    static List<Review> read(String name, String text, Set<String> known) {
        AnswerForm form = new AnswerForm(name, known);
        form.read(text.replaceFirst("^\uFEFF", "").lines().toList());
        if (!form.faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", form.faults));
        }
        return form.reviews;
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                readLine(lines.get(i), i + 1);
            }
        }
        if (faults.isEmpty() && head.size() < HEAD.size()) {
            fault(1, "before the answers stand lines with " + String.join(", ", HEAD));
        } else if (faults.isEmpty() && reviews.isEmpty()) {
            fault(lines.size(), "there is no answer");
        }
    }

    private void readLine(String line, int number) {
        List<String> cells =
                List.of(line.split("\t", -1)).stream().map(AnswerForm::unquoted).toList();
        try {
            if (HEAD.contains(cells.get(0))) {
                readHead(
                        cells.get(0),
                        String.join(" ", cells.subList(1, cells.size())).strip());
            } else {
                readAnswer(cells);
            }
        } catch (IllegalArgumentException e) {
            fault(number, String.valueOf(e.getMessage()));
        }
    }

    private void fault(int line, String what) {
        faults.add(name + ":" + line + ": " + what);
    }

    /** A spreadsheet puts a cell with a quotation mark into quotation marks. */
    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    private void readHead(String key, String value) {
        require(!value.isEmpty(), "the " + key + " is not filled in");
        if (key.equals("date")) {
            Review.date(value);
        }
        head.put(key, value);
    }

    private void readAnswer(List<String> cells) {
        String rule = cells.get(0);
        require(cells.size() == COLUMNS, "an answer has six cells; a remark has neither tabs nor line ends");
        require(known.contains(rule), "there is no rule " + rule + Similar.question(rule, known));
        require(answered.add(rule), rule + " is answered twice");
        require(!cells.get(2).isBlank(), rule + " has no verdict");
        Verdict verdict = Verdict.parse(cells.get(2));
        Fingerprint seen = Fingerprint.parse(cells.get(4), cells.get(5));
        if (head.size() == HEAD.size()) { // if not, that is told
            reviews.add(new Review(
                    rule, Review.date(said("date")), said("reviewer"), said("role"), verdict, cells.get(3), seen));
        }
    }

    private String said(String key) {
        return head.getOrDefault(key, "");
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
