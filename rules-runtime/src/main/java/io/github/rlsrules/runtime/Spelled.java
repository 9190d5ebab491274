package io.github.rlsrules.runtime;

/** A constant that hosts write in another way than by its name: {@code <} for a bound. Implemented by the enum. */
public interface Spelled {
    /** How it is written. */
    String spelling();
}
