/** Compares what two versions of a rulebook say of the same patients. */
@NullMarked
package io.github.rlsrules.authoring.diff;

import org.jspecify.annotations.NullMarked;
