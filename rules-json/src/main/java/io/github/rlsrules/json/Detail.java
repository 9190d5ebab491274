package io.github.rlsrules.json;

/** How much of an assessment stands in its document. */
public enum Detail {
    /** What was concluded, with its reasons and sources, and the first questions. */
    FINDINGS(AssessmentDocument.FIRST_QUESTIONS, false),
    /** All of it: every question, and every rule that could still fire with the facts that it lacks. */
    FULL(Integer.MAX_VALUE, true);

    private final int questions;
    private final boolean undecided;

    Detail(int questions, boolean undecided) {
        this.questions = questions;
        this.undecided = undecided;
    }

    /** How many questions stand in the document at most. */
    int questions() {
        return questions;
    }

    /** Whether the rules that could still fire stand in it. */
    boolean hasUndecided() {
        return undecided;
    }
}
