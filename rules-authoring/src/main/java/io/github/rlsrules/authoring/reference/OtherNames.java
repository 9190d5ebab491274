package io.github.rlsrules.authoring.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What else people call what pages speak of, such as brands of medicines: the tables that {@code search.names} of {@code
 * rulebook.properties} lists, which stand in the rulebook or, with a slash before, on the class path of the facts.
 *
 * @param are what pages say, one or several things
 * @param also what people say instead
 */
record OtherNames(List<String> are, List<String> also) {
    static List<OtherNames> of(Book book) {
        return book.folder().searchNames().stream()
                .flatMap(table -> Register.read(table, text(book, table)).rows().stream())
                .map(OtherNames::of)
                .filter(names -> !names.also.isEmpty())
                .toList();
    }

    /** The first cell is what pages say; numbers in the others are no names. */
    private static OtherNames of(List<String> row) {
        return new OtherNames(
                List.of(row.get(0).split(" \\+ ", -1)),
                row.stream()
                        .skip(1)
                        .flatMap(cell -> Stream.of(cell.split("\\|", -1)))
                        .filter(name -> name.matches(".*\\p{L}.*"))
                        .toList());
    }

    private static String text(Book book, String table) {
        if (!table.startsWith("/")) {
            return book.folder().read(table);
        }
        try (InputStream file = book.patientType().getResourceAsStream(table)) {
            if (file == null) {
                throw new IllegalStateException("search.names names " + table + ", which is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }
}
