package io.github.rlsrules;

import io.github.rlsrules.runtime.Citation;
import java.util.Arrays;
import java.util.List;

/** Reads the register of claims that lies beside the rules. */
final class ClaimRegister {
    private static final int COLUMNS = 7;
    private static final String NONE = "-";

    private ClaimRegister() {}

    static List<ArticleClaim> load() {
        return RlsRules.resource("claims.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ClaimRegister::parse)
                .toList();
    }

    private static ArticleClaim parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("the register of claims needs " + COLUMNS + " columns: " + line);
        }
        return new ArticleClaim(
                cells[0],
                ArticleClaim.Article.valueOf(cells[1]),
                cells[2],
                ArticleClaim.Verdict.valueOf(cells[3]),
                cells[4],
                cells[5].equals(NONE) ? List.of() : Citation.parseAll(cells[5]),
                Arrays.stream(cells[6].split(";")).map(String::strip).toList());
    }
}
