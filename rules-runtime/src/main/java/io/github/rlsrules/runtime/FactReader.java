package io.github.rlsrules.runtime;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * Reads the components of fact records: straight-line code that the build generates, one class {@code FactReaders} in each
 * package that holds facts. For generated code; nothing else needs to implement or call it.
 *
 * @since 0.1.0
 */
@ForTools
public interface FactReader {
    /** {@return the types that it reads; their order gives the numbers used below} */
    List<Class<? extends Record>> types();

    /**
     * {@return what it took the components of a type to be, as {@link #shapeOf} told it; a class that was changed since has
     * another shape}
     *
     * @param type its place in {@link #types}
     */
    long shape(int type);

    /**
     * {@return how many of them a patient can have, as far as that is known beforehand: one for each key, or one; 0 of the
     * items of a list}
     *
     * @param type its place in {@link #types}
     */
    int places(int type);

    /**
     * {@return the place of a fact among those: the ordinal of its key, or 0}
     *
     * @param type its place in {@link #types}
     * @param fact one of that type
     */
    int place(int type, Record fact);

    /**
     * {@return whether no component is null or no number}
     *
     * @param type its place in {@link #types}
     * @param fact one of that type
     */
    boolean isWhole(int type, Record fact);

    /**
     * Tells a sink every component of the fact that is not {@code UNKNOWN}, in their order; of a keyed fact or a list item all
     * components.
     *
     * @param type its place in {@link #types}
     * @param fact one of that type
     * @param sink is told
     */
    void read(int type, Record fact, FactSink sink);

    /**
     * {@return a number for the names, types and order of the components of a record, and for the constants of those types}
     *
     * @param type a record
     */
    static long shapeOf(Class<?> type) {
        long shape = 1;
        for (RecordComponent component : type.getRecordComponents()) {
            shape = shape * 1_000_003 + component.getName().hashCode();
            shape = shape * 1_000_003 + component.getType().getName().hashCode();
            if (component.getType().isEnum()) {
                for (Object constant : component.getType().getEnumConstants()) {
                    shape = shape * 1_000_003 + ((Enum<?>) constant).name().hashCode();
                }
            }
        }
        return shape;
    }
}
