package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.diff.BehaviourDiff;
import io.github.rlsrules.authoring.diff.NamedVersions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a rulebook over thousands of made-up patients and over one's own: for whom each rule now says something else, with
 * the smallest patients that show it. Prints the comparison and leaves it in {@code target/behaviour-diff}.
 */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public class DiffMojo extends RulebookMojo {
    /** The earlier version: a revision of git, the jar of a release, or {@code working-tree}. */
    @Parameter(property = "diff.before", defaultValue = "HEAD", required = true)
    String before;

    /** The later version. */
    @Parameter(property = "diff.after", defaultValue = "working-tree", required = true)
    String after;

    /** How many made-up patients. */
    @Parameter(property = "diff.patients", defaultValue = "5000")
    long patients;

    /** Patients of one's own, a line of JSON each. */
    @Parameter(property = "diff.ndjson")
    @Nullable
    File ndjson;

    /** Whether a difference fails the build. */
    @Parameter(property = "diff.failOnChange", defaultValue = "false")
    boolean failOnChange;

    @SuppressWarnings("NullAway.Init") // Maven fills in the parameters
    public DiffMojo() {}

    @Override
    void run(RulebookModule module) throws IOException, MojoFailureException {
        BehaviourDiff diff = NamedVersions.compare(
                underTest(module),
                before,
                after,
                patients,
                Optional.ofNullable(ndjson).map(File::toPath));
        Path report = Files.createDirectories(output.toPath().resolve("behaviour-diff"));
        Files.writeString(report.resolve("behaviour-diff.md"), diff.toMarkdown());
        Files.writeString(report.resolve("behaviour-diff.json"), diff.toJson());
        print(List.of(diff.toMarkdown()));
        if (failOnChange && !diff.isEmpty()) {
            throw new MojoFailureException(before + " and " + after + " do not say the same of everybody");
        }
    }
}
