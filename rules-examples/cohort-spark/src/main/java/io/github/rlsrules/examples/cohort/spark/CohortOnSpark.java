package io.github.rlsrules.examples.cohort.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import io.github.rlsrules.examples.cohort.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Assesses a population with Apache Spark. The tables, the function of one person and what comes out are those of {@code rls-cohort}, which does the same on
 * one machine.
 */
public final class CohortOnSpark {
    private static final StructType FINDING = StructType.fromDDL(
            "rule STRING, kind STRING, code STRING, urgency STRING, level STRING, provisional BOOLEAN, in_doubt BOOLEAN");
    private static final StructType SET_ASIDE =
            StructType.fromDDL("`table` STRING, item STRING, path STRING, code STRING, message STRING");
    private static final StructType RECEIPT = StructType.fromDDL(
            "sex STRING, age SMALLINT, urgency STRING, rulebook STRING, version STRING, sha256 STRING, switched_off STRING,"
                    + " as_of DATE, complete BOOLEAN, set_aside INT, facts STRING, findings STRING, rules INT, unsigned INT, changed INT, objected INT");
    private static final StructType REJECT =
            StructType.fromDDL("`table` STRING, item STRING, code STRING, message STRING");
    private static final StructType RESULT = new StructType()
            .add("person", DataTypes.StringType)
            .add("synthetic", DataTypes.BooleanType)
            .add("findings", DataTypes.createArrayType(FINDING))
            .add("set_aside", DataTypes.createArrayType(SET_ASIDE))
            .add("receipt", RECEIPT)
            .add("reject", REJECT);

    private CohortOnSpark() {}

