package io.github.rlsrules.examples.cli;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed to one screen. It is read or refused with what would be right; it is never repeated.
 *
 * @param screen to what
 * @param text what
 * @param patient as known before
 * @param asOf the date of the assessment
 */
record TypedAnswer(Screen screen, String text, RlsPatient patient, LocalDate asOf) {
    static final String NOT_KNOWN = "?";
    private static final Pattern TICK = Pattern.compile("(\\?)?(\\d{1,2})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    /**
     * What became of it.
     *
     * @param patient with the answer
     * @param taps as many as it would have taken on a screen that is touched
     * @param noted the labels of what is there
     */
    record Taken(RlsPatient patient, int taps, List<String> noted) {}

    /** It cannot be read. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String whatWouldBeRight) {
            super(whatWouldBeRight);
        }
    }

    Taken taken() throws NotUnderstood {
        if (text.equals(NOT_KNOWN)) {
            RlsPatient now = patient;
            for (ScreenItem item : screen.items()) {
                now = now.notKnown(item.fact());
            }
            return new Taken(now, 1, List.of());
        }
        return isList(screen) ? ticked() : new Taken(one(screen.items().get(0)), 1, List.of());
    }

    /** Of one question alone, yes is one answer and no the other; nothing is none of them. */
    static boolean isList(Screen screen) {
        return screen.isTicked() && screen.items().size() > 1;
    }

    private Taken ticked() throws NotUnderstood {
        TreeSet<Integer> there = new TreeSet<>();
        TreeSet<Integer> notKnown = new TreeSet<>();
        for (String word : BETWEEN.split(text.equalsIgnoreCase("none") ? "" : text)) {
            Matcher tick = TICK.matcher(word);
            if (tick.matches()) {
                (tick.group(1) == null ? there : notKnown).add(place(tick.group(2)));
            } else if (!word.isEmpty()) {
                throw notOneOfThese();
            }
        }
        if (there.stream().anyMatch(notKnown::contains)) {
            throw new NotUnderstood("One of them is both there and not known. Type each number once.");
        }
        RlsPatient now = patient;
        List<String> noted = new ArrayList<>();
        for (int i = 0; i < screen.items().size(); i++) {
            ScreenItem item = screen.items().get(i);
            if (notKnown.contains(i)) {
                now = now.notKnown(item.fact());
            } else {
                now = with(item, now, there.contains(i) ? "YES" : "NO");
            }
            if (there.contains(i)) {
                noted.add(item.label());
            }
        }
        return new Taken(now, 1 + there.size(), noted);
    }

    private int place(String number) throws NotUnderstood {
        int place = Integer.parseInt(number) - 1;
        if (place < 0 || place >= screen.items().size()) {
            throw notOneOfThese();
        }
        return place;
    }

    private NotUnderstood notOneOfThese() {
        return new NotUnderstood("The numbers go from 1 to " + screen.items().size()
                + ". Type those of what applies, with spaces between them; or Enter alone if nothing does.");
    }

    private RlsPatient one(ScreenItem item) throws NotUnderstood {
        return switch (item.form()) {
            case TICK -> with(item, patient, yesOrNo());
            case CHOICE -> with(item, patient, choice(item.choices()));
            case NUMBER, DATE -> text.isEmpty() ? nothing() : with(item, patient, text);
            case NAMES ->
                text.isEmpty() || text.equalsIgnoreCase("none")
                        ? patient.with("medicines.complete", "YES")
                        : with(item, patient, text);
        };
    }

    private static RlsPatient nothing() throws NotUnderstood {
        throw new NotUnderstood("Nothing was typed. If you do not know, type " + NOT_KNOWN + ".");
    }

    private String yesOrNo() throws NotUnderstood {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes" -> "YES";
            case "n", "no" -> "NO";
            default -> throw new NotUnderstood("Type yes or no; or " + NOT_KNOWN + " if you do not know.");
        };
    }

    private String choice(List<ScreenItem.Choice> choices) throws NotUnderstood {
        for (int i = 0; i < choices.size(); i++) {
            if (text.equals(String.valueOf(i + 1))) {
                return choices.get(i).value();
            }
        }
        throw new NotUnderstood(
                "Type one number from 1 to " + choices.size() + "; or " + NOT_KNOWN + " if you do not know.");
    }

    /** The patient with this answer, if a patient can have it. */
    private RlsPatient with(ScreenItem item, RlsPatient before, String answer) throws NotUnderstood {
        RlsPatient after;
        try {
            after = before.with(item.fact(), answer);
        } catch (InvalidFactsException e) {
            throw new NotUnderstood(told(e.problems().get(0)));
        }
        List<Problem> problems = new ArrayList<>(after.intake(asOf).setAside());
        problems.removeAll(before.intake(asOf).setAside());
        for (Problem problem : problems) {
            switch (problem.code()) {
                case MISSING -> {} // such as a date: that is asked next
                case IMPRECISE -> after = after.notKnown(item.fact()); // it stays as it is, and nobody asks again
                case CONTRADICTION ->
                    throw new NotUnderstood(
                            "That does not go together with an answer given before. Answer otherwise, type " + NOT_KNOWN
                                    + " if you do not know, or go back to the other answer: back.");
                default -> throw new NotUnderstood(told(problem));
            }
        }
        return after;
    }

    private static String told(Problem problem) {
        return "That cannot be used: " + problem.message() + ".";
    }
}
