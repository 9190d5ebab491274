package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Problem.Code;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value as people write it: {@code < 5 ug/L 2026-11-01}. Its unit is one in which the quantity is given.
 *
 * @param date the last word, if that is one
 */
record WrittenValue(
        Bound bound, double number, String unit, @Nullable LocalDate date) {
    private static final int LONGEST = 200;
    /** Or what is meant for one: 01.11.2026 can be two days, and is refused as a date. */
    private static final Pattern DATED = Pattern.compile(
            "(.*\\S)\\s+(\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\S{1,40})?)?)?|\\d{1,4}([./-])\\d{1,2}\\3\\d{1,4})",
            Pattern.DOTALL);
    /** No digit follows a number as its unit, for that may be a decimal comma, a gap between thousands, or "out of"; but 1 is one. */
    private static final Pattern VALUE =
            Pattern.compile("(<=|>=|<|>)?\\s*(" + Written.NUMBER + ")\\s*+(1|(?![\\d.,]).*)", Pattern.DOTALL);

    /**
     * What stands before a date, and the date, if there is one.
     *
     * @param what the rest
     */
    record Dated(String what, @Nullable LocalDate date) {
        static Dated of(Written answer) {
            String text = answer.text().strip();
            Matcher dated = DATED.matcher(text);
            return text.length() <= LONGEST && dated.matches()
                    ? new Dated(dated.group(1), new Written(answer.path(), dated.group(2)).date())
                    : new Dated(text, null);
        }

        @Override
        public String toString() {
            return "Dated";
        }
    }

    /**
     * Reads the value.
     *
     * @param unsaid the unit that counts where none is written; null if it must be
     * @param orElse what else is read there
     */
    static WrittenValue read(Written answer, Scale scale, @Nullable String unsaid, String orElse) {
        Dated dated = Dated.of(answer);
        Matcher matcher = VALUE.matcher(dated.what());
        if (dated.what().length() > LONGEST || !matcher.matches()) {
            throw answer.expected(
                    (unsaid == null ? "a number with its unit, like 12 " + scale.unit() : "a number, like 12") + orElse
                            + "; a date may stand behind it");
        }
        String unit = matcher.group(3).isEmpty() ? unsaid : matcher.group(3);
        if (unit == null) {
            throw answer.refused(Code.MISSING, "a number needs its unit; use " + scale.accepted());
        }
        if (scale.convert(0, unit).isEmpty()) {
            throw Written.refused(scale.refused(answer.path(), unit));
        }
        Bound bound = matcher.group(1) == null ? null : Written.constant(Bound.values(), matcher.group(1));
        return new WrittenValue(
                bound == null ? Bound.EXACT : bound, Double.parseDouble(matcher.group(2)), unit, dated.date());
    }

    @Override
    public String toString() {
        return "WrittenValue";
    }
}
