/** Mutation testing of words: would anything notice a text that says something else? */
@NullMarked
package io.github.rlsrules.authoring.words;

import org.jspecify.annotations.NullMarked;
