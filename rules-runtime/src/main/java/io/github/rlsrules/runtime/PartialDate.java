package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A date as records have it: a day, or only a month or a year.
 *
 * @param earliest the first day that it can be
 * @param latest the last day that it can be
 * @since 0.1.0
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {
    private static final int YEAR = "2025".length();
    private static final int MONTH = "2025-03".length();
    private static final int DAY = "2025-03-01".length();

    public PartialDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a date ends before it begins");
        }
    }

    /**
     * {@return a date of which the day is known}
     *
     * @param day the day
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /**
     * Reads {@code 2025}, {@code 2025-03}, {@code 2025-03-01}, or that day with a time, with or without an offset: it is the
     * day on which it was where it was.
     *
     * @param text as it is written
     * @return the day, or all days that it can be
     * @throws DateTimeParseException if it is none of them
     */
    public static PartialDate parse(String text) {
        if (text.length() == YEAR) {
            YearMonth january = YearMonth.parse(text + "-01");
            return new PartialDate(january.atDay(1), january.plusMonths(11).atEndOfMonth());
        }
        if (text.length() == MONTH) {
            YearMonth month = YearMonth.parse(text);
            return new PartialDate(month.atDay(1), month.atEndOfMonth());
        }
        return of(text.length() > DAY && text.charAt(DAY) == 'T' ? dayOf(text) : LocalDate.parse(text));
    }

    private static LocalDate dayOf(String dateTime) {
        return DateTimeFormatter.ISO_DATE_TIME.parse(dateTime, LocalDate::from);
    }

    @Override
    public String toString() {
        return "PartialDate";
    }
}
