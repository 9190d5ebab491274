package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A register that stands beside the rules as a table of its own: a file with tabs between its columns. Lines with {@code #}
 * are the remarks of its authors; a remark {@code # columns: a, b, c} names the columns.
 */
final class RegisterPage {
    private static final String COLUMNS = "# columns:";

    private RegisterPage() {}

    static List<Page> all(Book book) {
        return book.folder().files(".tsv").stream().map(file -> of(book, file)).toList();
    }

    private static Page of(Book book, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".tsv", "");
        String title = "Register: " + name;
        List<String> remarks = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : book.folder().read(file).lines().toList()) {
            if (line.startsWith(COLUMNS)) {
                columns.addAll(List.of(line.substring(COLUMNS.length()).strip().split("\\s*,\\s*", -1)));
            } else if (line.startsWith("#")) {
                remarks.add(line.substring(1).strip());
            } else if (!line.isBlank()) {
                rows.add(Arrays.stream(line.split("\t", -1))
                        .map(c -> cell(book, c))
                        .toList());
            }
        }
        Markdown page = new Markdown().heading(1, title);
        if (!remarks.isEmpty()) {
            page.paragraph(String.join(" ", remarks));
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(columns.size());
        while (columns.size() < width) {
            columns.add("");
        }
        page.table(columns, rows);
        String keywords = rows.stream().flatMap(List::stream).collect(Collectors.joining(" "));
        return new Page(name, title, "register", keywords, page.toString());
    }

    /** Rules that a register names are linked. */
    private static String cell(Book book, String text) {
        Links links = new Links(book, "register");
        return Arrays.stream(text.split("(?<=,)|(?=,)|(?<= )|(?= )", -1))
                .map(word -> book.rulebook().rule(word).isPresent() ? links.rule(word) : escape(word))
                .collect(Collectors.joining());
    }
}
