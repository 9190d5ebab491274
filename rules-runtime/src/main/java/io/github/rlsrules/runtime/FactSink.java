package io.github.rlsrules.runtime;

/** Takes in the components of one fact. For generated code only. */
public abstract class FactSink {
    FactSink() {}

    /** An enum component, by its position in the record. */
    public abstract void answer(int position, int ordinal);

    /** A number, by its position in the record. */
    public abstract void number(int position, double value);
}
