package io.github.rlsrules.runtime;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which answer a question can apply at all: {@code person.pregnancy=YES}, {@code measurements[AGE]<18}.
 *
 * @param fact the path of that answer
 * @param values the constants of which one must be the answer; empty if a number is compared
 * @param atLeast the lowest number
 * @param below the number that it must stay under
 * @since 0.1.0
 */
public record OnlyIf(String fact, List<String> values, double atLeast, double below) {
    public OnlyIf {
        values = List.copyOf(values);
    }

    private static final Pattern FORM = Pattern.compile("([^=<>]+?)\\s*(=|>=|<)\\s*(\\S+)");

    static OnlyIf parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new RulebookException(
                    "screens: \"" + text + "\" is no condition; write fact=VALUE|VALUE, fact>=n or fact<n");
        }
        String value = m.group(3);
        return switch (m.group(2)) {
            case "=" -> new OnlyIf(m.group(1), List.of(value.split("\\|", -1)), Double.NaN, Double.NaN);
            case "<" -> new OnlyIf(m.group(1), List.of(), Double.NEGATIVE_INFINITY, Double.parseDouble(value));
            default -> new OnlyIf(m.group(1), List.of(), Double.parseDouble(value), Double.POSITIVE_INFINITY);
        };
    }

    /** Unknown as long as the answer is. */
    Truth holds(KnownAnswers known) {
        if (values.isEmpty()) {
            Measured number = known.number(fact);
            if (number == null) {
                return Truth.UNKNOWN;
            }
            boolean all = number.lowest() >= atLeast && number.highest() < below;
            boolean none = number.highest() < atLeast || number.lowest() >= below;
            return all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
        }
        String answer = known.constant(fact);
        return answer == null ? Truth.UNKNOWN : values.contains(answer) ? Truth.TRUE : Truth.FALSE;
    }
}
