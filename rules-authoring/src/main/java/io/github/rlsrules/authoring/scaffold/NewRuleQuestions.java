package io.github.rlsrules.authoring.scaffold;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.scaffold.NewRule.Wish;
import io.github.rlsrules.runtime.Similar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Asks an author for what a new rule needs and he has not said: of which kind it is, where it belongs, what it is called. */
public final class NewRuleQuestions {
    /** Somebody at a terminal. */
    @FunctionalInterface
    public interface Author {
        /** The answer, blank if there is none. */
        String ask(String question);
    }

    private final RulebookFolder folder;
    private final Author author;

    public NewRuleQuestions(RulebookFolder folder, Author author) {
        this.folder = folder;
        this.author = author;
    }

    /**
     * The wish with what was left out.
     */
    public Wish complete(Wish wish) {
        Optional<RuleKind> kind = wish.topic().isBlank() || wish.id().isBlank() ? kind() : Optional.empty();
        String topic = wish.topic().isBlank() ? topic(kind) : wish.topic();
        String id = wish.id().isBlank() ? id(kind) : wish.id();
        String stage = wish.stage().isBlank() ? kind.map(RuleKind::stage).orElse("") : wish.stage();
        String title = wish.title().isBlank()
                ? author.ask("Its title: what is true of a person for whom it fires, with a capital and no full stop")
                : wish.title();
        return new Wish(topic, id, stage, title, wish.sources());
    }

    private Optional<RuleKind> kind() {
        return RuleKind.of(folder).stream().filter(kind -> yes(kind.question())).findFirst();
    }

    private String topic(Optional<RuleKind> kind) {
        Set<String> topics = folder.topics();
        String question = "Topics: " + String.join(", ", topics) + "\n"
                + kind.map(one -> "Rules of that kind: " + one.where() + "\n").orElse("")
                + "Its topic, one of these or a new one";
        while (true) {
            String topic = author.ask(question).strip();
            String meant = topics.contains(topic) ? "" : Similar.question(topic, topics);
            if (meant.isEmpty() || yes(topic + " would be a new topic" + meant + " Go on with the new one?")) {
                return topic;
            }
        }
    }

    private boolean yes(String question) {
        return author.ask(question + " (y/n)").strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private String id(Optional<RuleKind> kind) {
        List<String> parts = List.of(folder.rules().get(0).id().split("-", -1));
        String begin = parts.get(0) + "-"
                + kind.map(RuleKind::prefix)
                        .filter(p -> !p.isEmpty())
                        .map(p -> p + "-")
                        .orElse("");
        return author.ask("Its id; it matches " + folder.setting("ruleIds") + " and begins with " + begin)
                .strip();
    }
}
