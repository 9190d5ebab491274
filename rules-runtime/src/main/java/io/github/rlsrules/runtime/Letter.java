package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Locale;

/**
 * A letter about one patient, to be read and printed: what a {@link Summary} says to a patient, or a note for a clinician. It tells about a
 * patient, and prints nothing of it by {@code toString}.
 */
public final class Letter {
    private final Page page;
    private final Locale locale;

    private Letter(Page page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    /**
     * The letter to that reader.
     *
     * @param numbers the host's own numbers for help at once, as the host calls them
     * @throws java.util.NoSuchElementException if the rulebook lacks the text of a rule, of a fact, or of what it says to do
     */
    public static Letter of(Assessment<?> assessment, Audience reader, Locale locale, List<String> numbers) {
        Summary summary = assessment.summary(reader, locale).withNumbers(numbers);
        Page page = reader == Audience.PATIENT
                ? new PatientLetter(summary, assessment.pictures(), assessment.texts(locale)).page()
                : new ClinicianNote(summary, assessment, assessment.texts(locale)).page();
        return new Letter(page, locale);
    }

    /** The same without any number. */
    public static Letter of(Assessment<?> assessment, Audience reader, Locale locale) {
        return of(assessment, reader, locale, List.of());
    }

    /** In lines that fit a terminal or a printed page. */
    public String text() {
        return page.text();
    }

    /** As a page of its own, for screen and print. */
    public String html() {
        return page.html(locale);
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
