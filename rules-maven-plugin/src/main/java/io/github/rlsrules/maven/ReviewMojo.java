package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.review.ReviewAnswers;
import io.github.rlsrules.authoring.review.ReviewPack;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Has rules reviewed. With a topic or a rule it writes a pack into {@code target/rulebook-review}: a page to read and print, with conditions in
 * words, examples, texts and sources, and a form for the answers. With a filled form it takes the answers into the register of reviews.
 */
@Mojo(name = "review", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public class ReviewMojo extends RulebookMojo {
    /** The topic to be reviewed, with those within it. */
    @Parameter(property = "topic")
    @Nullable
    String topic;

    /** The one rule to be reviewed. */
    @Parameter(property = "rule")
    @Nullable
    String rule;

    /** A filled form, to be taken into {@code reviews.tsv}. */
    @Parameter(property = "review.answers")
    @Nullable
    File answers;

    @Override
    void run(RulebookModule module) {
        if (answers != null) {
            print(ReviewAnswers.take(answers.toPath(), underTest(module)).lines());
            return;
        }
        String what = Stream.of(rule, topic)
                .filter(said -> said != null && !said.isBlank())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "say what is to be reviewed: -Dtopic=TOPIC or -Drule=ID; or what was: -Dreview.answers=FORM"));
        Path form = ReviewPack.of(underTest(module), what).write(output.toPath().resolve("rulebook-review"));
        print(List.of(
                "to read and to print: " + form.toString().replaceFirst("\\.tsv$", ".html"),
                "for the answers: " + form + "; filled in, it is taken with -Dreview.answers=" + form));
    }
}
