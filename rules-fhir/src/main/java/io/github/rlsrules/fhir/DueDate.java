package io.github.rlsrules.fhir;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The day on which a child is due, which is forty weeks after a pregnancy has begun. */
final class DueDate {
    static final String ANSWER = "due";

    private static final int DAYS = 280;
    private static final int LATEST = 301;

    private DueDate() {}

    /** Days of the pregnancy so far; below zero or too many if it is none, or over. */
    static long daysPregnant(LocalDate due, LocalDate asOf) {
        return DAYS - ChronoUnit.DAYS.between(asOf, due);
    }

    static boolean isPregnant(long days) {
        return days >= 0 && days <= LATEST;
    }
}
