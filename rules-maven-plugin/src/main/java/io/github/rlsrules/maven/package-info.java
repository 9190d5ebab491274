/** The goals. Each hands over to the authoring kit and prints what that finds. */
@NullMarked
package io.github.rlsrules.maven;

import org.jspecify.annotations.NullMarked;
