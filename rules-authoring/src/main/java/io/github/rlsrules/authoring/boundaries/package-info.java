/** The value below, on and above every number that a rule compares with; and bands without gap or overlap. */
@NullMarked
package io.github.rlsrules.authoring.boundaries;

import org.jspecify.annotations.NullMarked;
