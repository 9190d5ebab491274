/** A rulebook as its authors wrote it: folders, files, rules, lines. */
@NullMarked
package io.github.rlsrules.authoring.drl;

import org.jspecify.annotations.NullMarked;
