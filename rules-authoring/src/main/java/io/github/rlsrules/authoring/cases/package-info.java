/** Cases: facts with the expected result, beside the rules, run as tests. */
@NullMarked
package io.github.rlsrules.authoring.cases;

import org.jspecify.annotations.NullMarked;
