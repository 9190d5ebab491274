package io.github.rlsrules.examples.cohort;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.rlsrules.examples.cohort.Results.Kind;
import io.github.rlsrules.runtime.Urgency;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what was found, and writes it as a page. */
final class PopulationReport {
    static final String FILE = "report.html";

    private static final String BAND =
            "CASE WHEN age IS NULL THEN 'not known' WHEN age < 18 THEN 'below 18' WHEN age < 30 THEN '18-29'"
                    + " WHEN age < 45 THEN '30-44' WHEN age < 60 THEN '45-59' WHEN age < 75 THEN '60-74' ELSE '75 and over' END";
    private static final List<String> BANDS =
            List.of("below 18", "18-29", "30-44", "45-59", "60-74", "75 and over", "not known");
    private static final String PAGES = "io.github.rlsrules.examples.cohort.pages";
    private static final int MOST_ROWS = 20;

    private final Path out;
    private final Duck duck;

    private PopulationReport(Path out, Duck duck) {
        this.out = out;
        this.duck = duck;
    }

    /** Writes {@code report.html} beside the results, and returns where it is. */
    static Path write(Path out, String memory) {
        boolean isWhole = RunRecord.isIn(out)
                ? RunRecord.isFinished(out)
                : Files.isDirectory(out.resolve(Kind.RECEIPTS.folder())); // made on many machines
        if (!isWhole) {
            throw new TablesException(out + " holds no finished run");
        }
        Path page = out.resolve(FILE);
        try (Duck duck = Duck.open(out.resolve(".spill"), memory)) {
            Files.writeString(page, render("report.jte", new PopulationReport(out, duck).page()));
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be written", e);
        } finally {
            Staged.delete(out.resolve(".spill"));
        }
        return page.toAbsolutePath().normalize();
    }

