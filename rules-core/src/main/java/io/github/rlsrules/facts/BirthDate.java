package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How old somebody is. */
final class BirthDate {
    private BirthDate() {}

    /** Years on that day; from one year to the next if only the year of birth is known. */
    static Range age(PartialDate birth, LocalDate on) {
        LocalDate last = birth.latest().isAfter(on) ? on : birth.latest();
        return new Range(years(last, on), years(birth.earliest(), on));
    }

    /** Birthdays, and the part of the year since the last one; no birthday comes early by rounding. */
    private static double years(LocalDate birth, LocalDate on) {
        long birthdays = ChronoUnit.YEARS.between(birth, on);
        LocalDate last = birth.plusYears(birthdays);
        double part = (double) ChronoUnit.DAYS.between(last, on)
                / ChronoUnit.DAYS.between(last, birth.plusYears(birthdays + 1));
        return birthdays + Growth.roundedDown(part);
    }
}
