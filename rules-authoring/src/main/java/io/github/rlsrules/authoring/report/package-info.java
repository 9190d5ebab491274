/** What the checks of a rulebook measured, for people and for tools. */
@NullMarked
package io.github.rlsrules.authoring.report;

import org.jspecify.annotations.NullMarked;
