/** Tries an interview on people who answer as they are: how long it takes, and what it does not find. */
@NullMarked
package io.github.rlsrules.authoring.interview;

import org.jspecify.annotations.NullMarked;
