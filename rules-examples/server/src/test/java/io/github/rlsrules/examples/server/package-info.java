@NullUnmarked
package io.github.rlsrules.examples.server;

import org.jspecify.annotations.NullUnmarked;
