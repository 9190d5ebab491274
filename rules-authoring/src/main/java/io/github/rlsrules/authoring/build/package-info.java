/** What the build does with a rulebook: lint it and write its index. */
@NullMarked
package io.github.rlsrules.authoring.build;

import org.jspecify.annotations.NullMarked;
