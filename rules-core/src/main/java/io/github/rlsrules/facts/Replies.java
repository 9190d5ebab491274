package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.NewWithin;
import io.github.rlsrules.runtime.Sign;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads signs with what is known of the time when they were answered. */
final class Replies {
    /** Looked up only where a time is told: to read an annotation costs a fresh JVM more than to take the facts in. */
    private static final class Group {
        static final String PATH = WarningSigns.class.getAnnotation(Fact.class).value();
    }

    private final List<Reply> replies;
    private final LocalDate asOf;

    Replies(List<Reply> replies, LocalDate asOf) {
        this.replies = replies;
        this.asOf = asOf;
    }

    /** Adds the signs as rules read them, and what else replies tell. */
    void add(WarningSigns given, Facts.Builder facts) {
        WarningSigns aged = replies.isEmpty() ? given : aged(given);
        WarningSigns read = aged.asRead();
        facts.add(read);
        if (read != aged) {
            signs(aged).forEach((name, sign) -> {
                if (sign == Sign.NEW) {
                    facts.newSign(path(name));
                }
            });
        }
        for (Reply reply : replies) {
            if (reply.known() == Answer.NO) {
                facts.notKnown(requireNonNull(reply.fact()));
            }
        }
    }

    private static String path(String sign) {
        return Group.PATH + "." + sign;
    }

    private static Map<String, Sign> signs(WarningSigns of) {
        Map<String, Sign> signs = new LinkedHashMap<>();
        for (RecordComponent component : Records.components(WarningSigns.class)) {
            if (Records.read(component, of) instanceof Sign sign) {
                signs.put(component.getName(), sign);
            }
        }
        return signs;
    }

    /** What was new, or absent, when it was answered too long ago may be neither today. */
    private WarningSigns aged(WarningSigns given) {
        return Records.copy(given, (sign, value) -> value instanceof Sign told && isPast(sign) ? past(told) : value);
    }

    private static Sign past(Sign sign) {
        return switch (sign) {
            case NEW -> Sign.YES;
            case NO -> Sign.UNKNOWN;
            case YES, LONG_STANDING, UNKNOWN -> sign;
        };
    }

    private boolean isPast(RecordComponent sign) {
        LocalDate answered = answered(path(sign.getName()));
        return answered != null
                && FactsOfPatient.daysTo(asOf, answered)
                        > sign.getAnnotation(NewWithin.class).days();
    }

    /** The latest date given for the fact itself; else for its group. */
    private @Nullable LocalDate answered(String path) {
        LocalDate ofFact = latest(path);
        return ofFact == null ? latest(Group.PATH) : ofFact;
    }

    private @Nullable LocalDate latest(String path) {
        LocalDate latest = null;
        for (Reply reply : replies) {
            LocalDate date = reply.date();
            if (path.equals(reply.fact()) && date != null && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return latest;
    }
}
