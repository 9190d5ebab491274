/** Assertions in Java on an assessment, and the report of a failing one. */
@NullMarked
package io.github.rlsrules.authoring.assertions;

import org.jspecify.annotations.NullMarked;
