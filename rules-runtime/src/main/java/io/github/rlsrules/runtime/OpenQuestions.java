package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.ScreenItem.Form;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The questions that are worth asking one patient, in their order: what everybody is asked and what presses, screen by screen; then the
 * screen on which most hangs.
 */
final class OpenQuestions {
    /** What a tap must be worth that not everybody is asked for; of a list of ticks, all of them together. */
    private static final double WORTH_A_TAP = 3;

    /** What a tick must be worth to stand in such a list. */
    private static final double WORTH_READING = 1;

    /** What is asked as if everybody were asked it: about as much as an emergency that one of a hundred has. */
    private static final double PRESSING = 8;

    private final Screens screens;
    private final KnownAnswers known;
    private final Set<KnownBy> answering;
    private final AnswerForms forms;
    private final Map<String, Open> all = new LinkedHashMap<>();

    OpenQuestions(Screens screens, KnownAnswers known, Set<KnownBy> answering, AnswerForms forms) {
        this.screens = screens;
        this.known = known;
        this.answering = answering;
        this.forms = forms;
    }

    /** A question that is still to be asked. */
    record Open(String fact, ScreenRow row, double worth, boolean always, Form form) {
        boolean isTick() {
            return form == Form.TICK;
        }
    }

    /** @param worth of each fact for which something waits, what it is worth to ask for it */
    List<Open> of(Map<String, Double> worth) {
        worth.forEach((fact, its) -> add(fact, its, false));
        Map<String, Double> most = new TreeMap<>();
        Map<String, Double> ofTicks = new TreeMap<>();
        for (Open open : all.values()) {
            most.merge(open.row().screen(), open.worth(), Math::max);
            if (open.isTick()) {
                ofTicks.merge(open.row().screen(), open.always() ? WORTH_A_TAP : open.worth(), Double::sum);
            }
        }
        return all.values().stream()
                .filter(o -> o.always()
                        || (o.isTick() ? ofTicks.getOrDefault(o.row().screen(), 0.0) : o.worth()) >= WORTH_A_TAP)
                .sorted(Comparator.comparing((Open o) -> !isFirst(o))
                        .thenComparing(
                                o -> isFirst(o) ? 0 : -most.getOrDefault(o.row().screen(), 0.0))
                        .thenComparing(o -> screens.order(o.row().screen()))
                        .thenComparing(o -> o.row().place())
                        .thenComparing(Open::fact))
                .toList();
    }

    private static boolean isFirst(Open open) {
        return open.always() || open.worth() >= PRESSING;
    }

    /** Adds a question; or, while it waits for other answers, the questions for these. */
    private void add(String fact, double worth, boolean forOneThatIsAlwaysAsked) {
        ScreenRow row = screens.row(fact);
        if (row == null || !answering.contains(row.knownBy()) || known.isNotKnown(fact) || known.isListed(fact)) {
            return;
        }
        Form form = forms.form(fact);
        boolean always = forOneThatIsAlwaysAsked || row.always();
        if (!always && worth < (form == Form.TICK ? WORTH_READING : WORTH_A_TAP)) {
            return;
        }
        Truth applies = row.applies(known, screens);
        if (applies == Truth.TRUE) {
            all.merge(
                    fact,
                    new Open(fact, row, worth, always, form),
                    (one, other) -> one.worth() >= other.worth() ? one : other);
        } else if (applies == Truth.UNKNOWN) {
            row.waitsFor(known, screens).forEach(gate -> add(gate, worth, always));
        }
    }
}
