package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Required;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a host knows of an answer beside the answer itself. It changes no answer that needs no time.
 *
 * @param fact the path of the fact, as in {@code warningSigns.collapse} or {@code labResults[FERRITIN]}; a group stands for all that is in it
 * @param date when it was answered. A sign that was new, or absent, longer ago than it counts as new is of unknown time now, or unknown.
 * @param known NO if it was asked and the patient does not know: it stays unknown, and is not asked for again
 * @since 0.1.0
 */
public record Reply(
        @Required @Nullable String fact, @Nullable LocalDate date, Answer known) {

    public Reply {
        known = Answer.orUnknown(known);
    }

    /**
     * {@return a reply: answered on that day}
     *
     * @param fact its path, such as {@code labResults[FERRITIN]}
     * @param date when it was answered
     */
    public static Reply of(String fact, LocalDate date) {
        return new Reply(fact, date, Answer.UNKNOWN);
    }

    /**
     * {@return a reply: asked, and not known}
     *
     * @param fact its path, such as {@code labResults[FERRITIN]}
     */
    public static Reply notKnown(String fact) {
        return new Reply(fact, null, Answer.NO);
    }

    @Override
    public String toString() {
        return "Reply";
    }
}
