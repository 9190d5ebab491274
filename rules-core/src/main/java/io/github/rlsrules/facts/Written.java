package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Problem.Code;
import io.github.rlsrules.runtime.Spelled;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, as a text, and where. It is read or refused, and never repeated.
 *
 * @param path where, as it may be shown
 */
record Written(String path, String text) {
    static final String NUMBER = "[+-]?\\d{1,15}(?:\\.\\d{1,40})?";
    static final String A_DATE = "a date like 2026-03-01, or a month or a year of it";
    private static final Pattern A_NUMBER = Pattern.compile(NUMBER);
    private static final int LONGEST_NAME = 60;
    private static final Pattern FIRST_NAME_END = Pattern.compile("[.\\[]");

    /** A path that is none, as much of it as may be shown: nothing that a terminal, a log or a page could obey. */
    static String shown(String path) {
        String start = path.substring(0, Math.min(path.length(), LONGEST_NAME));
        String first = firstName(start);
        boolean isKnown = Records.component(RlsPatient.class, first) != null;
        StringBuilder shown = new StringBuilder();
        start.codePoints().forEach(c -> {
            boolean isAfterGroup = isKnown && c == '.' && shown.length() == first.length();
            boolean isShown = Character.isLetterOrDigit(c) || "-[]".indexOf(c) >= 0 || isAfterGroup;
            shown.appendCodePoint(isShown ? c : '_');
        });
        return shown.toString();
    }

    static String firstName(String path) {
        return FIRST_NAME_END.split(path, 2)[0];
    }

    /** A constant, a date, a number or a name, as the type demands. */
    Object as(Class<?> type) {
        if (type.isEnum()) {
            return constant(type.getEnumConstants());
        }
        if (type == PartialDate.class) {
            return partialDate();
        }
        if (type == LocalDate.class) {
            return date();
        }
        return type == String.class ? name() : number();
    }

    /** The same record with this answer as one of its components. */
    <T extends Record> T changed(T given, String name) {
        RecordComponent component = Records.component(given.getClass(), name);
        if (component == null) {
            throw noField("is worked out; known fields: " + Records.names(given.getClass()));
        }
        return Records.with(given, name, as(component.getType()));
    }

    private Object constant(Object[] constants) {
        Object constant = constant(constants, text.strip());
        if (constant == null) {
            throw expected(oneOf(constants));
        }
        return constant;
    }

    static <E> @Nullable E constant(E[] constants, String written) {
        for (E constant : constants) {
            if (Spelled.of((Enum<?>) constant).equals(written)) {
                return constant;
            }
        }
        return null;
    }

    /** In words, for who has to choose. */
    static String oneOf(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Spelled.of((Enum<?>) constant))
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** The first day of a month or of a year, if no more is told. */
    LocalDate date() {
        return partialDate().earliest();
    }

    private PartialDate partialDate() {
        try {
            return PartialDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw expected(A_DATE);
        }
    }

    private Double number() {
        String given = text.strip();
        if (!A_NUMBER.matcher(given).matches()) {
            throw expected("a number");
        }
        return Double.valueOf(given);
    }

    private String name() {
        if (text.isBlank()) {
            throw expected("a text");
        }
        return text;
    }

    /** Several names of one answer. */
    List<String> names() {
        List<String> names = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw expected("a name, or several with ; between them");
        }
        return names;
    }

    InvalidFactsException expected(String what) {
        return refused(Code.WRONG_TYPE, "expected " + what);
    }

    /** There is no such fact, or none that a text could answer. */
    InvalidFactsException noField(String why) {
        return refused(Code.UNKNOWN_FIELD, why);
    }

    InvalidFactsException refused(Code code, String message) {
        return refused(new Problem(path, code, message));
    }

    static InvalidFactsException refused(Problem problem) {
        return new InvalidFactsException(List.of(problem));
    }

    @Override
    public String toString() {
        return "Written";
    }
}