    /**
     * {@return one row for everybody: findings, what was set aside, and either a receipt or the reason why the person was not assessed}
     *
     * @param tables of the layout; that of people is needed
     * @param asOf the date for which everybody is assessed
     * @param ignored columns that are known not to be read
     * @throws IllegalArgumentException if a table lacks a column, or has one that is not known
     */
    public static Dataset<Row> assess(Map<Table, Dataset<Row>> tables, LocalDate asOf, Set<String> ignored) {
        List<String> faults = new ArrayList<>();
        if (!tables.containsKey(Table.PERSON)) {
            faults.add("the table person is needed");
        }
        Dataset<Row> all = null;
        for (Map.Entry<Table, Dataset<Row>> one : new TreeMap<>(tables).entrySet()) {
            Map<String, String> found = new TreeMap<>();
            for (String column : one.getValue().columns()) {
                found.put(column.toLowerCase(Locale.ROOT), column);
            }
            List<String> wrong = one.getKey().faults(found.keySet(), ignored);
            faults.addAll(wrong);
            if (wrong.isEmpty()) {
                Dataset<Row> rows = rows(one.getKey(), one.getValue(), found);
                all = all == null ? rows : all.unionAll(rows);
            }
        }
        if (!faults.isEmpty() || all == null) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), faults));
        }
        return all.groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(new AssessPerson(asOf), Encoders.row(RESULT));
    }

    /** All tables in one shape: whose, whether made up, which table, and its values as texts. Nobody is an empty text. */
    private static Dataset<Row> rows(Table table, Dataset<Row> given, Map<String, String> found) {
        Column[] values = table.columns().stream()
                .map(column -> found.containsKey(column)
                        ? given.col(found.get(column)).cast(DataTypes.StringType)
                        : lit(column.equals("answer") ? "YES" : null).cast(DataTypes.StringType))
                .toArray(Column[]::new);
        Column synthetic = found.containsKey(Table.SYNTHETIC)
                ? coalesce(given.col(found.get(Table.SYNTHETIC)).cast(DataTypes.BooleanType), lit(true))
                : lit(false);
        Column person = given.col(found.getOrDefault(Table.WHOSE, Table.WHOSE)).cast(DataTypes.StringType);
        return given.select(
                when(person.isNull().or(trim(person).equalTo("")), "")
                        .otherwise(person)
                        .as("person"),
                synthetic.as("synthetic"),
                lit(table.ordinal()).as("place"),
                array(values).as("cells"));
    }

    /**
     * Reads the tables of a folder as {@code rls-cohort} does: each a folder of Parquet files.
     *
     * @param spark the session
     * @param folder with the tables
     * @return the tables that are there
     * @throws IllegalArgumentException if something looks like a table and is none that is read: all of it would be unknown
     */
    public static Map<Table, Dataset<Row>> read(SparkSession spark, String folder) {
        Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
        List<String> strays = new ArrayList<>();
        for (FileStatus entry : entries(spark, folder)) {
            String name = entry.getPath().getName();
            Table table = Table.called(name);
            if (name.startsWith(".") || name.startsWith("_")) {
                continue;
            }
            if (table != null && entry.isDirectory() && !tables.containsKey(table)) {
                tables.put(table, spark.read().parquet(entry.getPath().toString()));
            } else if (table != null || entry.isDirectory() || name.endsWith(".parquet")) {
                strays.add(name);
            }
        }
        if (!strays.isEmpty()) {
            throw new IllegalArgumentException(folder + " holds what is not read: " + strays
                    + "; a table is one folder of Parquet: "
                    + Arrays.stream(Table.values()).map(Table::fileName).toList());
        }
        return tables;
    }

    private static FileStatus[] entries(SparkSession spark, String folder) {
        try {
            Path at = new Path(folder);
            return at.getFileSystem(spark.sessionState().newHadoopConf()).listStatus(at);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    /**
     * Writes the four tables that {@code rls-cohort} writes.
     *
     * @param assessed from {@link #assess}
     * @param folder for the results; what is there is replaced
     */
    public static void write(Dataset<Row> assessed, String folder) {
        Dataset<Row> kept = assessed.persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            writeTable(exploded(kept, "findings", FINDING), folder + "/findings");
            writeTable(exploded(kept, "set_aside", SET_ASIDE), folder + "/set_aside");
            writeTable(of(kept, "reject", REJECT), folder + "/rejects");
            writeTable(of(kept, "receipt", RECEIPT), folder + "/receipts");
        } finally {
            kept.unpersist();
        }
    }

    private static Dataset<Row> exploded(Dataset<Row> all, String column, StructType type) {
        return flat(all.select(col("person"), explode(col(column)).as("one"), col("synthetic")), type);
    }

    private static Dataset<Row> of(Dataset<Row> all, String column, StructType type) {
        return flat(
                all.where(col(column).isNotNull())
                        .select(col("person"), col(column).as("one"), col("synthetic")),
                type);
    }

    private static Dataset<Row> flat(Dataset<Row> rows, StructType type) {
        List<Column> columns = new ArrayList<>();
        columns.add(col("person"));
        for (String name : type.fieldNames()) {
            columns.add(col("one").getField(name).as(name));
        }
        columns.add(col("synthetic"));
        return rows.select(columns.toArray(Column[]::new));
    }

    private static void writeTable(Dataset<Row> rows, String folder) {
        rows.write().mode(SaveMode.Overwrite).parquet(folder);
    }

    /**
     * For {@code spark-submit}: the folder with the tables, the folder for the results, and the date.
     *
     * @param arguments these three, and columns that are known not to be read
     */
    public static void main(String[] arguments) {
        if (arguments.length < 3) {
            System.err.println("arguments: TABLES RESULTS DATE [COLUMN that is known not to be read]...");
            System.exit(2);
        }
        SparkSession spark = SparkSession.builder().appName("rls-cohort").getOrCreate();
        Set<String> ignored = Set.copyOf(List.of(arguments).subList(3, arguments.length));
        write(assess(read(spark, arguments[0]), LocalDate.parse(arguments[2]), ignored), arguments[1]);
        spark.stop();
    }
}
