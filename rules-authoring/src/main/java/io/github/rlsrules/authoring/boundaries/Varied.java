package io.github.rlsrules.authoring.boundaries;

import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import java.math.BigDecimal;

/** A patient of whom one number can be varied. */
sealed interface Varied permits GivenNumber, DerivedNumber {
    /** Whose patient it is: the name of a case. */
    String name();

    /**
     * The patient with another number.
     *
     * @throws InvalidFactsException if the host refuses it
     */
    Facts with(BigDecimal number);

    /** The patient without the number. */
    Facts without();
}
