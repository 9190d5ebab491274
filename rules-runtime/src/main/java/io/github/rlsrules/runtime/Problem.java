package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what a host gave about a patient. It never holds the value that was given, but of a contradiction it says
 * which answers contradict each other.
 *
 * @param path where, such as {@code labResults[0].unit}
 * @param code what kind of problem, a stable identifier
 * @param message what is wrong and what would be right
 * @param fact what the path is of, as rules call it, such as {@code labResults[FERRITIN]}; null if that is the path itself, or not known
 * @since 0.1.0
 */
public record Problem(
        String path, Code code, String message, @Nullable String fact) {

    /**
     * One of which the path says all.
     *
     * @param path where
     * @param code what kind of problem
     * @param message what is wrong and what would be right
     */
    public Problem(String path, Code code, String message) {
        this(path, code, message, null);
    }

    /** What kind of problem. */
    public enum Code {
        /** The text is no JSON, or ends too early. */
        SYNTAX,
        /** The text is larger or deeper than any patient's facts. */
        TOO_LARGE,
        /** There is no such field. */
        UNKNOWN_FIELD,
        /** The facts are of another version of the notation. */
        OTHER_VERSION,
        /** A field is given twice. */
        DUPLICATE,
        /** A field that is needed is not given. */
        MISSING,
        /** The value is of another type, or not among the constants allowed. */
        WRONG_TYPE,
        /** The unit is not one of those in which this quantity is given. */
        UNKNOWN_UNIT,
        /** The unit says another thing than people mean by it: it is asked about, not read. */
        AMBIGUOUS_UNIT,
        /** No patient can have this value. */
        IMPOSSIBLE_VALUE,
        /** The value is known within bounds only, and a limit of the rules lies between them. */
        IMPRECISE,
        /** The date lies after the date of the assessment. */
        DATE_AFTER_ASSESSMENT,
        /** Two answers contradict each other. */
        CONTRADICTION
    }

    /**
     * {@return whether the host itself speaks otherwise than this library: it gives a field, a constant or a type that does not
     * exist} What it meant is lost, so an assessment beside it is incomplete.
     */
    public boolean isOfHost() {
        return switch (code) {
            case SYNTAX, TOO_LARGE, UNKNOWN_FIELD, OTHER_VERSION, DUPLICATE, WRONG_TYPE -> true;
            case MISSING,
                    UNKNOWN_UNIT,
                    AMBIGUOUS_UNIT,
                    IMPOSSIBLE_VALUE,
                    IMPRECISE,
                    DATE_AFTER_ASSESSMENT,
                    CONTRADICTION -> false;
        };
    }

    /** {@return all of it, for whoever gave it: path and message} The name of an unknown field is the host's own and may say anything. */
    public String told() {
        return told(path);
    }

    private String told(String where) {
        return (where.isEmpty() ? "" : where + ": ") + message;
    }

    /** For logs: without what tells something about a patient, such as the name of an unknown field and answers that contradict each other. */
    @Override
    public String toString() {
        return switch (code) {
            case UNKNOWN_FIELD -> told(path.substring(0, Math.max(0, path.lastIndexOf('.'))));
            case CONTRADICTION -> path + ": another answer contradicts it";
            default -> told();
        };
    }
}
