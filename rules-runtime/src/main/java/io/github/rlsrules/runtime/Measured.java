package io.github.rlsrules.runtime;

/** A fact record whose component {@code value} is a quantity. */
public interface Measured {
    /** The UCUM code of the unit in which {@code value} is given. */
    String unit();
}
