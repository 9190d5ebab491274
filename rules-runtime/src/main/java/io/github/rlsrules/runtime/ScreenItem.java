package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question on a screen.
 *
 * @param fact the path of the fact, under which its answer is set
 * @param form how it is answered
 * @param about which one of several is meant where the question says "this", as the host calls it: a medicine by its name; empty else
 * @param question in words for the reader
 * @param label what the fact is called, for a list
 * @param choices the answers among which to choose, in order; empty for what is no choice. That nobody knows is always one more
 * @param number what a number is given in, and within what it can lie; null for what is no number
 * @param knownBy who can answer it
 * @param why id of the rule for which it is asked, of several the one that is likeliest for this patient and matters most; empty if it only
 *     opens another question
 * @since 0.1.0
 */
public record ScreenItem(
        @Required String fact,
        @Required Form form,
        @Required String about,
        @Required String question,
        @Required String label,
        @Required List<Choice> choices,
        @Nullable Number number,
        @Required KnownBy knownBy,
        @Required String why) {

    public ScreenItem {
        choices = List.copyOf(choices);
    }

    /** Without the name of a medicine, which the host gave. */
    @Override
    public String toString() {
        return "ScreenItem[" + fact + "]";
    }

    /** How a question is answered. */
    public enum Form {
        /** Yes or no: it can stand in a list of what is ticked. The constant for a tick is YES, for none NO. */
        TICK,
        /** One of some constants. */
        CHOICE,
        /** A number with its unit. */
        NUMBER,
        /** A day, or a month or year. */
        DATE,
        /** Names, such as those of medicines. */
        NAMES
    }

    /**
     * One answer.
     *
     * @param value the constant, as the answer is set
     * @param label in words for the reader
     */
    public record Choice(@Required String value, @Required String label) {}

    /**
     * What a number is.
     *
     * @param unit in which rules read it, as a UCUM code
     * @param units in which people mostly give it
     * @param lowest the lowest value accepted, in {@code unit}
     * @param highest the highest value accepted, in {@code unit}
     */
    public record Number(@Required String unit, @Required Set<String> units, double lowest, double highest) {}
}
