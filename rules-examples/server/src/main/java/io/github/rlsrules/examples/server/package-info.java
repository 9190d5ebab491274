/** A host on the web. It assesses by the library and shapes what the library says; it decides and words nothing clinical itself. */
@NullMarked
package io.github.rlsrules.examples.server;

import org.jspecify.annotations.NullMarked;
