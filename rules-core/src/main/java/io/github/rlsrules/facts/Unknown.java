package io.github.rlsrules.facts;

import java.lang.reflect.Constructor;

/**
 * Makes a part of a patient of which nothing is known. Its builder would do the same; but builders are large, and a fresh JVM would load
 * all of them before its first result.
 */
final class Unknown {
    private Unknown() {}

    /** @param part a record that takes null for what is not known, in each of its components */
    static <T extends Record> T of(Class<T> part) {
        Constructor<?> constructor = part.getDeclaredConstructors()[0];
        try {
            return part.cast(constructor.newInstance(new Object[constructor.getParameterCount()]));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }
}
