/** What a rule is made of, ingredient by ingredient, and who has signed it when it was made of what. */
@NullMarked
package io.github.rlsrules.authoring.fingerprint;

import org.jspecify.annotations.NullMarked;
