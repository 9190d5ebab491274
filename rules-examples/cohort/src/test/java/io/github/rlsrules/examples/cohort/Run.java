package io.github.rlsrules.examples.cohort;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of the program, inside this JVM. */
record Run(int exitCode, String out, String err) {
    static final String AS_OF = "2026-11-21";

    static Run rlsCohort(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = RlsCohort.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    static Run assess(Path tables, Path out, Object... more) {
        return rlsCohort(Stream.concat(
                        Stream.of("assess", tables, "--out", out, "--as-of", AS_OF, "--no-report"), Stream.of(more))
                .toArray());
    }

    /** Writes a table of one's own. */
    static void table(Path folder, String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }

    /** The cells of what came out, a row a text, in order. */
    static List<String> rows(Path out, String kind, String columns) {
        try (Duck duck = Duck.open(out.resolve(".test"), "200MB")) {
            int count = columns.equals("*") ? 0 : columns.split(",").length;
            return duck.rows(
                    "SELECT " + columns + " FROM read_parquet(" + Duck.text(out + "/" + kind + "/*.parquet")
                            + ") ORDER BY ALL",
                    row -> {
                        StringBuilder cells = new StringBuilder();
                        int last = count == 0 ? row.getMetaData().getColumnCount() : count;
                        for (int i = 1; i <= last; i++) {
                            cells.append(i == 1 ? "" : " | ").append(row.getString(i));
                        }
                        return cells.toString();
                    });
        }
    }

    /** All that came out, as a text: equal for two runs that found the same. */
    static String all(Path out) {
        return Stream.of("findings", "set_aside", "rejects", "receipts")
                .map(kind ->
                        rows(out, kind, "*").stream().sorted().collect(Collectors.joining("\n", kind + "\n", "\n")))
                .collect(Collectors.joining());
    }
}
