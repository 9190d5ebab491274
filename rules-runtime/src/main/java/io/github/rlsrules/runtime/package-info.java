/**
 * Runs a rulebook on Drools: facts in, assessment and explanation out. Knows no disease.
 *
 * <p>{@link io.github.rlsrules.runtime.Rulebook} is what was written, {@link io.github.rlsrules.runtime.RuleEngine} runs
 * it, {@link io.github.rlsrules.runtime.Assessment} is what it concludes for one patient at one date.
 */
@NullMarked
package io.github.rlsrules.runtime;

import org.jspecify.annotations.NullMarked;
