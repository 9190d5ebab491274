package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.OpenQuestions.Open;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to ask a patient next. It keeps nothing: set the answers in the patient and ask for the interview anew. What cannot apply is not
 * asked; what was asked in vain is not asked again, decides nothing, and keeps its danger open in the {@linkplain
 * Assessment#dangerScreen() screen}.
 *
 * @since 0.1.0
 */
public final class Interview {
    /** As many taps as an interview may take. Whoever counts them stops here, and says what was not asked: {@link #open}. */
    public static final int MOST_TAPS = 40;

    /** A list of more screens than these has a title of its own. */
    private static final int MOST_TITLES = 2;

    private final Assessment<?> assessment;
    private final Evaluation evaluation;
    private final AnswerForms forms;
    private final Worth worth;
    private final List<Open> open;
    private final boolean isAlarmRaised;

    Interview(Assessment<?> assessment, Evaluated evaluated, Set<KnownBy> answering) {
        this.assessment = assessment;
        this.evaluation = evaluated.explained();
        KnownAnswers known = evaluated.explained().known();
        Screens screens = evaluated.rulebook().screens();
        this.forms = new AnswerForms(evaluation.tree(), known);
        Asking asking = new Asking(screens, known, answering);
        this.worth = new Worth(evaluated, asking, screens, assessment.findings());
        this.open = new OpenQuestions(screens, known, asking, forms).of(worth);
        this.isAlarmRaised = evaluated.rulebook().alarms().isRaised(assessment, evaluation);
    }

    /** Why an interview may stop. */
    public enum Stop {
        /** An alarm has been raised: getting help comes before any other question. */
        ALARM,
        /** No question that is left is likely to change what this patient is told. */
        NOTHING_THAT_MATTERS_IS_OPEN
    }

    /** {@return the questions that are still worth asking, as paths of facts: at the end, what was not asked} */
    public List<String> open() {
        return open.stream().map(Open::fact).toList();
    }

    /** {@return why it may stop here; empty as long as something that matters is open} A host may go on all the same. */
    public Optional<Stop> mayStop() {
        if (isAlarmRaised) {
            return Optional.of(Stop.ALARM);
        }
        return open.isEmpty() ? Optional.of(Stop.NOTHING_THAT_MATTERS_IS_OPEN) : Optional.empty();
    }

    /** {@return how many taps are left at least: a list of ticks is one, anything else one each} */
    public int tapsLeft() {
        int ticks = (int) open.stream().filter(Open::isTick).count();
        return open.size() - ticks + (ticks + Screen.MOST_TICKS - 1) / Screen.MOST_TICKS;
    }

    /** {@return the next questions for a patient, in English: see {@link #next(Audience, Locale)}} */
    public Optional<Screen> next() {
        return next(Audience.PATIENT, Locale.ENGLISH);
    }

    /**
     * {@return the next questions; empty if none is worth asking} After a {@linkplain #mayStop() stop} for an alarm there may
     * still be some.
     *
     * @param reader for whom it is written
     * @param locale the language; English where the rulebook has no other
     * @throws java.util.NoSuchElementException if the rulebook lacks the text of a question or of an answer
     */
    public Optional<Screen> next(Audience reader, Locale locale) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Open first = open.get(0);
        Texts texts = assessment.texts(locale);
        Map<String, ScreenRow> asked = new LinkedHashMap<>();
        together().forEach(o -> asked.put(o.fact(), o.row()));
        List<String> screens =
                asked.values().stream().map(ScreenRow::screen).distinct().toList();
        String title = screens.size() > MOST_TITLES
                ? texts.get("interview.several")
                : screens.stream()
                        .map(screen -> texts.get("screen." + screen + ".title"))
                        .collect(Collectors.joining(", "));
        return Optional.of(new Screen(
                first.row().screen(), title, new ScreenItems(texts, reader, evaluation, forms, worth).of(asked)));
    }

    /** One that is chosen or typed; or the next ticks, but for those that come after another question of their screen. */
    private List<Open> together() {
        if (!open.get(0).isTick()) {
            return open.subList(0, 1);
        }
        List<Open> ticks = new ArrayList<>();
        Set<String> behind = new HashSet<>();
        for (Open one : open) {
            if (!one.isTick()) {
                behind.add(one.row().screen());
            } else if (ticks.size() < Screen.MOST_TICKS
                    && !behind.contains(one.row().screen())) {
                ticks.add(one);
            }
        }
        return ticks;
    }
}
