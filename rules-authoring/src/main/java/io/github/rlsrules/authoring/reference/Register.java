package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.fingerprint.Review;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table that stands beside the rules: a file with tabs between its columns. Lines with {@code #} are the remarks of its
 * authors; a remark {@code # columns: a, b, c} names the columns.
 */
record Register(String name, List<String> remarks, List<String> columns, List<List<String>> rows) {
    private static final String COLUMNS = "# columns:";

    /** All but those that only serve the search, and that of the reviews, which have a page of their own. */
    static List<Register> all(RulebookFolder folder) {
        List<String> names = folder.searchNames();
        return folder.files(".tsv").stream()
                .filter(file -> !names.contains(file))
                .filter(file -> !file.equals(Review.FILE))
                .map(file -> read(file.substring(file.lastIndexOf('/') + 1).replace(".tsv", ""), folder.read(file)))
                .toList();
    }

    static Register read(String name, String text) {
        List<String> remarks = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(COLUMNS)) {
                columns.addAll(List.of(line.substring(COLUMNS.length()).strip().split("\\s*,\\s*", -1)));
            } else if (line.startsWith("#")) {
                remarks.add(line.substring(1).strip());
            } else if (!line.isBlank()) {
                rows.add(Arrays.asList(line.split("\t", -1)));
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(columns.size());
        while (columns.size() < width) {
            columns.add("");
        }
        return new Register(name, remarks, columns, rows);
    }
}
