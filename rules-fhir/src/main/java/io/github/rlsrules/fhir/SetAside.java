package io.github.rlsrules.fhir;

/**
 * Something that a record holds and that became no fact, by resource, code and reason. It never holds the value itself.
 *
 * @param type of the resource, such as {@code Observation}
 * @param resource how the record calls it, such as {@code Observation/f001}; its place among the entries if it has no id
 * @param code of what it is about, as system and code with a bar between; its text if there is no code; empty if there is neither
 * @param reason why it became no fact
 * @since 0.1.0
 */
public record SetAside(String type, String resource, String code, Reason reason) {

    /** Why something became no fact. */
    public enum Reason {
        /** It was entered in error. */
        ENTERED_IN_ERROR,
        /** It is about another person, a group, or a thing such as a device or an unborn child. */
        OTHER_SUBJECT,
        /** There are several patients, and the host did not say which one is meant. */
        SEVERAL_PATIENTS,
        /** The patient has died. */
        DECEASED,
        /** The code map has no such code. */
        CODE_NOT_MAPPED,
        /** It says nothing of what it is. */
        NO_CODE,
        /** It has no value, or says why there is none. */
        NO_VALUE,
        /** The value is of a form that cannot be read: a ratio, a range open at neither end, a free text. */
        VALUE_NOT_READ,
        /** The code map has no such answer. */
        ANSWER_NOT_MAPPED,
        /** Code and text of the unit say different things. */
        UNIT_CONFLICT,
        /** Nobody says when it was, and without that it counts for nothing. */
        UNDATED,
        /** A diagnosis that is only thought of. */
        NOT_CONFIRMED,
        /** A diagnosis that was ruled out. That one disease was not there once is no "no" to all that the fact stands for. */
        REFUTED,
        /** It is over. */
        IS_OVER,
        /** It was not done, was cancelled, or is not to be done. */
        NOT_DONE,
        /** The record says that none is known, which is not that there is none. */
        NONE_KNOWN,
        /** Something newer, or more exact, of the same record stands for it. */
        SUPERSEDED,
        /** Something else of the record contradicts it. */
        CONTRADICTED,
        /** The daily dose cannot be told for certain; the medicine itself counts. */
        DOSE_NOT_CLEAR,
        /** Administrative gender that is not read as sex at birth. */
        GENDER_NOT_READ,
        /** No fact is made of resources of this type. */
        RESOURCE_NOT_READ,
        /** It has a modifier extension, or rules of its own: it may mean the contrary of what it says. */
        MODIFIED,
        /** The resource is broken. */
        BROKEN,
        /** The record goes on, on a page that was not given. */
        NOT_WHOLE
    }

    /** Says the kind only: what the record calls it may tell of the patient. */
    @Override
    public String toString() {
        return "SetAside[" + type + " " + reason + "]";
    }
}
