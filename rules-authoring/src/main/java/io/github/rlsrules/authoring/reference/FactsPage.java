package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.QuantityKind;
import io.github.rlsrules.runtime.Spelled;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dictionary of facts: what a host can tell, in which units and between which limits, and which rules use it. */
final class FactsPage {
    private final Book book;
    private final Links links;
    private final Words words;
    private final Map<String, TreeSet<String>> readers;
    private final Markdown page = new Markdown().heading(1, "Facts");

    private FactsPage(Book book) {
        this.book = book;
        this.links = new Links(book, "facts");
        this.words = new Words(book.texts());
        this.readers = book.readers();
    }

    static Page of(Book book) {
        return new FactsPage(book).write();
    }

    private Page write() {
        page.paragraph("What is left out is unknown, and unknown is never taken for no.");
        for (RecordComponent part : book.patientType().getRecordComponents()) {
            Class<?> item = Quantities.itemOf(part);
            if (item.isRecord() && part.getType().isRecord()) {
                answers(part.getName(), item);
            } else if (item.isRecord()) {
                list(part.getName(), item);
            } else {
                page.heading(2, part.getName());
                used(part.getName());
            }
        }
        return new Page("facts", "Facts", "register", keywords(), page.toString());
    }

    /** What can be told, and in which units. */
    private String keywords() {
        Map<String, QuantityKind> quantities = book.quantities();
        return "dictionary units ranges "
                + Stream.concat(
                                Stream.concat(quantities.keySet().stream(), readers.keySet().stream())
                                        .map(words::label),
                                quantities.values().stream().flatMap(quantity -> quantity.units().stream()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    private void answers(String group, Class<?> type) {
        page.heading(2, group);
        table(group, Arrays.stream(type.getRecordComponents()));
    }

    /** A list of quantities is a row each; any other list is the rows of one item. */
    private void list(String group, Class<?> type) {
        page.heading(2, group);
        RecordComponent key = Quantities.keyOf(type);
        if (key != null) {
            quantities(group, key);
        }
        table(group + "[]", Arrays.stream(type.getRecordComponents()).filter(c -> c != key));
    }

    private void table(String group, Stream<RecordComponent> components) {
        page.table(
                List.of("fact", "what", "answers", "used by"),
                components
                        .map(c -> {
                            String path = group + "." + c.getName();
                            return List.of(
                                    "`" + path + "`", escape(words.label(path)), constants(c.getType()), users(path));
                        })
                        .toList());
    }

    private void quantities(String group, RecordComponent key) {
        List<List<String>> rows = new ArrayList<>();
        for (Object constant : key.getType().getEnumConstants()) {
            QuantityKind quantity = (QuantityKind) constant;
            String path = group + "[" + ((Enum<?>) constant).name() + "]";
            rows.add(List.of(
                    "`" + path + "`",
                    escape(words.label(path)),
                    "`" + quantity.unit() + "`",
                    quantity.units().stream()
                            .filter(u -> !u.equals(quantity.unit()))
                            .map(u -> "`" + u + "`")
                            .collect(Collectors.joining(", ")),
                    number(quantity.lowest()) + " – " + number(quantity.highest()),
                    users(path)));
        }
        page.table(List.of("fact", "what", "unit", "also given in, among others", "accepted", "used by"), rows);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(c -> "`" + Spelled.of((Enum<?>) c) + "`")
                        .collect(Collectors.joining(" "))
                : escape(type.getSimpleName());
    }

    private void used(String path) {
        String users = users(path);
        page.block(users.isEmpty() ? "No rule reads it yet." : "Used by " + users + ".");
    }

    private String users(String path) {
        @Nullable TreeSet<String> found = readers.get(path);
        return found == null ? "" : found.stream().map(links::rule).collect(Collectors.joining(", "));
    }
}
