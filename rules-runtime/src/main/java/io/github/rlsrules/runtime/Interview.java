package io.github.rlsrules.runtime;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What to ask a patient next. It keeps nothing: set the answers in the patient and ask for the interview anew. What cannot apply is not
 * asked; what was asked in vain is not asked again, decides nothing, and keeps its danger open in the {@linkplain
 * Assessment#dangerScreen() screen}.
 */
public final class Interview {
    /** As many taps as an interview may take. Whoever counts them stops here, and says what was not asked: {@link #open}. */
    public static final int MOST_TAPS = 40;

    /** What a question must be worth to be asked of somebody of whom nothing known makes it matter more. */
    private static final double WORTH_A_TAP = 1;

    /** Screens that come in their order whatever they are worth; the others when something makes them matter most. */
    private static final int FIRST_SCREENS = 6;

    private final Assessment<?> assessment;
    private final Evaluated evaluated;
    private final Screens screens;
    private final KnownAnswers known;
    private final Set<KnownBy> answering;
    private final List<Open> open;

    /** A question that is still to be asked. */
    private record Open(String fact, ScreenRow row, double worth) {}

    Interview(Assessment<?> assessment, Evaluated evaluated, Set<KnownBy> answering) {
        this.assessment = assessment;
        this.evaluated = evaluated;
        this.screens = evaluated.rulebook().screens();
        this.known = new KnownAnswers(evaluated.facts());
        this.answering = EnumSet.copyOf(answering);
        this.open = openQuestions();
    }

    /** Why an interview may stop. */
    public enum Stop {
        /** An alarm has been raised: getting help comes before any other question. */
        ALARM,
        /** No question that is left is likely to change what this patient is told. */
        NOTHING_THAT_MATTERS_IS_OPEN
    }

    /** The questions that are still worth asking, as paths of facts: at the end, what was not asked. */
    public List<String> open() {
        return open.stream().map(o -> o.fact()).toList();
    }

    /** Why it may stop here; empty as long as something that matters is open. A host may go on all the same. */
    public Optional<Stop> mayStop() {
        if (assessment.dangerScreen().status() == DangerScreen.Status.RAISED) {
            return Optional.of(Stop.ALARM);
        }
        return open.isEmpty() ? Optional.of(Stop.NOTHING_THAT_MATTERS_IS_OPEN) : Optional.empty();
    }

    /** At least so many taps are left: a list of ticks is one, anything else one each. */
    public int tapsLeft() {
        Map<String, Integer> ticks = new TreeMap<>();
        int taps = 0;
        for (Open one : open) {
            if (items(Audience.PATIENT, Locale.ENGLISH).form(one.fact()) == ScreenItem.Form.TICK) {
                ticks.merge(one.row().screen(), 1, Integer::sum);
            } else {
                taps++;
            }
        }
        for (int many : ticks.values()) {
            taps += (many + Screen.MOST_TICKS - 1) / Screen.MOST_TICKS;
        }
        return taps;
    }

    /** The next questions for a patient, in English: see {@link #next(Audience, Locale)}. */
    public Optional<Screen> next() {
        return next(Audience.PATIENT, Locale.ENGLISH);
    }

    /**
     * The next questions; empty if none is worth asking. After a {@linkplain #mayStop() stop} for an alarm there may still be some.
     *
     * @throws java.util.NoSuchElementException if the rulebook lacks the text of a question or of an answer
     */
    public Optional<Screen> next(Audience reader, Locale locale) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Open first = open.get(0);
        ScreenItems items = items(reader, locale);
        Map<String, ScreenRow> asked = new LinkedHashMap<>();
        if (items.form(first.fact()) == ScreenItem.Form.TICK) {
            open.stream()
                    .filter(o -> o.row().screen().equals(first.row().screen()))
                    .filter(o -> items.form(o.fact()) == ScreenItem.Form.TICK)
                    .limit(Screen.MOST_TICKS)
                    .forEach(o -> asked.put(o.fact(), o.row()));
        } else {
            asked.put(first.fact(), first.row());
        }
        String id = first.row().screen();
        return Optional.of(new Screen(id, assessment.texts(locale).get("screen." + id + ".title"), items.of(asked)));
    }

    private ScreenItems items(Audience reader, Locale locale) {
        return new ScreenItems(assessment.texts(locale), reader, evaluated, known);
    }

    /** Screen by screen: the first ones in their order, then that on which most hangs. */
    private List<Open> openQuestions() {
        Map<String, Double> worth = Stakes.of(evaluated.explained(), screens);
        for (Finding<?> finding : assessment.findings()) {
            finding.signsOfUnknownTime().forEach(sign -> worth.put(sign, Double.MAX_VALUE));
        }
        Map<String, Open> all = new LinkedHashMap<>();
        worth.forEach((fact, its) -> add(fact, its, all));
        Map<String, Double> most = new TreeMap<>();
        all.values().forEach(o -> most.merge(o.row().screen(), o.worth(), Math::max));
        return all.values().stream()
                .sorted(Comparator.comparing(
                                (Open o) -> Math.min(screens.order(o.row().screen()), FIRST_SCREENS))
                        .thenComparing(o -> -most.getOrDefault(o.row().screen(), 0.0))
                        .thenComparing(o -> screens.order(o.row().screen()))
                        .thenComparing(o -> o.row().place())
                        .thenComparing(Open::fact))
                .toList();
    }

    /** Adds a question that is worth asking; or, while it waits for other answers, the questions for these. */
    private void add(String fact, double worth, Map<String, Open> all) {
        ScreenRow row = screens.row(fact);
        if (row == null
                || !answering.contains(row.knownBy())
                || known.isNotKnown(fact)
                || known.isListed(fact)
                || !row.always() && worth < WORTH_A_TAP) {
            return;
        }
        Truth applies = row.applies(known);
        if (applies == Truth.TRUE) {
            all.merge(fact, new Open(fact, row, worth), (one, other) -> one.worth() >= other.worth() ? one : other);
        } else if (applies == Truth.UNKNOWN) {
            row.waitsFor(known).forEach(gate -> add(gate, worth, all));
        }
    }
}
