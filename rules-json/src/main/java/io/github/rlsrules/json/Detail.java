package io.github.rlsrules.json;

/**
 * How much of an assessment stands in its document.
 *
 * @since 0.1.0
 */
public enum Detail {
    /** What readers are told, with its reasons and the keys of its sources, and the first questions. */
    FINDINGS(AssessmentDocument.FIRST_QUESTIONS, false),
    /** All of it: also every question, every rule that could still fire, and of each rule the facts that it lacks. */
    FULL(Integer.MAX_VALUE, true);

    private final int questions;
    private final boolean full;

    Detail(int questions, boolean full) {
        this.questions = questions;
        this.full = full;
    }

    /** How many questions stand in the document at most. */
    int questions() {
        return questions;
    }

    /** Whether it tells also what rules lack, what is for the record, and the citations. */
    boolean isFull() {
        return full;
    }
}
