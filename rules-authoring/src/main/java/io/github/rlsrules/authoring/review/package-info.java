/** What reviewers get to read, and how their answers come back. */
@NullMarked
package io.github.rlsrules.authoring.review;

import org.jspecify.annotations.NullMarked;
