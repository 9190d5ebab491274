/**
 * What the rules conclude. {@link io.github.rlsrules.outcomes.RlsOutcome} is sealed, so that a host's {@code switch} over it
 * is complete. Codes are stable identifiers.
 */
@NullMarked
package io.github.rlsrules.outcomes;

import org.jspecify.annotations.NullMarked;
