package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters of an assessment, for one reader, on one screen; everything else is detail behind it. Nothing is said in it twice. It tells
 * about a patient, and prints nothing of it by {@code toString}.
 *
 * @param rulebook the rulebook that made it
 * @param asOf the date for which it holds
 * @param reader for whom its words are
 * @param language in which they are, as a language tag; not the one that was asked for where the rulebook does not have that
 * @param urgency how soon the patient should act: that of the most urgent thing that is told. A question has none
 * @param complete false if something failed; then nothing may be concluded from what it does not say
 * @param about for whom "you" stands, if somebody else answered; null if it is the reader
 * @param first what is to be read before all else but an emergency: that it is not in the language that was asked for, that it is incomplete,
 *     what was not recognised
 * @param headline the one thing to say; if there are several emergencies, each of them
 * @param restsOn the facts on which the headline rests, at most {@value #REASONS}
 * @param detail further rules that belong to the headline, and are not told in words
 * @param actions what to do, in order; at most {@value #ACTIONS} beside what is urgent. What the headline says to do is not repeated
 * @param shows what else the facts show, at most {@value #SHOWN}
 * @param cautions what to beware of, at most {@value #CAUTIONS} beside what is urgent
 * @param toTry one thing to try by oneself; null if there is none, or while something is urgent
 * @param questions what to ask next, at most {@value #QUESTIONS}
 * @param atOnce when to get help at once
 * @param numbers the host's own numbers for that, as the host calls them; none unless it gave some, see {@link #withNumbers}
 * @param danger how far danger is ruled out
 * @param setAside what was given and could not be used
 * @param notLookedAt which topics the host has switched off, in words; null if none
 * @param more how many further things the assessment tells that reader
 * @param review how far the rules that speak have been reviewed; empty if all are signed as they are
 * @param disclaimer what it is not
 * @since 0.1.0
 */
public record Summary(
        @Required RulebookId rulebook,
        @Required LocalDate asOf,
        @Required Audience reader,
        @Required String language,
        @Required Urgency urgency,
        @Required boolean complete,
        @Nullable String about,
        @Required List<String> first,
        @Required Statement headline,
        @Required List<Reason> restsOn,
        @Required List<String> detail,
        @Required List<Action> actions,
        @Required List<Statement> shows,
        @Required List<Statement> cautions,
        @Nullable Statement toTry,
        @Required List<Ask> questions,
        @Required String atOnce,
        @Required List<String> numbers,
        @Required Danger danger,
        @Required SetAside setAside,
        @Nullable String notLookedAt,
        @Required int more,
        @Required String review,
        @Required String disclaimer) {

    static final int REASONS = 6;
    static final int ACTIONS = 3;
    static final int POINTS = 3;
    /** In all actions together; fewer where something is urgent, which comes first. */
    static final int ALL_POINTS = 4;

    static final int POINTS_BESIDE_ALARM = 2;
    static final int SHOWN = 1;
    static final int CAUTIONS = 2;
    static final int QUESTIONS = 3;
    static final int NAMED = 3;

    /**
     * Something that is said.
     *
     * @param text what is said, in words for the reader
     * @param rules the rules that say so, the first one in its own words; empty for what the rulebook says to everybody
     */
    public record Statement(@Required String text, @Required List<String> rules) {
        @Override
        public String toString() {
            return "Statement";
        }
    }

    /**
     * A fact on which something rests.
     *
     * @param fact its path
     * @param label its name in words
     * @param value a constant, or a number with its unit
     */
    public record Reason(
            @Required String fact,
            @Required String label,
            @Required String value) {
        @Override
        public String toString() {
            return "Reason";
        }
    }

    /**
     * One thing to do.
     *
     * @param urgency how soon
     * @param act whom to go to, and by when
     * @param points why, and what to speak about there: at most {@value #POINTS}, and {@value #ALL_POINTS} in all actions, beside what is
     *     urgent
     * @param detail further rules that are part of it, and are not told in words here
     */
    public record Action(
            @Required Urgency urgency,
            @Required String act,
            @Required List<Statement> points,
            @Required List<String> detail) {
        @Override
        public String toString() {
            return "Action";
        }
    }

    /**
     * A fact to ask for, in words.
     *
     * @param fact its path
     * @param text the question
     */
    public record Ask(@Required String fact, @Required String text) {}

    /**
     * How far danger is ruled out.
     *
     * @param status how far
     * @param text the same in words; empty if it is ruled out, or if the headline tells of it
     */
    public record Danger(
            @Required DangerScreen.Status status, @Required String text) {}

    /**
     * The first {@value #NAMED} things that could not be used, and how many more there are.
     *
     * @param named in words
     * @param more how many further ones there are
     */
    public record SetAside(
            @Required List<String> named, @Required int more) {
        @Override
        public String toString() {
            return "SetAside";
        }
    }

    /**
     * {@return the same with the host's own numbers, such as that of an ambulance or a crisis line: the library knows none}
     *
     * @param own as people are to read them
     */
    public Summary withNumbers(List<String> own) {
        return new Summary(
                rulebook,
                asOf,
                reader,
                language,
                urgency,
                complete,
                about,
                first,
                headline,
                restsOn,
                detail,
                actions,
                shows,
                cautions,
                toTry,
                questions,
                atOnce,
                List.copyOf(own),
                danger,
                setAside,
                notLookedAt,
                more,
                review,
                disclaimer);
    }

    @Override
    public String toString() {
        return "Summary[" + rulebook.id() + " " + rulebook.version() + "]";
    }
}
