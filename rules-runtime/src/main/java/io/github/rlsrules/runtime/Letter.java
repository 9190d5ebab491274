package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Locale;

/**
 * A letter about one patient, to be read and printed: what a {@link Summary} says to a patient, or a note for a clinician. It tells about a
 * patient, and prints nothing of it by {@code toString}.
 *
 * @since 0.1.0
 */
public final class Letter {
    private final Page page;
    private final Locale locale;

    private Letter(Page page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    /**
     * {@return the letter to that reader}
     *
     * @param assessment of one patient
     * @param reader for whom it is written
     * @param locale the language; English where the rulebook has no other, and it says so
     * @param numbers the host's own numbers for help at once, as the host calls them
     * @throws java.util.NoSuchElementException if the rulebook lacks the text of a rule, of a fact, or of what it says to do
     */
    public static Letter of(Assessment<?> assessment, Audience reader, Locale locale, List<String> numbers) {
        Summary summary = assessment.summary(reader, locale).withNumbers(numbers);
        Page page = reader == Audience.PATIENT
                ? new PatientLetter(summary, assessment.pictures(), assessment.texts(locale)).page()
                : new ClinicianNote(summary, assessment, assessment.texts(locale)).page();
        return new Letter(page, Locale.forLanguageTag(summary.language()));
    }

    /**
     * {@return the same without any number}
     *
     * @param assessment of one patient
     * @param reader for whom it is written
     * @param locale the language; English where the rulebook has no other, and it says so
     */
    public static Letter of(Assessment<?> assessment, Audience reader, Locale locale) {
        return of(assessment, reader, locale, List.of());
    }

    /** {@return the letter in lines that fit a terminal or a printed page} */
    public String text() {
        return page.text();
    }

    /** {@return the letter as a page of its own, for screen and print} */
    public String html() {
        return page.html(locale);
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
