/** What an author runs after each edit of a topic. */
@NullMarked
package io.github.rlsrules.authoring.check;

import org.jspecify.annotations.NullMarked;
