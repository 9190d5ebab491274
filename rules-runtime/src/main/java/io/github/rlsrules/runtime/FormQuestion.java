package io.github.rlsrules.runtime;

import java.util.List;

/**
 * One of all questions that can be asked, for a form that shows them at once. Whoever asks one after the other uses {@link Interview}, which
 * leaves out what does not matter for this patient.
 *
 * @param screen on which screen it stands
 * @param title what that screen is about, in words for the reader
 * @param always whether everybody is asked to whom it applies; else it is asked once something known makes it matter
 * @param item the question
 * @param onlyIf without which it cannot apply: all must hold
 * @since 0.1.0
 */
public record FormQuestion(
        @Required String screen,
        @Required String title,
        @Required boolean always,
        @Required ScreenItem item,
        @Required List<Gate> onlyIf) {

    public FormQuestion {
        onlyIf = List.copyOf(onlyIf);
    }
}
