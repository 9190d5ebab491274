/** A rulebook about fever, as small as it can be: what the tests of the authoring kit are run on. */
@NullMarked
package io.github.rlsrules.authoring.example;

import org.jspecify.annotations.NullMarked;
