package io.github.rlsrules.facts;

import java.lang.reflect.RecordComponent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** To what a reply may belong. */
final class ReplyPath {
    private static final Pattern KEYED = Pattern.compile("(\\w+)\\[(\\w+)]");
    /** Of a value that lacks only its date, that is asked for. */
    private static final Pattern DATE = Pattern.compile("((?:labResults|measurements)\\[\\w+])\\.date");

    private ReplyPath() {}

    /** Whether a fact, or a group of facts, stands at a path. */
    static boolean exists(String path) {
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
}
