package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.ScreenItem.Choice;
import io.github.rlsrules.runtime.ScreenItem.Form;
import java.util.List;

/** Makes a question of what a fact is called and how it is answered. */
final class ItemWriter {
    private final Texts texts;
    private final Audience reader;
    private final AnswerForms forms;

    ItemWriter(Texts texts, Audience reader, AnswerForms forms) {
        this.texts = texts;
        this.reader = reader;
        this.forms = forms;
    }

    /** What a question says beside its answers. */
    record Words(String about, String question, String label, String why) {}

    ScreenItem of(String fact, KnownBy knownBy, Words words) {
        Form form = forms.form(fact);
        return new ScreenItem(
                fact,
                form,
                words.about,
                words.question,
                words.label,
                form == Form.TICK || form == Form.CHOICE ? choices(fact) : List.of(),
                form == Form.NUMBER ? forms.number(fact) : null,
                knownBy,
                words.why);
    }

    private List<Choice> choices(String fact) {
        return forms.constants(fact).stream()
                .map(constant -> new Choice(constant.name(), label(constant)))
                .toList();
    }

    private String label(Enum<?> constant) {
        String key = "answer." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        String own = key + "." + reader.suffix();
        return texts.get(texts.has(own) ? own : key);
    }
}
