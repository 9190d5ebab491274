/** Facts in and assessment out as JSON, strictly, with JSON Schema. Knows no disease. */
@NullMarked
package io.github.rlsrules.json;

import org.jspecify.annotations.NullMarked;
