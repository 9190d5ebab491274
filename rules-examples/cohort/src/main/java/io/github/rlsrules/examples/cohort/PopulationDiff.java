package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.authoring.diff.BehaviourDiff;
import io.github.rlsrules.authoring.diff.RulebookVersion;
import io.github.rlsrules.examples.cohort.Results.Kind;
import io.github.rlsrules.facts.RlsPatient;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two versions of the rulebook say otherwise of a population. Both assess everybody, each in a process of its own, so that no class of one can be
 * taken for that of the other; what they found is compared where it lies. Some of those who differ are then given to the behaviour diff of the author's
 * kit, which tells why.
 */
final class PopulationDiff {
    /** Enough that each rule that changes has an example, and few, for to make a person small takes long. */
    private static final int OF_EACH_RULE = 3;

    private static final int EXAMPLES = 60;

    private final PopulationRun.Settings settings;
    private final PrintWriter err;

    PopulationDiff(PopulationRun.Settings settings, PrintWriter err) {
        this.settings = settings;
        this.err = err;
    }

    /** Writes {@code diff.html}, and returns where it is. */
    Path run(String before, @Nullable String after) {
        Path one = assess("before", before);
        Path other = assess("after", after);
        Path page = settings.out().resolve("diff.html");
        try (Duck duck = Duck.open(settings.out().resolve(".spill"), settings.memory())) {
            Files.writeString(page, PopulationReport.render("diff.jte", page(duck, one, other, before, after)));
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be written", e);
        } finally {
            Staged.delete(settings.out().resolve(".spill"));
        }
        return page.toAbsolutePath().normalize();
    }

    private Path assess(String name, @Nullable String jars) {
        Path folder = settings.out().resolve(name);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Runtime.getRuntime().maxMemory() / 1024 / 1024 + "m",
                "-cp",
                classPath(jars),
                RlsCohort.class.getName(),
                "assess",
                settings.in().toString(),
                "--out",
                folder.toString(),
                "--no-report",
                "--as-of",
                settings.asOf().toString(),
                "--threads",
                Integer.toString(settings.threads()),
                "--memory",
                settings.memory()));
        settings.ignored().forEach(column -> command.addAll(List.of("--ignore-column", column)));
        if (settings.withoutUnreadable()) {
            command.add("--without-unreadable");
        }
        if (settings.fresh()) {
            command.add("--fresh");
        }
        err.println("assess with " + (jars == null ? "the rules of this program" : jars));
        err.flush();
        try {
            Files.createDirectories(settings.out());
            Process process = new ProcessBuilder(command).inheritIO().start();
            int code = process.waitFor();
            if (code != 0) {
                throw new TablesException(
                        "the version " + name + " could not assess them (see above); if today's runtime does not fit"
                                + " it, name the jars that it was released with beside its own, separated as in a class path");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TablesException("interrupted; the same command goes on");
        }
        return folder;
    }

    /** The version's own jars first, so that they win. */
    private static String classPath(@Nullable String jars) {
        String ours = System.getProperty("java.class.path");
        String whole = Arrays.stream(ours.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElse(ours);
        for (Path jar : paths(jars)) {
            if (!Files.isRegularFile(jar)) {
                throw new TablesException(jar + ": there is no such file");
            }
        }
        return jars == null ? whole : jars + File.pathSeparator + whole;
    }

    private static List<Path> paths(@Nullable String jars) {
        return jars == null
                ? List.of()
                : Arrays.stream(jars.split(File.pathSeparator)).map(Path::of).toList();
    }

    private DiffPage page(Duck duck, Path one, Path other, String before, @Nullable String after) {
        Results was = new Results(one);
        Results is = new Results(other);
        for (Kind kind : List.of(Kind.FINDINGS, Kind.RECEIPTS)) {
            duck.run("CREATE VIEW was_" + kind.folder() + " AS SELECT * FROM " + was.all(kind));
            duck.run("CREATE VIEW is_" + kind.folder() + " AS SELECT * FROM " + is.all(kind));
        }
        duck.run(
                "CREATE TABLE changed AS SELECT coalesce(w.person, i.person) AS person, coalesce(w.rule, i.rule) AS rule,"
                        + " CASE WHEN w.rule IS NULL THEN 'gained' WHEN i.rule IS NULL THEN 'lost' ELSE 'otherwise' END AS what,"
                        + " coalesce(i.urgency, w.urgency) AS urgency"
                        + " FROM was_findings w FULL JOIN is_findings i ON w.person = i.person AND w.rule = i.rule"
                        + " WHERE w.rule IS NULL OR i.rule IS NULL OR (w.kind, w.code, w.urgency, w.level, w.provisional, w.in_doubt)"
                        + " IS DISTINCT FROM (i.kind, i.code, i.urgency, i.level, i.provisional, i.in_doubt)");
        List<DiffPage.Change> changes = duck.rows(
                "SELECT rule, what, any_value(urgency), count(*) FROM changed GROUP BY ALL ORDER BY rule, what",
                row -> new DiffPage.Change(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
        List<DiffPage.Move> moves = duck.rows(
                "SELECT w.urgency, i.urgency, count(*) FROM was_receipts w JOIN is_receipts i USING (person)"
                        + " WHERE w.urgency <> i.urgency GROUP BY ALL ORDER BY count(*) DESC",
                row -> new DiffPage.Move(row.getString(1), row.getString(2), row.getLong(3)));
        return new DiffPage(
                version(duck, "was"),
                version(duck, "is"),
                settings.asOf().toString(),
                duck.number("SELECT count(*) FROM is_receipts"),
                duck.number("SELECT count(*) FROM is_receipts WHERE synthetic"),
                duck.number("SELECT count(DISTINCT person) FROM changed"),
                duck.number("SELECT count(*) FROM was_receipts ANTI JOIN is_receipts USING (person)")
                        + duck.number("SELECT count(*) FROM is_receipts ANTI JOIN was_receipts USING (person)"),
                changes,
                moves,
                examples(duck, before, after));
    }

    private static String version(Duck duck, String which) {
        return duck
                .rows(
                        "SELECT rulebook || ' ' || version || ' ' || sha256 FROM " + which + "_receipts LIMIT 1",
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Why, for a few of each rule. */
    private List<BehaviourDiff.Change> examples(Duck duck, String before, @Nullable String after) {
        Set<String> some = new TreeSet<>(duck.rows(
                "SELECT person FROM (SELECT person, row_number() OVER (PARTITION BY rule, what ORDER BY person) AS place FROM changed)"
                        + " WHERE place <= " + OF_EACH_RULE + " ORDER BY place, person LIMIT " + EXAMPLES,
                row -> row.getString(1)));
        if (some.isEmpty()) {
            return List.of();
        }
        Layout layout = Layout.of(settings.in(), duck, settings.ignored(), settings.withoutUnreadable());
        return BehaviourDiff.between(version(before), version(after))
                .over(OnePersonEach.of(some, layout, settings.asOf(), duck).stream(), settings.asOf())
                .changes();
    }

    private static RulebookVersion version(@Nullable String jars) {
        return jars == null
                ? RulebookVersion.of("this program", RlsRules.standardRulebook(), RlsPatient.class)
                : RulebookVersion.released(paths(jars), RlsPatient.class);
    }
}
