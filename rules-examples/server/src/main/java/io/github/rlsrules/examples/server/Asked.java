package io.github.rlsrules.examples.server;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.MedicineMeaning;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.Recognition;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import io.github.rlsrules.runtime.Summary;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows next.
 *
 * @param screen the questions; null if there are none
 * @param why what each is asked for, by its fact
 * @param units what those of its numbers are called
 * @param stop why it may stop; null as long as something that matters is open
 * @param tapsLeft how many taps are left at least
 * @param urgent what cannot wait for the end; null if there is nothing
 * @param notRecognised what was not recognised, in sentences
 * @param similar names that may have been meant, by what was not recognised
 * @param words of the interview itself
 */
record Asked(
        @Nullable Screen screen,
        Map<String, String> why,
        Map<String, String> units,
        @Nullable String stop,
        int tapsLeft,
        @Nullable Urgent urgent,
        List<String> notRecognised,
        Map<String, List<String>> similar,
        Map<String, String> words) {
    /** No screen is asked more often in vain than this. */
    private static final int MOST_AGAIN = 100;

    /** What cannot wait. */
    record Urgent(Urgency urgency, String headline, List<String> actions, List<String> numbers) {}

    static Asked next(RlsRules rules, Visit visit, List<String> numbers) {
        Given<RlsPatient> known = visit.known();
        Texts texts = rules.rulebook().texts(Locale.ENGLISH);
        for (int again = 0; ; again++) {
            Assessment<RlsOutcome> assessment = rules.assess(known, visit.asOf());
            Interview interview = assessment.interview(visit.answering());
            Optional<Screen> next = interview.next(visit.reader(), Locale.ENGLISH);
            List<String> inVain = next.map(Screen::items).orElse(List.of()).stream()
                    .filter(item -> visit.isAsked(item.fact(), item.form()))
                    .map(ScreenItem::fact)
                    .toList();
            if (inVain.isEmpty() || again >= MOST_AGAIN) {
                return of(assessment, interview, next, visit, texts, numbers);
            }
            RlsPatient patient = known.patient();
            for (String fact : inVain) { // what could not be used for certain stays as answered, and is not asked again
                patient = patient.notKnown(fact);
            }
            known = new Given<>(patient, known.problems(), known.id());
        }
    }

    private static Asked of(
            Assessment<RlsOutcome> assessment,
            Interview interview,
            Optional<Screen> next,
            Visit visit,
            Texts texts,
            List<String> numbers) {
        Summary summary = assessment.summary(visit.reader(), Locale.ENGLISH);
        boolean isLong = visit.taps() >= Interview.MOST_TAPS;
        return new Asked(
                next.orElse(null),
                why(assessment, next),
                units(next, texts),
                interview.mayStop().map(Enum::name).orElse(isLong ? "LONG" : null),
                interview.tapsLeft(),
                summary.urgency().isAtLeast(Urgency.SAME_DAY) ? urgent(summary.withNumbers(numbers)) : null,
                assessment.notRecognised(visit.reader(), Locale.ENGLISH),
                similar(assessment),
                Map.of(
                        "none", texts.get("interview.none"),
                        "notKnown", texts.get("interview.notKnown")));
    }

    private static Map<String, List<String>> similar(Assessment<RlsOutcome> assessment) {
        Map<String, List<String>> similar = new LinkedHashMap<>();
        for (NotAssessed one : assessment.notAssessed()) {
            String called = one.called();
            if (called != null && one.reason() == NotAssessed.Reason.NOT_RECOGNISED) {
                Recognition near = MedicineRegister.standard().recognise(called);
                if (near.kind() == Recognition.Kind.NEAR) {
                    similar.put(
                            called,
                            near.meanings().stream().map(MedicineMeaning::name).toList());
                }
            }
        }
        return similar;
    }

    private static Urgent urgent(Summary summary) {
        return new Urgent(
                summary.urgency(),
                summary.headline().text(),
                summary.actions().stream()
                        .filter(action -> action.urgency().isAtLeast(Urgency.SAME_DAY))
                        .map(Summary.Action::act)
                        .toList(),
                summary.numbers());
    }

    private static Map<String, String> why(Assessment<RlsOutcome> assessment, Optional<Screen> next) {
        Map<String, String> why = new LinkedHashMap<>();
        next.map(Screen::items).orElse(List.of()).stream()
                .filter(item -> !item.why().isEmpty())
                .forEach(item -> why.put(
                        item.fact(), assessment.explain(item.why()).rule().title()));
        return why;
    }

    private static Map<String, String> units(Optional<Screen> next, Texts texts) {
        Map<String, String> units = new LinkedHashMap<>();
        for (ScreenItem item : next.map(Screen::items).orElse(List.of())) {
            ScreenItem.Number number = item.number();
            if (number != null) {
                number.units().stream()
                        .filter(unit -> texts.has("unit." + unit))
                        .forEach(unit -> units.put(
                                unit,
                                texts.get("unit." + unit, Map.of("n", "2")).replaceFirst("^2\\s*", "")));
            }
        }
        return units;
    }
}
