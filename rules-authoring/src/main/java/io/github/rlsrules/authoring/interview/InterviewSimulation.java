package io.github.rlsrules.authoring.interview;

import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Inquiry;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import io.github.rlsrules.runtime.Summary;
import io.github.rlsrules.runtime.Urgency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Interviews people who are made up and answer as they are. What it measures is an interview against full knowledge of the same made-up
 * people; it says nothing of how well anybody is recognised who has restless legs.
 */
public final class InterviewSimulation<P> {
    private final InterviewHost<P> host;
    private final Set<KnownBy> answering;

    public InterviewSimulation(InterviewHost<P> host, Set<KnownBy> answering) {
        this.host = host;
        this.answering = Set.copyOf(answering);
    }

    /** Asks one person until the interview may stop, or has taken as many taps as it may. */
    public InterviewCourse ask(SimulatedPerson person) {
        P patient = host.nobody();
        P truth = host.nobody();
        for (Map.Entry<String, String> known : person.truth().entrySet()) {
            truth = host.with(truth, known.getKey(), known.getValue());
            if (person.told().contains(known.getKey())) {
                patient = host.with(patient, known.getKey(), known.getValue());
            }
        }
        int taps = 0;
        int ticks = 0;
        int items = 0;
        Map<String, Integer> tapsUntil = new LinkedHashMap<>();
        Map<String, Integer> onScreens = new TreeMap<>();
        Assessment<?> assessment = host.assess(patient);
        note(assessment, 0, tapsUntil);
        Interview interview = assessment.interview(answering);
        while (interview.mayStop().isEmpty() && taps < Interview.MOST_TAPS) {
            Screen screen = interview.next().orElseThrow();
            taps++;
            for (ScreenItem item : screen.items()) {
                items++;
                Optional<String> answer = answer(item, person.truth());
                ticks +=
                        screen.isTicked() && answer.isPresent() && !answer.get().equals("NO") ? 1 : 0;
                patient = item.form() == ScreenItem.Form.NAMES
                        ? host.named(patient, item.fact(), person.truth())
                        : answer.isPresent()
                                ? host.with(patient, item.fact(), answer.get())
                                : host.notKnown(patient, item.fact());
            }
            onScreens.merge(
                    screen.id()
                            + (screen.isTicked()
                                    ? "*"
                                    : " " + screen.items().get(0).fact()),
                    1,
                    Integer::sum);
            assessment = host.assess(patient);
            note(assessment, taps, tapsUntil);
            interview = assessment.interview(answering);
        }
        return course(person, ticks, taps, items, interview, tapsUntil, assessment, host.assess(truth), onScreens);
    }

    /** What is ticked is there; since when, is another question. */
    private static Optional<String> answer(ScreenItem item, Map<String, String> truth) {
        Optional<String> answer = Optional.ofNullable(truth.get(item.fact()));
        boolean isTick = item.form() == ScreenItem.Form.TICK;
        boolean isTimed = item.choices().stream().anyMatch(c -> c.value().equals("NEW"));
        if (isTick && isTimed) {
            return answer.map(a -> a.equals("NO") ? "NO" : "YES");
        }
        return isTimed ? answer.filter(a -> !a.equals("YES")) : answer;
    }

    private static void note(Assessment<?> assessment, int taps, Map<String, Integer> tapsUntil) {
        for (Finding<?> finding : assessment.findings()) {
            tapsUntil.putIfAbsent(finding.rule().id(), taps);
        }
    }

    private static InterviewCourse course(
            SimulatedPerson person,
            int ticks,
            int taps,
            int items,
            Interview interview,
            Map<String, Integer> tapsUntil,
            Assessment<?> end,
            Assessment<?> full,
            Map<String, Integer> onScreens) {
        Map<String, Integer> said = new HashMap<>(tapsUntil);
        said.keySet().retainAll(end.findings().stream().map(f -> f.rule().id()).toList());
        boolean hasAlarm = !rules(end, Urgency.EMERGENCY, Urgency.EMERGENCY).isEmpty();
        Set<String> emergencies = rules(full, Urgency.EMERGENCY, Urgency.EMERGENCY);
        Set<String> alarms = rules(full, Urgency.SAME_DAY, Urgency.URGENT);
        alarms.removeAll(rules(end, Urgency.SAME_DAY, Urgency.URGENT));
        Summary ended = end.summary();
        Summary known = full.summary();
        return new InterviewCourse(
                person,
                taps,
                ticks,
                items,
                interview.mayStop().map(Enum::name).orElse("CAP"),
                said,
                hasAlarm ? Set.of() : emergencies,
                hasAlarm ? Set.of() : alarms,
                !saysTheSame(ended, known) && !hasAlarm,
                !full.findings().isEmpty(),
                ended.headline().rules() + " " + acts(ended),
                onScreens);
    }

    /** The same headline, and the same to do: to whom, by when. */
    private static boolean saysTheSame(Summary one, Summary other) {
        return one.headline().rules().equals(other.headline().rules())
                && acts(one).equals(acts(other));
    }

    private static List<String> acts(Summary summary) {
        return summary.actions().stream().map(Summary.Action::act).toList();
    }

    private static Set<String> rules(Assessment<?> assessment, Urgency most, Urgency least) {
        Set<String> rules = new TreeSet<>();
        for (Finding<?> finding : assessment.findings()) {
            Urgency urgency = finding.outcome().urgency();
            if (urgency.isAtLeast(least) && most.isAtLeast(urgency) && !(finding.outcome() instanceof Inquiry)) {
                rules.add(finding.rule().id());
            }
        }
        return rules;
    }

    /** The same of many people. */
    public List<InterviewCourse> ask(List<SimulatedPerson> people) {
        return people.parallelStream().map(this::ask).toList();
    }
}
