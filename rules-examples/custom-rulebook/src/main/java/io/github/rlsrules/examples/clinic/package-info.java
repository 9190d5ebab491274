/** A clinic that has rules of its own beside the standard ones. */
@NullMarked
package io.github.rlsrules.examples.clinic;

import org.jspecify.annotations.NullMarked;
