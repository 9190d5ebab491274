/**
 * The facts about a patient: what a host fills in, with builders, and what rules read.
 *
 * <p>{@link io.github.rlsrules.facts.Patient} holds everything a host knows. Nothing here is ever null or NaN once it is
 * built, and nothing prints what it holds.
 */
@NullMarked
package io.github.rlsrules.facts;

import org.jspecify.annotations.NullMarked;
