package io.github.rlsrules.examples.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card of CDS Hooks 2.0.
 *
 * @param uuid of this card, for feedback
 * @param summary less than 140 characters
 * @param detail in GitHub Flavored Markdown
 * @param indicator info, warning or critical
 * @param source of whom it is
 * @param suggestions what may be done at once: tests, referrals, messages
 * @param selectionBehavior how many of these; needed if there are any
 * @param overrideReasons why somebody may put it aside
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Card(
        String uuid,
        String summary,
        String detail,
        Indicator indicator,
        Source source,
        @Nullable List<Suggestion> suggestions,
        @Nullable String selectionBehavior,
        List<Coding> overrideReasons) {
    static final int LONGEST = 139;

    /** How much it matters. */
    enum Indicator {
        info,
        warning,
        critical
    }

    /** Of whom a card is. */
    record Source(
            String label, @Nullable String url, @Nullable Coding topic) {}

    /** A code. */
    record Coding(String code, String system, String display) {}

    /** What may be done at once. */
    record Suggestion(String label, String uuid, List<Action> actions) {}

    /** One step of it: something that is created. */
    record Action(
            String type, String description, @JsonRawValue String resource) {}
}
