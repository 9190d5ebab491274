package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.QuantityKind;
import java.util.Set;

/** A quantity that tells by its scale how it is given. */
interface Scaled extends QuantityKind {
    /** The units in which it is given, and what is possible. */
    Scale scale();

    @Override
    default String unit() {
        return scale().unit();
    }

    @Override
    default Set<String> units() {
        return scale().units();
    }

    @Override
    default double lowest() {
        return scale().lowest();
    }

    @Override
    default double highest() {
        return scale().highest();
    }
}
