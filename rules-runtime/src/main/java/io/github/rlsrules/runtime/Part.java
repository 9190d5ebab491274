package io.github.rlsrules.runtime;

/**
 * What an outcome is to a reader, in the order in which a letter tells: what it says of a person decides where it stands, not which rule it is of.
 *
 * @since 0.1.0
 */
public enum Part {
    /** A sign on which somebody should act. */
    SIGN,
    /** How far the picture agrees with what is looked for: the answer to why somebody asked. */
    ANSWER,
    /** What else the facts show. */
    FINDING,
    /** What may play a part. */
    BACKGROUND,
    /** What the person has told, and is not told back unless there is nothing else to say. */
    KNOWN,
    /** A medicine to be talked about with whoever prescribed it. */
    MEDICINE,
    /** Something to beware of. */
    CAUTION,
    /** Something to be arranged or discussed with a clinician. */
    DISCUSS,
    /** Something that one can try by oneself. */
    TRY,
    /** A step of a plan for the weeks to come. */
    PLAN,
    /** What is watched as time goes on. */
    WATCH,
    /** A question. */
    QUESTION
}
