package io.github.rlsrules.authoring.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cohort.Cohort;
import io.github.rlsrules.authoring.cohort.CohortPatient;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Compares two versions of a rulebook that are named as on a command line.
 */
public final class NamedVersions {
    private static final String WORKING_TREE = "working-tree";

    private NamedVersions() {}

    /**
     * Compares two versions.
     *
     * @param before the working tree, {@code working-tree}; a revision of git; or the jar of a release, with those that it needs
     *     separated as in a class path
     * @param after another one
     * @param patients how many made-up ones
     * @param own patients of one's own, a line of JSON each
     * @throws IllegalArgumentException if there is no such version, or a file cannot be read
     */
    public static BehaviourDiff compare(
            RulebookUnderTest<?> now, String before, String after, long patients, Optional<Path> own) {
        RulebookVersion was = version(before, now);
        RulebookVersion is = version(after, now);
        Cohort<?> cohort = cohort(now, was, is);
        try (ProgressBar progress = progress(patients);
                Stream<JsonNode> given = own.map(NamedVersions::lines).orElseGet(Stream::empty)) {
            Stream<JsonNode> made = cohort.patients(patients).map(CohortPatient::json);
            return BehaviourDiff.between(was, is)
                    .over(Stream.concat(made.peek(p -> progress.step()), given), cohort.asOf());
        }
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
}
