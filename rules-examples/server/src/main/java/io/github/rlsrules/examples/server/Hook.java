package io.github.rlsrules.examples.server;

import java.util.Locale;

/** When an electronic record asks. */
enum Hook {
    PATIENT_VIEW(
            "Restless legs: patient view",
            "What the record shows of restless legs: signs on which to act, low iron, medicines that make it worse, what to ask next."),
    ORDER_SELECT(
            "Restless legs: medicine that is chosen",
            "What speaks against the medicines in the draft order for somebody with restless legs."),
    ORDER_SIGN(
            "Restless legs: medicine that is signed",
            "What speaks against the medicines in the draft order for somebody with restless legs.");

    private final String title;
    private final String description;

    Hook(String title, String description) {
        this.title = title;
        this.description = description;
    }

    String hook() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String id() {
        return "rls-" + hook();
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    boolean isOfOrder() {
        return this != PATIENT_VIEW;
    }
}
