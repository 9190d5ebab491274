package io.github.rlsrules.authoring.fingerprint;

import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the register of reviews, {@code reviews.tsv}: somebody has looked at a rule when it was made of this. A line is never
 * changed; who looks again adds another one.
 *
 * @param remark empty if there is none
 * @param seen what the rule was made of
 */
public record Review(
        String rule, LocalDate date, String reviewer, String role, Verdict verdict, String remark, Fingerprint seen) {
    /** The file in the folder of a rulebook. */
    public static final String FILE = "reviews.tsv";

    private static final int COLUMNS = 8;
    private static final String NO_REMARK = "-";

    /** @throws IllegalArgumentException if something is missing that a reader of the register must know */
    public Review {
        reviewer = oneLine(reviewer);
        role = oneLine(role);
        remark = oneLine(remark);
        require(!reviewer.isEmpty(), "a review needs the name of the reviewer");
        require(!role.isEmpty(), "a review needs the role of the reviewer");
        require(!verdict.needsRemark() || !remark.isEmpty(), "\"" + verdict.label() + "\" needs a remark");
    }

    /** What is not blank and can be seen: nothing that ends a cell or a line. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The lines of a register by their places; none if there is no register. */
    public static Map<Place, String> lines(RulebookFolder folder) {
        Map<Place, String> found = new LinkedHashMap<>();
        if (Files.exists(folder.root().resolve(FILE))) {
            List<String> lines = folder.read(FILE).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    found.put(new Place(FILE, i + 1), lines.get(i));
                }
            }
        }
        return found;
    }

    /** @throws IllegalArgumentException if the line is none of a register */
    public static Review parse(String line) {
        String[] cells = line.split("\t", -1);
        require(
                cells.length == COLUMNS && List.of(cells).stream().noneMatch(String::isBlank),
                "a review has eight columns, none of them empty");
        return new Review(
                cells[0],
                date(cells[1]),
                cells[2],
                cells[3],
                Verdict.parse(cells[4]),
                cells[5].equals(NO_REMARK) ? "" : cells[5],
                Fingerprint.parse(cells[6], cells[7]));
    }

    /** @throws IllegalArgumentException if there is no such day */
    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a review has a date like 2026-11-28; found \"" + text + "\"", e);
        }
    }

    /** As it stands in the register. */
    public String line() {
        return String.join(
                "\t",
                rule,
                date.toString(),
                reviewer,
                role,
                verdict.label(),
                remark.isEmpty() ? NO_REMARK : remark,
                seen.ownText(),
                seen.inputsText());
    }

    /** Who, as what, and when. */
    String signature() {
        return reviewer + " (" + role + ") on " + date;
    }
}
