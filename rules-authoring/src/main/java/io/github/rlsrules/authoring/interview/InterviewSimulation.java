package io.github.rlsrules.authoring.interview;

import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Inquiry;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import io.github.rlsrules.runtime.Urgency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        for (String fact : person.truth().keySet()) {
            if (person.told().contains(fact)) {
                patient = host.with(patient, fact, person.truth().get(fact));
            }
        }
        int taps = 0;
        int items = 0;
        Map<String, Integer> onScreens = new TreeMap<>();
        Map<Part, Integer> toldAt = new EnumMap<>(Part.class);
        Map<String, Integer> ruleAt = new TreeMap<>();
        Map<String, Integer> dangerAt = new TreeMap<>();
        Assessment<?> assessment = host.assess(patient);
        Interview interview = assessment.interview(answering);
        note(assessment, taps, toldAt, ruleAt);
        while (interview.mayStop().isEmpty() && taps < Interview.MOST_TAPS) {
            Screen screen = interview.next().orElseThrow();
            taps++;
            for (ScreenItem item : screen.items()) {
                items++;
                patient = answered(patient, item, person.truth());
            }
            String asked = screen.isTicked() ? "*" : " " + screen.items().get(0).fact();
            onScreens.merge(screen.id() + asked, 1, Integer::sum);
            assessment = host.assess(patient);
            interview = assessment.interview(answering);
            note(assessment, taps, toldAt, ruleAt);
            for (String danger : rules(assessment, Urgency.EMERGENCY, Urgency.URGENT)) {
                dangerAt.putIfAbsent(danger, taps);
            }
        }
        Assessment<?> full = host.assess(all(person.truth()));
        Map<String, String> whole = new LinkedHashMap<>(person.truth());
        whole.putAll(person.notKnown());
        boolean hasAlarm =
                !rules(assessment, Urgency.EMERGENCY, Urgency.EMERGENCY).isEmpty();
        Set<String> alarms = rules(full, Urgency.SAME_DAY, Urgency.URGENT);
        alarms.removeAll(rules(assessment, Urgency.SAME_DAY, Urgency.URGENT));
        return new InterviewCourse(
                person,
                taps,
                items,
                interview.mayStop().map(Enum::name).orElse("CAP"),
                hasAlarm ? Set.of() : rules(full, Urgency.EMERGENCY, Urgency.EMERGENCY),
                hasAlarm ? Set.of() : alarms,
                hasAlarm ? Difference.NONE : Difference.of(assessment.summary(), full.summary(), host.there()),
                Difference.of(full.summary(), host.assess(all(whole)).summary(), host.there()),
                toldAt,
                ruleAt,
                full.findings(Audience.PATIENT).stream()
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toSet()),
                dangerAt,
                onScreens);
    }

    private static void note(
            Assessment<?> assessment, int taps, Map<Part, Integer> toldAt, Map<String, Integer> ruleAt) {
        for (Finding<?> finding : assessment.findings(Audience.PATIENT)) {
            toldAt.putIfAbsent(finding.outcome().part(), taps);
            ruleAt.putIfAbsent(finding.rule().id(), taps);
        }
    }

    private P all(Map<String, String> answers) {
        P patient = host.nobody();
        for (Map.Entry<String, String> one : answers.entrySet()) {
            patient = host.with(patient, one.getKey(), one.getValue());
        }
        return patient;
    }

    private P answered(P patient, ScreenItem item, Map<String, String> truth) {
        if (item.form() == ScreenItem.Form.NAMES) {
            return host.named(patient, item.fact(), truth);
        }
        return answer(item, truth)
                .map(answer -> host.with(patient, item.fact(), answer))
                .orElseGet(() -> host.notKnown(patient, item.fact()));
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
