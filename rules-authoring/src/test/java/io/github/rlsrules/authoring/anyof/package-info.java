/** What Drools makes of rules that ask for any of several things. */
@NullMarked
package io.github.rlsrules.authoring.anyof;

import org.jspecify.annotations.NullMarked;
