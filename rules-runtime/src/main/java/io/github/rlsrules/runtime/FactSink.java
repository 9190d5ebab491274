package io.github.rlsrules.runtime;

/**
 * Takes in the components of one fact. Called by generated code, see {@link FactReader}.
 *
 * @since 0.1.0
 */
@ForTools
public interface FactSink {
    /**
     * An enum component, by its position in the record, and the ordinal of its constant.
     *
     * @param position of the component in the record
     * @param ordinal of its constant
     */
    void answer(int position, int ordinal);

    /**
     * A component of type int, long or double, by its position in the record.
     *
     * @param position of the component in the record
     * @param value in the unit of the fact
     */
    void number(int position, double value);
}
