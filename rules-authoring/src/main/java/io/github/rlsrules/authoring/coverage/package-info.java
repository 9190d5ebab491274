/** Which conditions of the rules the cases have seen true, false and unknown. */
@NullMarked
package io.github.rlsrules.authoring.coverage;

import org.jspecify.annotations.NullMarked;
