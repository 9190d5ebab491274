package io.github.rlsrules.examples.cohort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of CSV that could not be read, as DuckDB keeps them aside. */
final class BadLines {
    private BadLines() {}

    /** Before files are read. */
    static void forget(Duck duck) {
        duck.run("DROP TABLE IF EXISTS reject_errors");
        duck.run("DROP TABLE IF EXISTS reject_scans");
    }

    /**
     * After files were read: which line, and why, parted by tabs.
     *
     * @throws TablesException if a quotation mark took more lines along, so that nobody knows what was lost
     */
    static List<String> told(Duck duck) {
        List<String> told = new ArrayList<>();
        duck.each(
                "SELECT file_path, line, CAST(error_type AS VARCHAR),"
                        + " bool_or(error_type = 'UNQUOTED VALUE' AND regexp_matches(csv_line, '[\\r\\n]+[^\\r\\n]'))"
                        + " FROM reject_errors JOIN reject_scans USING (scan_id, file_id) GROUP BY ALL ORDER BY 1, 2, 3",
                row -> {
                    String line = Path.of(row.getString(1)).getFileName() + " line " + row.getLong(2);
                    if (row.getBoolean(4)) {
                        throw new TablesException(
                                line + ": a quotation mark is not closed there, and takes the next lines along");
                    }
                    told.add(line + "\tUNREADABLE\tthe line cannot be read: "
                            + row.getString(3).toLowerCase(Locale.ROOT));
                });
        return told;
    }
}
