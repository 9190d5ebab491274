/**
 * Reads and runs on Drools what its compiler made of rules. Knows no disease.
 *
 * <p>A rulebook is assessed from the tables that the build made of it; Drools runs the same rules beside it in every test of a rulebook,
 * and at run time where a host asks for it. Hosts need nothing of this package: it is found as a service,
 * {@link io.github.rlsrules.runtime.RuleModels}.
 */
@NullMarked
package io.github.rlsrules.drools;

import org.jspecify.annotations.NullMarked;
