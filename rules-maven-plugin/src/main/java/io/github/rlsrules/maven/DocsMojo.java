package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.reference.Background;
import io.github.rlsrules.authoring.reference.Reference;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reference of a rulebook: a page for each rule and topic, and overviews, as a site that needs no server, in
 * {@code target/rulebook-site}, and, if a folder is named, as Markdown. Fails if a link leads nowhere or a case does not hold.
 */
@Mojo(
        name = "docs",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public class DocsMojo extends RulebookMojo {
    /** Where to write Markdown; none is written if this is not said. */
    @Parameter(property = "docs.markdown")
    @Nullable
    File markdown;

    /** The history, if there is one: what it says of a rule stands on the rule's page. */
    @Parameter(property = "docs.changelog", defaultValue = "${project.basedir}/CHANGELOG.md")
    File changelog;

    /** What {@code rules:mutate} keeps, if it does. */
    @Parameter(property = "mutation.verdicts", defaultValue = "${project.basedir}/src/test/mutation-verdicts.ndjson")
    File verdicts;

    /** Pages of decisions to which rules point, if there are any. */
    @Parameter(property = "docs.decisions", defaultValue = "${project.basedir}/docs/decisions")
    File decisions;

    @SuppressWarnings("NullAway.Init") // Maven fills in the parameters
    public DocsMojo() {}

    @Override
    void run(RulebookModule module) {
        Reference reference = Reference.of(
                underTest(module), Background.read(changelog.toPath(), verdicts.toPath(), decisions.toPath()));
        List<String> problems = reference.problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        Path site = output.toPath().resolve("rulebook-site");
        Reference.write(reference.site(), site);
        print(List.of("the reference: " + site.resolve("index.html")));
        if (markdown != null) {
            Reference.write(reference.markdown(), markdown.toPath());
            print(List.of("as Markdown: " + markdown));
        }
    }
}
