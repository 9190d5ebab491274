package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.scaffold.NewRule;
import io.github.rlsrules.authoring.scaffold.NewRule.Wish;
import io.github.rlsrules.authoring.scaffold.NewRuleQuestions;
import java.io.IOException;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
import org.jspecify.annotations.Nullable;

/**
 * Begins a new rule: the rule, what it concludes, cases, texts and a source, each still to be filled in; lint and cases then name what is left.
 * Asks, at a terminal, for what was not said: of which kind the rule is, where it belongs, what it is called.
 */
@Mojo(name = "new", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public class NewMojo extends RulebookMojo {
    /** The rule's topic, a folder: {@code iron}, {@code redflags/spine}. */
    @Parameter(property = "topic")
    @Nullable
    String topic;

    /** The rule's id. */
    @Parameter(property = "rule")
    @Nullable
    String rule;

    /** The rule's stage, if it is not the one of the file that is called like the topic. */
    @Parameter(property = "stage")
    @Nullable
    String stage;

    /** What is true of a person for whom it fires. */
    @Parameter(property = "title")
    @Nullable
    String title;

    /** Keys of the register of sources with their tags, {@code AASM25 C; OWN D}; without them a new source is begun. */
    @Parameter(property = "sources")
    @Nullable
    String sources;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Component
    Prompter prompter;

    @SuppressWarnings("NullAway.Init") // Maven fills in the parameters
    public NewMojo() {}

    @Override
    void run(RulebookModule module) throws IOException {
        Wish wish = new Wish(text(topic), text(rule), text(stage), text(title), text(sources));
        boolean asks = session.getRequest().isInteractiveMode()
                && (wish.topic().isBlank() || wish.id().isBlank());
        print(NewRule.begin(
                module.folder(), asks ? new NewRuleQuestions(module.folder(), this::ask).complete(wish) : wish));
    }

    private String ask(String question) {
        try {
            return Objects.requireNonNullElse(prompter.prompt(question), "");
        } catch (PrompterException e) {
            throw new IllegalStateException("cannot ask: " + e.getMessage(), e);
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
