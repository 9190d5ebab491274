package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        planned.values().stream()
                                .limit(Summary.ACTIONS)
                                .map(all -> Map.entry(all.get(0).act(), all)))
                .filter(way -> !way.getValue().isEmpty())
                .map(way -> action(way.getKey(), way.getValue()))
                .toList();
    }

    /** Alarms by where they lead, the headline's first. */
    private Map<String, List<Said>> alarms(List<Said> head) {
        Map<String, List<Said>> alarms = new LinkedHashMap<>();
        head.stream().filter(Said::isAlarm).forEach(one -> alarms.put(one.way(), new ArrayList<>()));
        telling.open()
                .filter(Said::isAlarm)
                .forEach(one -> alarms.computeIfAbsent(one.way(), way -> new ArrayList<>())
                        .add(one));
        return alarms;
    }

    /** The rest by where it leads; what leads where an alarm does is added there. */
    private Map<String, List<Said>> planned(List<Said> head, Map<String, List<Said>> alarms) {
        Map<String, String> ways = new LinkedHashMap<>();
        Stream.concat(head.stream(), telling.all())
                .filter(one -> one.isAlarm() && !one.destination().isEmpty())
                .forEach(one -> ways.putIfAbsent(one.destination(), one.way()));
        Map<String, List<Said>> planned = new LinkedHashMap<>();
        telling.open()
                .filter(one -> !one.isAlarm() && Said.leads(one.finding().outcome()))
                .forEach(one -> sameWay(one, alarms.get(ways.get(one.destination())), planned)
                        .add(one));
        return planned;
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
        boolean isInItsWords = first.isAlarm() && first.act().isEmpty();
        List<Said> shown = isInItsWords
                ? List.of()
                : Telling.urgentOrFirst(all.stream(), Math.min(Summary.POINTS, Math.max(1, mostPoints - points)));
        points += (int) shown.stream().filter(one -> !one.isAlarm()).count();
        List<String> detail = all.stream()
                .flatMap(one ->
                        Stream.concat(shown.contains(one) ? Stream.of() : one.rules().stream(), one.detail().stream()))
                .toList();
        telling.tell(all);
        String says = telling.say(way.isEmpty() ? texts.get("summary.ask-a-clinician", reader) : way);
        return new Action(
                first.urgency(),
                says.isEmpty() ? texts.get("summary.there", reader) : says,
                telling.statements(shown),
                detail);
    }
}
