@NullMarked
package io.github.rlsrules.authoring;

import org.jspecify.annotations.NullMarked;
