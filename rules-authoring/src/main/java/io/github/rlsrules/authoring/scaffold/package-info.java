/** Begins a new rule: where it belongs, and all that has to be filled in. */
@NullMarked
package io.github.rlsrules.authoring.scaffold;

import org.jspecify.annotations.NullMarked;
