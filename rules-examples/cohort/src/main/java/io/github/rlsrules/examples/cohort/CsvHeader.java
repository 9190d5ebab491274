package io.github.rlsrules.examples.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The first line of a CSV file. DuckDB is told it, for it would guess it from the lines below, and give up where one of these is bad. */
final class CsvHeader {
    private static final int LONGEST = 65_536;
    private static final String MARK = "\ufeff";

    private CsvHeader() {}

    /** The names of its columns, as they are written. */
    static List<String> of(Path file) {
        String line = firstLine(file);
        if (line.isBlank()) {
            throw new TablesException("its first line is empty, and should hold the names of its columns");
        }
        List<String> names =
                Arrays.stream(line.split(",", -1)).map(CsvHeader::unquoted).toList();
        if (names.size() == 1 && names.get(0).matches("(?s).*[;\t|].*")) {
            throw new TablesException("only a comma parts its columns, no semicolon, tab or bar");
        }
        Set<String> distinct = new HashSet<>();
        for (String name : names) {
            if (!distinct.add(name.toLowerCase(Locale.ROOT))) {
                throw new TablesException("a column is there twice: " + name);
            }
        }
        return names;
    }

    private static String firstLine(Path file) {
        boolean isPacked = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream plain = Files.newInputStream(file);
                InputStream in = isPacked ? new GZIPInputStream(plain) : plain) {
            String start = new String(in.readNBytes(LONGEST), UTF_8);
            return (start.startsWith(MARK) ? start.substring(1) : start).split("[\r\n]", 2)[0];
        } catch (AccessDeniedException e) {
            throw new TablesException("permission denied", e);
        } catch (IOException e) {
            throw new TablesException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String unquoted(String cell) {
        String name = cell.strip();
        boolean isQuoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return isQuoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
