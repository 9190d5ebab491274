package io.github.rlsrules.json;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a host may answer with true or false: every enum that has a {@code YES} and a {@code NO}, whatever else it knows. */
final class YesOrNo {
    static final String YES = "YES";
    static final String NO = "NO";

    private YesOrNo() {}

    static boolean is(Class<?> type) {
        return has(type, YES) && has(type, NO);
    }

    /** Its constants, as a host is told of them. */
    static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static boolean has(Class<?> type, String name) {
        return type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(name));
    }
}
