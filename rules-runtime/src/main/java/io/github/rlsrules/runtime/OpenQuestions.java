package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.ScreenItem.Form;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The questions that are worth asking one patient, in their order: what would make an emergency of something that is told already; what
 * everybody is asked and what presses, as the screens have it; then what is worth most for a tap.
 */
final class OpenQuestions {
    /** What a tap must be worth that not everybody is asked for; of a list of ticks, the next ones together. */
    private static final double WORTH_A_TAP = 0.3;

    /** What any question must be worth, if it is one of a list or always asked: it is a place to go to for one of a hundred. */
    private static final double WORTH_READING = 0.04;

    /** What is asked as if everybody were asked it: about as much as an emergency that one of a hundred has. */
    private static final double PRESSING = 8;

    /** What is asked at once, if it is for an emergency of which something is told already: one that one of a thousand then has. */
    private static final double BEGUN = 1;

    private final Screens screens;
    private final KnownAnswers known;
    private final Asking asking;
    private final AnswerForms forms;
    private final Map<String, Open> all = new LinkedHashMap<>();
    /** Of what is asked at once, what that is worth. */
    private final Map<String, Double> atOnce = new HashMap<>();

    OpenQuestions(Screens screens, KnownAnswers known, Asking asking, AnswerForms forms) {
        this.screens = screens;
        this.known = known;
        this.asking = asking;
        this.forms = forms;
    }

    /** A question that is still to be asked. */
    record Open(String fact, ScreenRow row, double worth, boolean always, Form form) {
        boolean isTick() {
            return form == Form.TICK;
        }
    }

    List<Open> of(Worth worth) {
        worth.ofAll().forEach((fact, its) -> add(fact, its, false));
        worth.ofBegun().forEach((fact, its) -> {
            if (its >= BEGUN) {
                askAtOnce(fact, its);
            }
        });
        double nextList = all.values().stream()
                .filter(o -> o.isTick() && !isFirst(o))
                .map(Open::worth)
                .sorted(Comparator.reverseOrder())
                .limit(Screen.MOST_TICKS)
                .mapToDouble(its -> its)
                .sum();
        ToDoubleFunction<Open> ofATap = o -> o.isTick() ? nextList : o.worth();
        return all.values().stream()
                .filter(o -> isFirst(o) || ofATap.applyAsDouble(o) >= WORTH_A_TAP)
                .sorted(Comparator.comparing((Open o) -> -atOnce.getOrDefault(o.fact(), 0.0))
                        .thenComparing(o -> !isFirst(o))
                        .thenComparing(o -> isFirst(o) ? 0 : -ofATap.applyAsDouble(o))
                        .thenComparing(o -> isFirst(o) ? 0 : -o.worth())
                        .thenComparing(o -> isFirst(o) ? screens.order(o.row().screen()) : 0)
                        .thenComparing(o -> isFirst(o) && forms.isAskedSinceWhen(o.fact()))
                        .thenComparing(o -> o.row().place())
                        .thenComparing(Open::fact))
                .toList();
    }

    private static boolean isFirst(Open open) {
        return open.always() || open.worth() >= PRESSING;
    }

    /** A question; or, while it waits for other answers, the questions for these. */
    private void askAtOnce(String fact, double worth) {
        ScreenRow row = screens.row(fact);
        if (row != null && asking.canBeAsked(fact) == Truth.UNKNOWN) {
            row.waitsFor(known, screens).forEach(gate -> askAtOnce(gate, worth));
        } else {
            atOnce.merge(fact, worth, Math::max);
        }
    }

    /** Adds a question; or, while it waits for other answers, the questions for these. */
    private void add(String fact, double worth, boolean forOneThatIsAlwaysAsked) {
        ScreenRow row = screens.row(fact);
        Truth canBeAsked = asking.canBeAsked(fact);
        if (row == null || canBeAsked == Truth.FALSE) {
            return;
        }
        Form form = forms.form(fact);
        boolean always = forOneThatIsAlwaysAsked || row.always();
        if (worth < (always || form == Form.TICK ? WORTH_READING : WORTH_A_TAP)) {
            return;
        }
        if (canBeAsked == Truth.TRUE) {
            all.merge(
                    fact,
                    new Open(fact, row, worth, always, form),
                    (one, other) -> one.worth() >= other.worth() ? one : other);
        } else {
            row.waitsFor(known, screens).forEach(gate -> add(gate, worth, always));
        }
    }
}
