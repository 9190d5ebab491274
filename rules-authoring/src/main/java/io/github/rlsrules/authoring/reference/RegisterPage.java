package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A register as a page: its rows, with links to what they name, and the rules that read what is in it. */
final class RegisterPage {
    private static final int FEW = 25;

    private final Book book;
    private final Register register;
    private final Links links;
    private final Map<String, TreeSet<String>> readers = new TreeMap<>();
    /** Whether its first column names each row. */
    private final boolean isKey;

    private RegisterPage(Book book, Register register) {
        this.book = book;
        this.register = register;
        this.links = new Links(book, register.name());
        List<String> keys = register.rows().stream().map(row -> row.get(0)).toList();
        this.isKey = keys.stream().allMatch(key -> key.matches("[\\w-]{2,}"))
                && keys.stream().distinct().count() == keys.size();
        for (List<String> row : register.rows()) {
            for (String word : row.stream().flatMap(RegisterPage::words).toList()) {
                TreeSet<String> rules = book.acceptors().get(word);
                if (rules != null && word.length() > 2) {
                    readers.put(word, rules);
                }
            }
        }
    }

    static List<Page> all(Book book) {
        return book.registers().stream()
                .map(register -> new RegisterPage(book, register).write())
                .toList();
    }

    private Page write() {
        String title = "Register: " + register.name();
        Markdown page = new Markdown().heading(1, title);
        if (!register.remarks().isEmpty()) {
            page.paragraph(String.join(" ", register.remarks()));
        }
        counts(page);
        if (!readers.isEmpty()) {
            page.heading(2, "Rules that read it");
            List<List<String>> rows = new ArrayList<>();
            readers.forEach((word, rules) -> rows.add(List.of(
                    anchor(word) + "`" + word + "`",
                    rules.stream().map(links::rule).collect(Collectors.joining(", ")))));
            page.table(List.of("what", "rules"), rows);
            page.heading(2, "Entries");
        }
        page.table(register.columns(), register.rows().stream().map(this::row).toList());
        String keywords = register.rows().stream()
                .flatMap(row -> row.stream().filter(cell -> cell.length() < FEW))
                .distinct()
                .collect(Collectors.joining(" "));
        return new Page(register.name(), title, "register", keywords, page.toString());
    }

    /** How many rows have each value, for a column with few of them. */
    private void counts(Markdown page) {
        for (int i = 1; i < register.columns().size(); i++) {
            int column = i;
            Map<String, Long> counts = register.rows().stream()
                    .filter(row -> row.size() > column)
                    .collect(Collectors.groupingBy(row -> row.get(column), TreeMap::new, Collectors.counting()));
            boolean isKind = counts.size() > 1
                    && counts.size() <= FEW
                    && counts.keySet().stream().allMatch(v -> v.matches("[A-Z_]+"));
            if (isKind) {
                page.block(register.rows().size() + " entries by "
                        + escape(register.columns().get(i)) + ": "
                        + counts.entrySet().stream()
                                .map(e -> Words.constant(e.getKey()) + " **" + e.getValue() + "**")
                                .collect(Collectors.joining(", "))
                        + ".");
            }
        }
    }

    private List<String> row(List<String> cells) {
        List<String> row = new ArrayList<>(cells.stream().map(this::cell).toList());
        if (isKey) {
            row.set(0, anchor(cells.get(0)) + row.get(0));
        }
        return row;
    }

    private static String anchor(String word) {
        return "<a id=\"" + word + "\"></a>";
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split("[,;|\\s]+", -1)).filter(word -> !word.isEmpty());
    }

    /** Rules, sources, decisions and what rules read are linked. */
    private String cell(String text) {
        return Arrays.stream(text.split("(?<=[,;| ])|(?=[,;| ])", -1))
                .map(this::word)
                .collect(Collectors.joining());
    }

    private String word(String word) {
        if (book.rulebook().rule(word).isPresent()) {
            return links.rule(word);
        }
        if (book.sources().containsKey(word)) {
            return links.source(word);
        }
        if (readers.containsKey(word)) {
            return Markdown.link(word, "#" + word);
        }
        if (word.matches("decision:[\\w-]+#[\\w-]+")) {
            String[] place = word.substring("decision:".length()).split("#", -1);
            if (book.background().decisions().containsKey(place[0])) {
                return links.place("decision: " + place[1].replace('-', ' '), Links.decisionPath(place[0]), place[1]);
            }
        }
        return escape(word);
    }
}
