package io.github.rlsrules.runtime;

import java.util.List;

/**
 * Reads the components of fact records: straight-line code that the build generates, one class {@code FactReaders} in each
 * package that holds facts. For generated code; nothing else needs to implement or call it.
 */
@ForTools
public interface FactReader {
    /** The types that it reads; their order gives the numbers used below. */
    List<Class<? extends Record>> types();

    /** Whether no component is null or no number. */
    boolean isWhole(int type, Record fact);

    /**
     * Tells a sink every component of the fact that is not {@code UNKNOWN}, in their order; of a keyed fact or a list item all
     * components.
     */
    void read(int type, Record fact, FactSink sink);
}
