package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one thing to say: all emergencies; or the most urgent sign; or the answer; or what else there is. */
final class Headline {
    private final Telling telling;
    private final boolean isComplete;
    private final Audience reader;
    private final Texts texts;

    Headline(Telling telling, boolean isComplete, Audience reader, Texts texts) {
        this.telling = telling;
        this.isComplete = isComplete;
        this.reader = reader;
        this.texts = texts;
    }

    /**
     * What it tells; an incomplete assessment has nothing to say but its alarms. Of emergencies the sure ones come first, so that no way out is
     * read before a reason that has none.
     */
    List<Said> head() {
        if (telling.isEmergency()) {
            return telling.all()
                    .filter(Said::isEmergency)
                    .sorted(Comparator.comparing(one -> !one.isSure()))
                    .toList();
        }
        Optional<Said> alarm = telling.all().filter(Said::isAlarm).findFirst();
        return alarm.isPresent() || !isComplete
                ? alarm.stream().toList()
                : Stream.of(Part.ANSWER, Part.SIGN, Part.FINDING, Part.BACKGROUND, Part.KNOWN)
                        .flatMap(part -> telling.open(part).limit(1))
                        .limit(1)
                        .toList();
    }

    /** The same in words. */
    Statement of(List<Said> head) {
        telling.tell(head);
        if (head.isEmpty()) {
            return new Statement(telling.say(texts.get(withoutHead(), reader)), List.of());
        }
        List<String> words = new ArrayList<>();
        if (head.size() == 1) {
            words.add(telling.say(head.get(0).text()));
        } else {
            byAct(head).forEach((act, all) -> {
                words.add(telling.say(act));
                all.forEach(one -> words.add(telling.say(one.reason())));
            });
        }
        words.removeIf(String::isEmpty);
        return new Statement(
                String.join(" ", words),
                head.stream().flatMap(one -> one.rules().stream()).toList());
    }

    private String withoutHead() {
        if (!isComplete) {
            return "summary.incomplete-headline";
        }
        return telling.all().allMatch(one -> one.part() == Part.QUESTION)
                ? "summary.nothing-yet"
                : "summary.no-answer-yet";
    }

    private static Map<String, List<Said>> byAct(List<Said> all) {
        Map<String, List<Said>> acts = new LinkedHashMap<>();
        all.forEach(
                one -> acts.computeIfAbsent(one.act(), act -> new ArrayList<>()).add(one));
        return acts;
    }
}
