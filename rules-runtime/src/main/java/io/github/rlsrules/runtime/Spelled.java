package io.github.rlsrules.runtime;

/**
 * A constant that hosts write in another way than by its name: {@code <} for a bound. Implemented by the enum.
 *
 * @since 0.1.0
 */
public interface Spelled {
    /** {@return how it is written} */
    String spelling();

    /**
     * {@return how hosts write a constant: by its own spelling if it has one, by its name else}
     *
     * @param constant with a spelling of its own or without
     */
    static String of(Enum<?> constant) {
        return constant instanceof Spelled spelled ? spelled.spelling() : constant.name();
    }
}
