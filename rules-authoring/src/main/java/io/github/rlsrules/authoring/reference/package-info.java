/** Documents a rulebook from the rulebook itself. */
@NullMarked
package io.github.rlsrules.authoring.reference;

import org.jspecify.annotations.NullMarked;
