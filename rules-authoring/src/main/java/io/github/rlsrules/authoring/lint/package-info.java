/** What a rulebook must not contain, found before anything runs. */
@NullMarked
package io.github.rlsrules.authoring.lint;

import org.jspecify.annotations.NullMarked;
