package io.github.rlsrules.json;

/** How much of an assessment stands in its document. */
public enum Detail {
    /** What was concluded, with its reasons and sources, and the first questions. */
    FINDINGS(AssessmentDocument.FIRST_QUESTIONS, false),
    /** All of it: also every question, every rule that could still fire, and of each rule the facts that it lacks. */
    FULL(Integer.MAX_VALUE, true);

    private final int questions;
    private final boolean missing;

    Detail(int questions, boolean missing) {
        this.questions = questions;
        this.missing = missing;
    }

    /** How many questions stand in the document at most. */
    int questions() {
        return questions;
    }

    /** Whether it tells what rules lack, those that fired for now and those that could still fire. */
    boolean hasMissing() {
        return missing;
    }
}
