/** Patients made up from a rulebook and its cases, to try rules on. */
@NullMarked
package io.github.rlsrules.authoring.cohort;

import org.jspecify.annotations.NullMarked;
