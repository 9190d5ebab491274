package io.github.rlsrules.runtime;

/** A constant that hosts write in another way than by its name: {@code <} for a bound. Implemented by the enum. */
public interface Spelled {
    /** How it is written. */
    String spelling();

    /** How hosts write a constant: by its own spelling if it has one, by its name else. */
    static String of(Enum<?> constant) {
        return constant instanceof Spelled spelled ? spelled.spelling() : constant.name();
    }
}