    static String render(String template, Object page) {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, PopulationReport.class.getClassLoader(), PAGES)
                .render(template, page, html);
        return html.toString();
    }

    private ReportPage page() {
        Results results = new Results(out);
        for (Kind kind : Kind.values()) {
            duck.run("CREATE VIEW " + kind.folder() + " AS SELECT * FROM " + results.all(kind));
        }
        group();
        duck.run("CREATE TABLE people AS SELECT " + BAND
                + " AS band, coalesce(sex, 'not known') AS sex, urgency, complete, synthetic,"
                + " who.* EXCLUDE (person) FROM receipts LEFT JOIN who USING (person)");
        List<ReportPage.Ages> ages = ages();
        List<ReportPage.Step> funnel = funnel();
        List<ReportPage.Step> needs = needs();
        List<ReportPage.Urgencies> urgencies = urgencies();
        long synthetic = duck.number("SELECT count(*) FROM people WHERE synthetic");
        Plots plots = new Plots(synthetic > 0);
        return new ReportPage(
                one("SELECT rulebook || ' ' || version FROM receipts LIMIT 1"),
                one("SELECT sha256 FROM receipts LIMIT 1"),
                one("SELECT CAST(as_of AS VARCHAR) FROM receipts LIMIT 1"),
                duck.number("SELECT count(*) FROM people"),
                synthetic,
                duck.number("SELECT count(*) FROM rejects WHERE \"table\" IS NULL AND code = 'UNREADABLE'"),
                duck.number("SELECT count(*) FROM rejects"),
                duck.number("SELECT count(DISTINCT person) FROM set_aside"),
                duck.number("SELECT count(*) FROM people WHERE NOT complete"),
                duck.number("SELECT coalesce(max(unsigned + changed + objected), 0) FROM receipts") > 0,
                ages,
                funnel,
                needs,
                urgencies,
                counted("SELECT code, \"table\", any_value(message), count(*) FROM rejects GROUP BY code, \"table\","
                        + " CASE WHEN \"table\" IS NULL THEN message END ORDER BY count(*) DESC, 1, 3"),
                counted(
                        "SELECT code, regexp_replace(path, '\\[\\d+\\]', '[]'), any_value(message), count(*) FROM set_aside"
                                + " GROUP BY ALL ORDER BY count(*) DESC, 1, 2"),
                plots.ages(ages),
                plots.steps("From the symptom to a diagnosis", funnel),
                plots.steps("What those who fit the pattern lack", needs),
                plots.urgencies(urgencies));
    }

    /** Who is in which group: a column for each. */
    private void group() {
        duck.run("CREATE TABLE groups (name VARCHAR, kind VARCHAR, code VARCHAR)");
        Map<String, String> columns = new LinkedHashMap<>();
        for (String[] cells : groups()) {
            duck.run("INSERT INTO groups VALUES (" + Duck.text(cells[0]) + ", " + Duck.text(cells[1]) + ", "
                    + Duck.text(cells[2].replace("_", "\\_")) + ")");
            columns.put(cells[0], "bool_or(name = " + Duck.text(cells[0]) + ") AS " + cells[0]);
        }
        duck.run(
                "CREATE TABLE wanted AS SELECT DISTINCT g.name, f.kind, f.code FROM (SELECT DISTINCT kind, code FROM findings) f"
                        + " JOIN groups g ON f.kind = g.kind AND f.code LIKE g.code ESCAPE '\\'");
        duck.run("CREATE TABLE who AS SELECT person, " + String.join(", ", columns.values())
                + " FROM findings JOIN wanted USING (kind, code) GROUP BY person");
    }

    private static List<String[]> groups() {
        try (InputStream in = PopulationReport.class.getResourceAsStream("report-groups.tsv")) {
            if (in == null) {
                throw new IllegalStateException("this program lacks the groups of its report");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String one(String sql) {
        return duck.rows(sql, row -> row.getString(1)).stream().findFirst().orElse("");
    }

    private List<ReportPage.Ages> ages() {
        List<ReportPage.Ages> found = duck.rows(
                "SELECT band, sex, count(*), count(*) FILTER (asked), count(*) FILTER (fits), count(*) FILTER (refuted AND fits IS NOT TRUE),"
                        + " count(*) FILTER (met), count(*) FILTER (refuted)"
                        + " FROM people GROUP BY ALL",
                row -> new ReportPage.Ages(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)));
        List<ReportPage.Ages> inOrder = new ArrayList<>();
        for (String band : BANDS) {
            Stream.of("FEMALE", "MALE", "not known")
                    .forEach(sex -> found.stream()
                            .filter(one -> one.band().equals(band) && one.sex().equals(sex))
                            .forEach(inOrder::add));
        }
        return inOrder;
    }

    private List<ReportPage.Step> funnel() {
        return steps(
                "people",
                Map.entry("assessed", "TRUE"),
                Map.entry("asked about an urge to move", "asked"),
                Map.entry("has an urge to move", "urge"),
                Map.entry("meets the four criteria", "met"),
                Map.entry("of whom no diagnosis is known", "met AND diagnosed IS NOT TRUE"));
    }

    private List<ReportPage.Step> needs() {
        return steps(
                "people WHERE fits",
                Map.entry("fits the pattern", "TRUE"),
                Map.entry("no diagnosis known", "diagnosed IS NOT TRUE"),
                Map.entry("iron to be tested", "iron_untested"),
                Map.entry("iron low", "iron_low"),
                Map.entry("takes what can provoke it", "provoker"),
                Map.entry("augmentation suspected", "augmentation"),
                Map.entry("a check is due", "overdue"));
    }

    /** @param steps what each is called, and of whom it holds */
    @SafeVarargs
    private List<ReportPage.Step> steps(String people, Map.Entry<String, String>... steps) {
        String counts = Arrays.stream(steps)
                .map(step -> "count(*) FILTER (" + step.getValue() + ")")
                .collect(Collectors.joining(", "));
        return duck.rows("SELECT " + counts + " FROM " + people, row -> {
                    List<ReportPage.Step> counted = new ArrayList<>();
                    for (Map.Entry<String, String> step : steps) {
                        counted.add(new ReportPage.Step(step.getKey(), row.getLong(counted.size() + 1)));
                    }
                    return counted;
                })
                .get(0);
    }

    private List<ReportPage.Urgencies> urgencies() {
        String counts = String.join(
                ", ",
                Arrays.stream(Urgency.values())
                        .map(urgency -> "count(*) FILTER (urgency = '" + urgency + "')")
                        .toList());
        List<ReportPage.Urgencies> found = duck.rows("SELECT band, " + counts + " FROM people GROUP BY band", row -> {
            Map<Urgency, Long> people = new LinkedHashMap<>();
            for (Urgency urgency : Urgency.values()) {
                people.put(urgency, row.getLong(2 + urgency.ordinal()));
            }
            return new ReportPage.Urgencies(row.getString(1), people);
        });
        return BANDS.stream()
                .flatMap(band -> found.stream().filter(one -> one.band().equals(band)))
                .toList();
    }

    private List<ReportPage.Counted> counted(String sql) {
        return duck.rows(
                sql + " LIMIT " + MOST_ROWS,
                row -> new ReportPage.Counted(
                        row.getString(1),
                        row.getString(2) == null ? "" : row.getString(2),
                        row.getString(3),
                        row.getLong(4)));
    }
}
