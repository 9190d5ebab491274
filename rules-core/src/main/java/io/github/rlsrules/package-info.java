/** Explained, sourced and cautious clinical rules for restless legs syndrome. {@link io.github.rlsrules.RlsRules} is the door. */
@NullMarked
package io.github.rlsrules;

import org.jspecify.annotations.NullMarked;
