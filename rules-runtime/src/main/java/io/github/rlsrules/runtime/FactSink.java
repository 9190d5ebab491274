package io.github.rlsrules.runtime;

/** Takes in the components of one fact. Called by generated code, see {@link FactReader}. */
public abstract class FactSink {
    /** An enum component, by its position in the record, and the ordinal of its constant. */
    public abstract void answer(int position, int ordinal);

    /** A component of type int, long or double, by its position in the record. */
    public abstract void number(int position, double value);
}
