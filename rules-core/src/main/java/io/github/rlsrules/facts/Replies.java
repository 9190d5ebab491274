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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads signs with what is known of the time when they were answered. */
final class Replies {
    private static final Pattern KEYED = Pattern.compile("(\\w+)\\[(\\w+)]");
    /** Of a value that lacks only its date, that is asked for. */
    private static final Pattern DATE = Pattern.compile("((?:labResults|measurements)\\[\\w+])\\.date");

    private static final String GROUP =
            WarningSigns.class.getAnnotation(Fact.class).value();

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
        return GROUP + "." + sign;
    }

    private static Map<String, Sign> signs(WarningSigns of) {
        Map<String, Sign> signs = new LinkedHashMap<>();
        for (RecordComponent component : WarningSigns.class.getRecordComponents()) {
            if (read(component, of) instanceof Sign sign) {
                signs.put(component.getName(), sign);
            }
        }
        return signs;
    }

    /** What was new, or absent, when it was answered too long ago may be neither today. */
    private WarningSigns aged(WarningSigns given) {
        RecordComponent[] components = WarningSigns.class.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            Object value = read(components[i], given);
            values[i] = value instanceof Sign sign && isPast(components[i]) ? past(sign) : value;
        }
        try {
            return WarningSigns.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
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
        return ofFact == null ? latest(GROUP) : ofFact;
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

    /** Whether a fact, or a group of facts, stands at a path. */
    static boolean isPath(String path) {
        Matcher date = DATE.matcher(path);
        Matcher keyed = KEYED.matcher(date.matches() ? date.group(1) : path);
        String[] names = keyed.matches() ? new String[] {keyed.group(1)} : path.split("\\.", -1);
        Class<?> type = RlsPatient.class;
        for (String name : names) {
            type = type.isRecord() ? component(type, name) : null;
            if (type == null) {
                return false;
            }
        }
        return !keyed.matches() || isKey(names[0], keyed.group(2));
    }

    private static boolean isKey(String list, String key) {
        Enum<?>[] keys = switch (list) {
            case "labResults" -> Analyte.values();
            case "measurements" -> Measurand.values();
            case "optionsTried" -> Option.values();
            default -> new Enum<?>[0];
        };
        for (Enum<?> one : keys) {
            if (one.name().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Class<?> component(Class<?> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component.getType();
            }
        }
        return null;
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
