package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Set;

/** All that can be asked somebody of whom nothing is known, in the order of the screens. */
final class WholeForm {
    private final Screens screens;
    private final Texts texts;
    private final ItemWriter items;

    WholeForm(Rulebook rulebook, Texts texts, Audience reader) {
        this.screens = rulebook.screens();
        this.texts = texts;
        KnownAnswers nothing = new KnownAnswers(Facts.builder().build());
        this.items = new ItemWriter(texts, reader, new AnswerForms(rulebook.tree(), nothing));
    }

    /** Without what asks for more about a value, or about an item of a list. */
    List<FormQuestion> questions(Set<KnownBy> answering) {
        return screens.rows().stream()
                .filter(row -> answering.contains(row.knownBy()) && !row.fact().contains("[]"))
                .map(row -> new FormQuestion(
                        row.screen(),
                        texts.get("screen." + row.screen() + ".title"),
                        row.always(),
                        item(row),
                        row.onlyIf()))
                .toList();
    }

    /** Since when a sign is there, is asked at once. */
    private ScreenItem item(ScreenRow row) {
        String fact = row.fact();
        return items.of(fact, row.knownBy(), new ItemWriter.Words("", texts.question(fact), texts.label(fact), ""));
    }
}
