package io.github.rlsrules.authoring.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cohort.Cohort;
import io.github.rlsrules.authoring.cohort.CohortPatient;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Compares two versions of a rulebook on the command line. Run by Maven, see docs/behaviour-diff.md. Exit codes: 0 no change,
 * 1 changes, 2 it could not be done.
 */
public final class DiffCommand {
    private static final String WORKING_TREE = "working-tree";
    private static final String NONE = "-"; // Maven leaves empty arguments out
    private static final int USAGE = 2;

    private final PrintStream out;

    DiffCommand(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(new DiffCommand(System.out).run(args));
    }

    int run(String[] args) {
        if (args.length != 7) {
            out.println("usage: DiffCommand FOLDER PATIENT-TYPE BEFORE AFTER COUNT NDJSON REPORT");
            return USAGE;
        }
        try {
            return compare(args[0], args[1], args[2], args[3], Long.parseLong(args[4]), args[5], args[6]);
        } catch (NumberFormatException e) {
            out.println("diff: " + args[4] + " is no number of patients");
        } catch (IllegalArgumentException | UncheckedIOException e) {
            out.println("diff: " + e.getMessage());
        } catch (ClassNotFoundException e) {
            out.println("diff: there is no class " + e.getMessage());
        }
        return USAGE;
    }

    private int compare(
            String folder, String patientType, String before, String after, long count, String ndjson, String report)
            throws ClassNotFoundException {
        Class<?> type = Class.forName(patientType, false, DiffCommand.class.getClassLoader());
        RulebookFolder written = RulebookFolder.at(Path.of(folder));
        RulebookUnderTest<?> now =
                RulebookUnderTest.of(written, RulebookCompiler.compile(written, type.getClassLoader()), type);
        RulebookVersion was = version(before, now);
        RulebookVersion is = version(after, now);
        Cohort<?> cohort = cohort(now, was, is);
        BehaviourDiff diff;
        try (ProgressBar progress = progress(count);
                Stream<JsonNode> own = ndjson.equals(NONE) ? Stream.empty() : lines(Path.of(ndjson))) {
            Stream<JsonNode> made = cohort.patients(count).map(CohortPatient::json);
            diff = BehaviourDiff.between(was, is)
                    .over(Stream.concat(made.peek(p -> progress.step()), own), cohort.asOf());
        }
        write(diff, Path.of(report));
        return diff.isEmpty() ? 0 : 1;
    }

    /** The working tree, jars, or a revision: told apart by how they are written. */
    private static RulebookVersion version(String text, RulebookUnderTest<?> now) {
        if (text.equals(WORKING_TREE)) {
            return RulebookVersion.of("working tree", now.rulebook(), now.patientType());
        }
        if (text.endsWith(".jar")) {
            List<Path> jars = Arrays.stream(text.split(File.pathSeparator, -1))
                    .map(Path::of)
                    .toList();
            return RulebookVersion.released(jars, now.patientType());
        }
        return RulebookVersion.gitRevision(now, text);
    }

    private static <P> Cohort<P> cohort(RulebookUnderTest<P> now, RulebookVersion... versions) {
        Cohort<P> cohort = Cohort.of(now);
        for (RulebookVersion version : versions) {
            if (version.rulebook().isPresent()) {
                cohort = cohort.aimingAt(version.rulebook().get());
            }
        }
        return cohort;
    }

    private static Stream<JsonNode> lines(Path ndjson) {
        ObjectMapper json = new ObjectMapper();
        try {
            return Files.lines(ndjson).filter(line -> !line.isBlank()).map(line -> {
                try {
                    return json.readTree(line);
                } catch (IOException e) {
                    throw new IllegalArgumentException(ndjson + " has a line that is no JSON", e);
                }
            });
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + ndjson, e);
        }
    }

    /** A bar on the terminal; nothing where there is none. */
    private static ProgressBar progress(long count) {
        ProgressBarBuilder builder =
                new ProgressBarBuilder().setTaskName("compare").setInitialMax(count);
        boolean visible = System.console() != null;
        return (visible ? builder : builder.setConsumer(new DelegatingProgressBarConsumer(line -> {}))).build();
    }

    private void write(BehaviourDiff diff, Path report) {
        try {
            Files.createDirectories(report);
            Files.writeString(report.resolve("behaviour-diff.md"), diff.toMarkdown());
            Files.writeString(report.resolve("behaviour-diff.json"), diff.toJson());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + report, e);
        }
        out.print(diff.toMarkdown());
    }
}
