package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/** Finds the reader that the build generated for the facts of a package. */
final class GeneratedReaders {
    /** One instance a class. */
    private static final ClassValue<FactReader> ALL = new ClassValue<>() {
        @Override
        protected FactReader computeValue(Class<?> generated) {
            try {
                return (FactReader) generated.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new RulebookException(generated.getName() + " cannot be used", e);
            }
        }
    };

    private GeneratedReaders() {}

    /** The reader of the package in which a fact type lies, null if it has none. */
    static @Nullable FactReader beside(Class<?> factType) {
        try {
            Class<?> found = Class.forName(factType.getPackageName() + ".FactReaders", true, factType.getClassLoader());
            return FactReader.class.isAssignableFrom(found) ? ALL.get(found) : null;
        } catch (ClassNotFoundException | LinkageError e) { // none, or of facts that are gone
            return null;
        }
    }
}
