/** Mutation testing: every small change of every rule must be noticed by the build or by a case. */
@NullMarked
package io.github.rlsrules.authoring.mutation;

import org.jspecify.annotations.NullMarked;
