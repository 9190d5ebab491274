@NullMarked
package io.github.rlsrules.fhir;

import org.jspecify.annotations.NullMarked;
