package io.github.rlsrules.authoring.fingerprint;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A table of which facts are made: a row concerns the rules that name a constant which stands in it. */
record Table(String file, List<String> rows) {

    static Table read(RulebookFolder folder, String file) {
        return new Table(
                file,
                folder.read(file)
                        .lines()
                        .map(String::strip)
                        .filter(row -> !row.isEmpty() && !row.startsWith("#"))
                        .sorted()
                        .toList());
    }

    List<String> rowsWith(Collection<String> constants) {
        return rows.stream()
                .filter(row -> Stream.of(row.split("[\t,]")).map(String::strip).anyMatch(constants::contains))
                .toList();
    }
}
