package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.mutation.MutationReport;
import io.github.rlsrules.authoring.mutation.MutationTesting;
import io.github.rlsrules.authoring.report.ReportFolder;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Changes rules in every small way, one change at a time, and asks whether a case notices. Fails for a change that nothing notices and nobody
 * has explained, and proposes a case that would.
 */
@Mojo(
        name = "mutate",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public class MutateMojo extends RulebookMojo {
    /** One rule only. */
    @Parameter(property = "rule", defaultValue = "")
    @Nullable
    String rule;

    /** The rules of one topic only. */
    @Parameter(property = "topic", defaultValue = "")
    @Nullable
    String topic;

    /** Keeps what became of each rule's changes, a line each: a rule of which nothing has changed is not tried again. To be committed. */
    @Parameter(property = "mutation.verdicts", defaultValue = "${project.basedir}/src/test/mutation-verdicts.ndjson")
    File verdicts;

    /** Believes nothing that is kept, and tries all. */
    @Parameter(property = "mutation.anew", defaultValue = "false")
    boolean anew;

    /** The part of all changes that has to be noticed, 0 to 1. */
    @Parameter(property = "mutation.score", defaultValue = "0.95")
    double score;

    @SuppressWarnings("NullAway.Init") // Maven fills in the parameters
    public MutateMojo() {}

    @Override
    void run(RulebookModule module) throws MojoFailureException {
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("mutation.score is a part of all changes, 0 to 1, and not " + score);
        }
        MutationReport report = report(underTest(module));
        if (report.whole()) {
            ReportFolder.at(output.toPath().resolve("rulebook-report")).write(report);
        }
        try {
            report.require(score);
        } catch (AssertionError e) {
            print(List.of(String.valueOf(e.getMessage())));
            throw new MojoFailureException("there are changes that nothing notices, see above", e);
        }
        print(List.of(report.toString()));
    }

    private <P> MutationReport report(RulebookUnderTest<P> underTest) {
        return MutationTesting.of(underTest)
                .rule(rule == null ? "" : rule)
                .topic(topic == null ? "" : topic)
                .remembering(verdicts.toPath())
                .anew(anew)
                .run();
    }
}
