package io.github.rlsrules.runtime;

/** Takes in the components of one fact. Called by generated code, see {@link FactReader}. */
@ForTools
public interface FactSink {
    /** An enum component, by its position in the record, and the ordinal of its constant. */
    void answer(int position, int ordinal);

    /** A component of type int, long or double, by its position in the record. */
    void number(int position, double value);
}
