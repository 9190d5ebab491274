package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Action;
import io.github.rlsrules.runtime.Summary.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom to go to, and what to speak about there. What is urgent goes to whom it names, by when it names; what is not joins what leads to
 * the same place, and what names nobody joins the first appointment.
 */
final class Actions {
    private final Telling telling;
    private final Audience reader;
    private final Texts texts;
    private final int mostPoints;
    /** Of all actions, without what is urgent. */
    private int points;

    Actions(Telling telling, Audience reader, Texts texts) {
        this.telling = telling;
        this.reader = reader;
        this.texts = texts;
        this.mostPoints = telling.all().anyMatch(Said::isAlarm) ? Summary.POINTS_BESIDE_ALARM : Summary.ALL_POINTS;
    }

    /** @param head where the headline leads is gone to once */
    List<Action> beside(List<Said> head) {
        Map<String, List<Said>> alarms = alarms(head);
        Map<String, List<Said>> planned = planned(head, alarms);
        return Stream.concat(
                        alarms.entrySet().stream(),
                        planned.entrySet().stream()
                                .filter(way -> !way.getValue().isEmpty())
                                .limit(Summary.ACTIONS)
                                .map(way -> Map.entry(wayTo(way.getKey(), head, way.getValue()), way.getValue())))
                .filter(way -> !way.getValue().isEmpty())
                .map(way -> action(way.getKey(), way.getValue()))
                .toList();
    }

    /** Alarms by where they lead, the headline's first. */
    private Map<String, List<Said>> alarms(List<Said> head) {
        Map<String, List<Said>> alarms = new LinkedHashMap<>();
        head.stream().filter(Said::isAlarm).forEach(one -> alarms.put(one.way(), new ArrayList<>()));
        boolean isHelpComing = isPatient() && head.stream().anyMatch(one -> one.isEmergency() && one.isSure());
        telling.open()
                .filter(Said::isAlarm)
                .forEach(one -> alarms.computeIfAbsent(
                                isHelpComing ? texts.get("summary.tell-them", reader) : wayTo(one),
                                way -> new ArrayList<>())
                        .add(one));
        return alarms;
    }

    private boolean isPatient() {
        return reader == Audience.PATIENT;
    }

    /** Where an alarm leads: of several that lead to the same place the most urgent says how, for a patient goes there once. */
    private String wayTo(Said alarm) {
        return telling.all()
                .filter(one -> one.isAlarm() && isPatient() && isSamePlace(one, alarm))
                .findFirst()
                .orElse(alarm)
                .way();
    }

    /** Whether the same words would lead to both, were they as urgent. */
    private boolean isSamePlace(Said one, Said other) {
        String words = "act." + other.urgency() + "." + one.destination() + "." + reader.suffix();
        return !one.destination().isEmpty()
                && (one.destination().equals(other.destination())
                        || texts.has(words) && texts.get(words).equals(other.act()));
    }

    /** The rest by where it leads, for a patient the headline's first; what leads where an alarm does is added there. */
    private Map<String, List<Said>> planned(List<Said> head, Map<String, List<Said>> alarms) {
        Map<String, String> ways = new LinkedHashMap<>();
        Stream.concat(head.stream(), telling.all())
                .filter(one -> one.isAlarm() && !one.destination().isEmpty())
                .forEach(one -> ways.putIfAbsent(one.destination(), wayTo(one)));
        Map<String, List<Said>> planned = new LinkedHashMap<>();
        head.stream()
                .filter(one ->
                        isPatient() && !one.isAlarm() && !one.destination().isEmpty())
                .forEach(one -> planned.put(one.destination(), new ArrayList<>()));
        telling.open()
                .filter(one -> !one.isAlarm() && Said.leads(one.finding().outcome()))
                .forEach(one -> sameWay(one, beside(one, ways, alarms), planned).add(one));
        return planned;
    }

    /**
     * The alarm that leads where it leads too; for a patient, the alarm of the same medicine, and of the same value where it does not say
     * where it leads: of it one speaks once.
     */
    private @Nullable List<Said> beside(Said one, Map<String, String> ways, Map<String, List<Said>> alarms) {
        List<Said> there = alarms.get(ways.get(one.destination()));
        return there != null || !isPatient()
                ? there
                : telling.all()
                        .filter(alarm -> alarm.isAlarm() && isOfTheSame(one, alarm))
                        .findFirst()
                        .map(alarm -> alarms.get(wayTo(alarm)))
                        .orElse(null);
    }

    private static boolean isOfTheSame(Said one, Said alarm) {
        return switch (one.part()) {
            case MEDICINE -> !Collections.disjoint(alarm.called(), one.called());
            case DISCUSS -> one.destination().isEmpty() && !Collections.disjoint(alarm.values(), one.values());
            default -> false;
        };
    }

    /** How to get to a place that is no alarm's: as the headline says, or the first that leads there. */
    private static String wayTo(String destination, List<Said> head, List<Said> all) {
        return Stream.concat(head.stream(), all.stream())
                .filter(one -> one.destination().equals(destination))
                .findFirst()
                .map(Said::act)
                .orElse("");
    }

    private static List<Said> sameWay(Said one, @Nullable List<Said> alarms, Map<String, List<Said>> planned) {
        if (alarms != null) {
            return alarms;
        }
        return one.destination().isEmpty() && !planned.isEmpty()
                ? planned.values().iterator().next()
                : planned.computeIfAbsent(one.destination(), to -> new ArrayList<>());
    }

    private Action action(String way, List<Said> all) {
        Said first = all.get(0);
        boolean isInItsWords = first.isAlarm() && first.act().isEmpty() && way.equals(first.way());
        List<Said> shown = isInItsWords
                ? List.of()
                : Telling.urgentOrFirst(all.stream(), Math.min(Summary.POINTS, Math.max(1, mostPoints - points)));
        points += (int) shown.stream().filter(one -> !one.isAlarm()).count();
        telling.tell(all);
        String says = telling.say(way.isEmpty() ? texts.get("summary.ask-a-clinician", reader) : way);
        List<Statement> statements = telling.statements(shown);
        Set<String> inWords = statements.stream()
                .flatMap(statement -> statement.rules().stream())
                .collect(Collectors.toSet());
        return new Action(
                first.urgency(),
                says.isEmpty() ? texts.get("summary.there", reader) : says,
                statements,
                all.stream()
                        .flatMap(one -> Stream.concat(
                                one.rules().stream().filter(rule -> !inWords.contains(rule)), one.detail().stream()))
                        .toList());
    }
}
