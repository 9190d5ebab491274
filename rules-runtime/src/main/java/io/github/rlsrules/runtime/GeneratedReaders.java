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

    /** The reader of a fact; null if none was generated. */
    static @Nullable FactReader of(Class<?> factType) {
        try {
            FactReader found = factType.isRecord() ? beside(factType) : null;
            return found != null && found.types().contains(factType) ? found : null;
        } catch (LinkageError e) { // of facts that are gone, or of an earlier version of this library
            return null;
        }
    }

    /** The reader of the package in which a fact type lies, null if it has none. */
    private static @Nullable FactReader beside(Class<?> factType) {
        try {
            Class<?> found = Class.forName(factType.getPackageName() + ".FactReaders", true, factType.getClassLoader());
            return FactReader.class.isAssignableFrom(found) ? ALL.get(found) : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
