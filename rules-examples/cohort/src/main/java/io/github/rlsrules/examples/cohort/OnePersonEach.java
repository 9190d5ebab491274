package io.github.rlsrules.examples.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of a few people out of the tables, in the notation of facts. */
final class OnePersonEach {
    private static final JsonMapper JSON = new JsonMapper();

    private OnePersonEach() {}

    static List<JsonNode> of(Set<String> people, Layout layout, LocalDate asOf, Duck duck) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<String, PersonRows> rows = new TreeMap<>();
        people.forEach(person -> rows.put(person, new PersonRows(person)));
        String some = people.stream().map(Duck::text).collect(Collectors.joining(", "));
        for (Source source : layout.sources().values()) {
            Table table = source.table();
            duck.each(
                    "SELECT person, " + String.join(", ", table.columns()) + " FROM (" + layout.select(table)
                            + ") WHERE person IN (" + some + ")",
                    row -> {
                        @Nullable
                        String[] values = new @Nullable String[table.columns().size()];
                        for (int i = 0; i < values.length; i++) {
                            values[i] = row.getString(i + 2);
                        }
                        PersonRows person = rows.get(row.getString(1));
                        if (person != null) {
                            person.add(table, values);
                        }
                    });
        }
        List<JsonNode> facts = new ArrayList<>();
        for (PersonRows person : rows.values()) {
            try {
                facts.add(JSON.readTree(new FactsText(person, asOf).json()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return facts;
    }
}
