package io.github.rlsrules.json;

import io.github.rlsrules.runtime.Spelled;
import java.lang.reflect.RecordComponent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its comparator in one text, as laboratories print it: {@code "< 5"}. It is read where a record has a number
 * {@code value} with a {@code comparator} beside it.
 *
 * @param comparator a constant of the record's own type
 */
record WrittenBound(Object comparator, double number) {
    static final String VALUE = "value";
    static final String COMPARATOR = "comparator";
    static final String PATTERN = "^\\s*(<=|>=|<|>)\\s*(\\d{1,15}(\\.\\d{1,15})?)\\s*$";
    private static final Pattern WRITTEN = Pattern.compile(PATTERN);

    /** Where the comparator stands among the components; negative if numbers have none. */
    static int place(RecordComponent[] components) {
        int value = -1;
        int comparator = -1;
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            String name = components[i].getName();
            value = name.equals(VALUE) && type == Double.class ? i : value;
            comparator =
                    name.equals(COMPARATOR) && type.isEnum() && Spelled.class.isAssignableFrom(type) ? i : comparator;
        }
        return value < 0 ? -1 : comparator;
    }

    /** Null if the text is none. */
    static @Nullable WrittenBound of(String text, Class<?> comparators) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        for (Object constant : comparators.getEnumConstants()) {
            if (((Spelled) constant).spelling().equals(matcher.group(1))) {
                return new WrittenBound(constant, Double.parseDouble(matcher.group(2)));
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "WrittenBound";
    }
}
