package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Fact;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To what a reply may belong, and where an answer is put: the path of a fact, taken apart.
 *
 * @param group a component of the patient, or what is worked out of it, or {@code medicines.items}
 * @param key which of several: a constant, or a place on the list of medicines; null if there is but one
 * @param component null if all of it is meant
 */
record ReplyPath(
        String group, @Nullable String key, @Nullable String component) {
    static final String MEDICINES = "medicines.items";
    static final String DATE = "date";
    /** Longer than every path. */
    private static final int LONGEST = 150;

    private static final Pattern WRITTEN =
            Pattern.compile("(\\w+|medicines\\.items(?=\\[))(?:\\[(\\w+)])?(?:\\.(\\w+))?");
    private static final Pattern PLACE = Pattern.compile("\\d{1,6}");

    /** What rules read by a key. Looked up only where there is a reply or an answer: to read annotations costs a fresh JVM much. */
    private static final List<Class<? extends Record>> KEYED = List.of(
            LabResult.class,
            LatestLabResult.class,
            LabFlag.class,
            LabChange.class,
            Measurement.class,
            LatestMeasurement.class,
            OptionTried.class,
            DailyDose.class,
            DiaryNumber.class,
            DiaryAssociation.class,
            DiaryChange.class);

    /** What is told of a medicine, and what rules make of it. */
    private static final List<Class<? extends Record>> OF_A_MEDICINE =
            List.of(MedicineEntry.class, MedicineUse.class, MedicineEvent.class);

    /** Whether a fact, or a group of facts, stands at a path. */
    static boolean exists(String path) {
        return read(path) != null;
    }

    /** Null if no fact and no group of facts stands there. */
    static @Nullable ReplyPath read(String path) {
        Matcher matcher = WRITTEN.matcher(path);
        if (path.length() > LONGEST || !matcher.matches()) {
            return null;
        }
        ReplyPath read = new ReplyPath(requireNonNull(matcher.group(1)), matcher.group(2), matcher.group(3));
        return read.exists() ? read : null;
    }

    /** The constant that the key names. */
    <E extends Enum<E>> E key(Class<E> type) {
        return Enum.valueOf(type, requireNonNull(key));
    }

    private boolean exists() {
        if (key == null) {
            RecordComponent found = Records.component(RlsPatient.class, group);
            return found != null && (component == null || isIn(found.getType()));
        }
        return group.equals(MEDICINES)
                ? PLACE.matcher(key).matches()
                        && component != null
                        && OF_A_MEDICINE.stream().anyMatch(this::isIn)
                : KEYED.stream().anyMatch(this::isOf);
    }

    private boolean isOf(Class<? extends Record> type) {
        Fact fact = type.getAnnotation(Fact.class);
        return fact.value().equals(group)
                && isKey(requireNonNull(Records.component(type, fact.key())).getType())
                && (component == null || isIn(type) || isDate());
    }

    /** Of a value that lacks only its date, that is asked for. */
    private boolean isDate() {
        return DATE.equals(component) && (group.equals("labResults") || group.equals("measurements"));
    }

    private boolean isKey(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Class<?> type) {
        return type.isRecord() && Records.component(type, requireNonNull(component)) != null;
    }
}
