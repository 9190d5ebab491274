/** Checks that hold in every world: whatever the order, the thread, the patient before, and whatever is not known yet. */
@NullMarked
package io.github.rlsrules.authoring.worlds;

import org.jspecify.annotations.NullMarked;
