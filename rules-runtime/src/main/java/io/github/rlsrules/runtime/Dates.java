package io.github.rlsrules.runtime;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How dates are shown. */
final class Dates {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private Dates() {}

    static String longDate(LocalDate date) {
        return date.format(LONG);
    }
}
