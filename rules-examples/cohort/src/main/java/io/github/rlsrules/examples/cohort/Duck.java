package io.github.rlsrules.examples.cohort;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/** A connection to a database in memory, which writes what has no room there beside the results. */
final class Duck implements AutoCloseable {
    private final DuckDBConnection connection;

    private Duck(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * Opens a database.
     *
     * @param spill the folder for what has no room in memory
     * @param memory as DuckDB writes it: {@code 1GB}
     */
    static Duck open(Path spill, String memory) {
        try {
            Properties settings = new Properties();
            settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
            DuckDBConnection connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings);
            Duck duck = new Duck(connection);
            duck.run("SET temp_directory = " + text(spill.toString()));
            duck.run("SET memory_limit = " + text(memory));
            duck.run("SET autoinstall_known_extensions = false"); // nothing is fetched from anywhere
            duck.run("SET preserve_insertion_order = false");
            return duck;
        } catch (SQLException e) {
            throw new TablesException("DuckDB does not start: " + firstLine(e), e);
        }
    }

    /** Another connection to the same database, for another thread. */
    Duck another() {
        try {
            return new Duck((DuckDBConnection) connection.duplicate());
        } catch (SQLException e) {
            throw new TablesException(firstLine(e), e);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new TablesException(firstLine(e), e);
        }
    }

    /** What is made of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done with a row. */
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(String sql, Reading<T> reading) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reading.of(row)));
        return rows;
    }

    void each(String sql, Each each) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                each.row(row);
            }
        } catch (SQLException e) {
            throw new TablesException(firstLine(e), e);
        }
    }

    long number(String sql) {
        return rows(sql, row -> row.getLong(1)).get(0);
    }

    static String text(@Nullable String text) {
        return text == null ? "NULL" : "'" + text.replace("'", "''") + "'";
    }

    static String list(List<Path> files) {
        return files.stream().map(file -> text(pattern(file))).collect(Collectors.joining(", ", "[", "]"));
    }

    /** What stands for a file and nothing else: DuckDB takes names for patterns, and {@code data[1]} for {@code data1}. */
    static String pattern(Path file) {
        return file.toString().replaceAll("[*?\\[]", "[$0]");
    }

    static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    /** DuckDB's own words, without the pieces of a query or of a table that follow. */
    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it failed");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new TablesException(firstLine(e), e);
        }
    }
}
